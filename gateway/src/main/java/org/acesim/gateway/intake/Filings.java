package org.acesim.gateway.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.catair.EntryNumber;
import org.acesim.customs.regime.Regimes;
import org.acesim.gateway.batch.BatchPlace;
import org.acesim.gateway.entry.Filed;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.release.CatairRejection;
import org.acesim.gateway.send.DocumentsOut;
import org.acesim.gateway.time.Moment;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.dis.SentDocument;
import org.jspecify.annotations.Nullable;

/** What the store keeps of a filing, good or not: what does not fit its columns was refused, and is cut for the record. */
public final class Filings {
    private static final int REFERENCE_MAX = 50;
    private static final int SEARCH_MAX = 400;
    private static final BigDecimal VALUE_MAX = new BigDecimal("999999999999.99");

    private Filings() {}

    static Filed filed(
            Chunk chunk, Item item, EntryNumber number, @Nullable BatchPlace place, SimulatedTime time, Moment at) {
        Filing filing = item.filing();
        LocalDate lawOf = time.lawOf(filing.estimatedArrival());
        return new Filed(
                number.filerCode(),
                chunk.account().name(),
                cut(filing.entryType(), 2),
                cut(filing.filerReference(), REFERENCE_MAX),
                value(filing),
                chunk.document().channel(),
                chunk.document().format(),
                item.given(),
                // Of a batch that is refused whole, the answer is the rejection of the batch.
                chunk.told() && !(item.read().origin() instanceof CatairRejection),
                chunk.document().correlationId(),
                place,
                Regimes.on(lawOf).id(),
                lawOf,
                at);
    }

    /** As it is stored. */
    public static byte[] json(Filing filing) {
        return FilingJson.write(filing).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The words that an entry is found by. */
    public static String search(Filing filing) {
        Filing.Party consignee = filing.parties().consignee();
        Stream<@Nullable String> words = Stream.concat(
                Stream.of(filing.filerReference(), consignee == null ? null : consignee.name()),
                filing.bills().stream().flatMap(bill -> Stream.of(bill.number(), bill.houseNumber())));
        String text = words.filter(Objects::nonNull).collect(Collectors.joining(" "));
        return cut(text.toLowerCase(Locale.ROOT), SEARCH_MAX);
    }

    static List<TimelineEvent> events(Chunk chunk, Item item, boolean correction) {
        List<TimelineEvent> events = new ArrayList<>();
        String what = correction ? "Corrected filing" : "Filing";
        String text = what + " by " + chunk.account().name() + " as "
                + chunk.document().format() + " over " + chunk.document().channel();
        events.add(
                new TimelineEvent(TimelineEvent.Source.FILER, correction ? "CORRECTED" : "RECEIVED", "", text, null));
        List<SentDocument> documents = Accompanied.of(chunk.document());
        if (!documents.isEmpty()) {
            events.add(DocumentsOut.withFiling(documents));
        }
        item.notes().forEach(note -> events.add(TimelineEvent.gateway("NOTE", note)));
        item.problems()
                .forEach(problem -> events.add(new TimelineEvent(
                        TimelineEvent.Source.GATEWAY,
                        "INVALID",
                        problem.code(),
                        problem.message() + " (" + problem.pointer() + ")",
                        null)));
        return events;
    }

    /** Of all lines, in US dollars. */
    public static BigDecimal value(Filing filing) {
        BigDecimal value = filing.lines().stream()
                .map(Filing.Line::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return value.abs().compareTo(VALUE_MAX) > 0 ? BigDecimal.ZERO : value;
    }

    /** What fits a column of the store. */
    static String cut(@Nullable String text, int most) {
        return text == null ? "" : text.substring(0, Math.min(most, text.length()));
    }
}
