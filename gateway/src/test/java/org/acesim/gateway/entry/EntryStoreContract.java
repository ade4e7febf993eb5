package org.acesim.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.code.SummaryAction;
import org.acesim.gateway.batch.BatchPlace;
import org.acesim.gateway.summary.PaymentStanding;
import org.acesim.gateway.summary.Summaries;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.summary.SummaryWord;
import org.acesim.gateway.time.Moment;
import org.acesim.routes.filer.Channel;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store does, the same on each database. */
abstract class EntryStoreContract {
    private static final Moment AT =
            new Moment(Instant.parse("2026-01-02T03:04:05Z"), Instant.parse("2024-06-03T13:00:00Z"));

    private Entries entries;
    private Timeline timeline;
    private Messages messages;
    private EntryNumbers numbers;
    private EntrySearch search;
    private Summaries summaries;
    private TransactionTemplate transaction;

    abstract DataSource database();

    @BeforeEach
    void open() {
        DataSource database = database();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        entries = new Entries(jdbc);
        timeline = new Timeline(jdbc);
        messages = new Messages(jdbc);
        numbers = new EntryNumbers(jdbc, transaction);
        search = new EntrySearch(jdbc);
        summaries = new Summaries(jdbc);
    }

    @Test
    void anEntryIsReadAsItWasStored() {
        Entry entry = new Entry(
                "ABC-0000001-0",
                filed("ABC", new BatchPlace(3, 1, 2)),
                new Standing(
                        EntryStatus.RELEASED,
                        new Disposition("98", "RELEASED", Instant.parse("2024-06-03T13:01:00Z")),
                        12L,
                        34,
                        EntryAction.CANCEL,
                        EntryStatus.RELEASED));
        add(entry);
        assertThat(entries.find("ABC-0000001-0")).contains(entry);
        assertThat(entries.filing("ABC-0000001-0").map(String::new)).contains("{\"of\":\"ABC-0000001-0\"}");
        assertThat(entries.duty("ABC-0000001-0")).isEmpty();
        assertThat(entries.find("ABC-0000002-8")).isEmpty();
    }

    @Test
    void theStandingOfASummaryIsReadAsItWasStoredAndChanged() {
        SummaryStanding filed = SummaryStanding.FRESH
                .released(LocalDate.of(2024, 6, 3))
                .asking(SummaryAction.ADD, 7, new BatchPlace(3, 1, 2))
                .heard(
                        new SummaryWord.Payment(
                                PaymentStanding.Status.DUE,
                                new BigDecimal("122.53"),
                                LocalDate.of(2024, 6, 17),
                                new PaymentStanding.Sums(
                                        new BigDecimal("5.00"), new BigDecimal("1.00"), new BigDecimal("0.10"))),
                        9);
        summaries.put(Map.of("ABC-0000001-0", SummaryStanding.FRESH, "ABC-0000002-8", SummaryStanding.FRESH));
        summaries.put(Map.of("ABC-0000001-0", filed));
        assertThat(summaries.of("ABC-0000001-0")).isEqualTo(filed);
        assertThat(filed.dueBy()).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(summaries.of("ABC-0000002-8")).isEqualTo(SummaryStanding.FRESH);
        assertThat(summaries.of("ABC-0000003-6")).isEqualTo(SummaryStanding.FRESH);
        assertThat(summaries.inBatch(7)).containsExactly("ABC-0000001-0");
        SummaryStanding taken = filed.heard(new SummaryWord.Answer(7L, true, true), 11);
        summaries.put(Map.of("ABC-0000001-0", taken));
        assertThat(summaries.find(List.of("ABC-0000001-0"))).containsEntry("ABC-0000001-0", taken);
        assertThat(taken.heard(new SummaryWord.Lateness(true), 10)).isEqualTo(taken);
        assertThat(taken.heard(new SummaryWord.Answer(6L, false, false), 12)).isEqualTo(taken);
    }

    @Test
    void aNumberInUseFailsAllOfABatch() {
        add(received("ABC-0000001-0", 1));
        assertThatThrownBy(() -> add(received("ABC-0000002-8", 1), received("ABC-0000001-0", 1)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(entries.find("ABC-0000002-8")).isEmpty();
    }

    @Test
    void aCorrectedFilingTakesThePlaceOfTheRejectedOne() {
        add(received("ABC-0000001-0", 1));
        entries.assess(Map.of("ABC-0000001-0", "{}".getBytes(StandardCharsets.UTF_8)));
        Entry corrected = received("ABC-0000001-0", 2);
        transaction.executeWithoutResult(status ->
                entries.refile(List.of(new Entries.Filing(corrected, "{}".getBytes(StandardCharsets.UTF_8), "new"))));
        assertThat(entries.find("ABC-0000001-0")).contains(corrected);
        assertThat(entries.filing("ABC-0000001-0").map(String::new)).contains("{}");
        assertThat(entries.duty("ABC-0000001-0")).isEmpty();
    }

    @Test
    void onlyWhatIsStillReceivedCountsAsUnsent() {
        add(received("ABC-0000001-0", 5), received("ABC-0000002-8", 5), received("ABC-0000003-6", 6));
        Entry accepted = entries.find("ABC-0000002-8").orElseThrow();
        transaction.executeWithoutResult(
                status -> entries.update(List.of(accepted.at(accepted.standing().after(EntryEvent.ACCEPT, 1)))));
        List<Entry> unsent = transaction.execute(status -> entries.lockUnsent(List.of(5L)));
        assertThat(unsent).extracting(Entry::number).containsExactly("ABC-0000001-0");
        Map<String, Entry> inBatch = transaction.execute(status -> entries.lockInBatch(5));
        assertThat(inBatch).containsOnlyKeys("ABC-0000001-0", "ABC-0000002-8");
    }

    @Test
    void whatHappenedIsToldInTheOrderInWhichItWasLearned() {
        TimelineEvent first = TimelineEvent.gateway("RECEIVED", "Filing \"one\"");
        TimelineEvent second = TimelineEvent.cbp("RELEASED", "98", "RELEASED", Instant.parse("2024-06-03T13:01:00Z"));
        timeline.add(List.of(new Happening("ABC-0000001-0", 4L, AT, List.of(first))));
        timeline.add(List.of(new Happening("ABC-0000001-0", null, AT, List.of(second, first))));
        assertThat(timeline.of("ABC-0000001-0"))
                .containsExactly(
                        new Happening("ABC-0000001-0", 4L, AT, List.of(first)),
                        new Happening("ABC-0000001-0", null, AT, List.of(second, first)));
    }

    @Test
    void aBatchIsKeptOnceAndKnowsWhenItWasSent() {
        byte[] content = "SE10".repeat(5_000).getBytes(StandardCharsets.US_ASCII);
        long sent = messages.nextId();
        long received = messages.nextId();
        messages.add(List.of(
                AbiMessage.sent(sent, "SE", AT.real(), 77, content),
                AbiMessage.received(received, "SX", AT.real(), content)));
        assertThat(messages.markSent(List.of(77L, 78L), AT.real(), AT.simulated()))
                .containsExactly(sent);
        List<AbiMessage> found = messages.find(List.of(received, sent));
        assertThat(found).extracting(AbiMessage::kind).containsExactly("SE", "SX");
        assertThat(found).extracting(AbiMessage::sentAt).containsExactly(AT.real(), null);
        assertThat(found).allSatisfy(message -> assertThat(message.content()).isEqualTo(content));
        assertThat(messages.lastOutboxId()).isEqualTo(77);
    }

    @Test
    void numbersAreGivenInOrderWithoutThoseInUse() {
        add(received(EntryNumber.of("ABC", 2).toString(), 1));
        assertThat(numbers.next("ABC", 3))
                .containsExactly(EntryNumber.of("ABC", 1), EntryNumber.of("ABC", 3), EntryNumber.of("ABC", 4));
        assertThat(numbers.next("XYZ", 1)).containsExactly(EntryNumber.of("XYZ", 1));
        assertThat(numbers.next("ABC", 1)).containsExactly(EntryNumber.of("ABC", 5));
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        IntStream.rangeClosed(1, 5)
                .forEach(i -> add(received(EntryNumber.of("ABC", i).toString(), i)));
        add(new Entry(
                EntryNumber.of("XYZ", 1).toString(), filed("XYZ", null), Standing.fresh(EntryStatus.INVALID, null)));
        EntrySearch.Page first = search.find(query(Set.of("ABC"), null, 0, 3));
        EntrySearch.Page second = search.find(query(Set.of("ABC"), null, first.cursor(), 3));
        assertThat(numbers(first)).containsExactly("ABC-0000005-1", "ABC-0000004-4", "ABC-0000003-6");
        assertThat(numbers(second)).containsExactly("ABC-0000002-8", "ABC-0000001-0");
        assertThat(second.cursor()).isZero();
        assertThat(search.find(query(null, null, 0, 10)).entries()).hasSize(6);
    }

    @Test
    void entriesAreFoundByWhatTheyAre() {
        add(received("ABC-0000001-0", 1));
        assertThat(numbers(search.find(query(null, "ref-ABC-0000001-0", 0, 10))))
                .hasSize(1);
        assertThat(numbers(search.find(query(null, "bc-00", 0, 10)))).hasSize(1);
        assertThat(numbers(search.find(query(null, "nothing", 0, 10)))).isEmpty();
        LocalDate day = LocalDate.of(2024, 6, 3);
        assertThat(find(Set.of(EntryStatus.RECEIVED), "86", day, day)).hasSize(1);
        assertThat(find(Set.of(EntryStatus.REJECTED), "86", day, day)).isEmpty();
        assertThat(find(Set.of(), "11", day, day)).isEmpty();
        assertThat(find(Set.of(), "86", day.plusDays(1), null)).isEmpty();
        assertThat(find(Set.of(), "86", null, day.minusDays(1))).isEmpty();
    }

    private List<Entry> find(Set<EntryStatus> statuses, String type, LocalDate from, LocalDate to) {
        return search.find(new EntrySearch.Query(null, statuses, type, from, to, null, 0, 10))
                .entries();
    }

    private static EntrySearch.Query query(Set<String> filers, String text, long before, int limit) {
        return new EntrySearch.Query(filers, Set.of(), null, null, null, text, before, limit);
    }

    private static List<String> numbers(EntrySearch.Page page) {
        return page.entries().stream().map(Entry::number).toList();
    }

    private void add(Entry... added) {
        List<Entries.Filing> filings = Arrays.stream(added)
                .map(entry -> new Entries.Filing(
                        entry,
                        ("{\"of\":\"" + entry.number() + "\"}").getBytes(StandardCharsets.UTF_8),
                        "ref-" + entry.number().toLowerCase(Locale.ROOT)))
                .toList();
        transaction.executeWithoutResult(status -> entries.add(filings));
    }

    private static Entry received(String number, long message) {
        return new Entry(number, filed("ABC", null), Standing.fresh(EntryStatus.RECEIVED, message));
    }

    private static Filed filed(String filer, BatchPlace place) {
        return new Filed(
                filer,
                filer,
                "86",
                "PO1001",
                new BigDecimal("75.00"),
                Channel.JMS,
                DocumentFormat.JSON,
                true,
                true,
                "ID:1",
                place,
                "R2b",
                LocalDate.of(2024, 6, 3),
                AT);
    }
}
