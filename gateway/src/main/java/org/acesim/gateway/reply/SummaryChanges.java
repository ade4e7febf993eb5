package org.acesim.gateway.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.customs.code.EntryTypes;
import org.acesim.gateway.entry.Disposition;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.send.SummaryObjection;
import org.acesim.gateway.summary.Summaries;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.summary.SummaryWord;

/** What one message of CBP's changes about entry summaries. An entry of type 86 has none. */
final class SummaryChanges {
    private final Summaries summaries;
    private final long event;
    private final Map<String, List<SummaryWord>> words = new LinkedHashMap<>();
    private final Map<String, Entry> released = new LinkedHashMap<>();
    private final List<Entry> due = new ArrayList<>();
    private final Map<Entry, SummaryStanding> changed = new LinkedHashMap<>();

    SummaryChanges(Summaries summaries, long event) {
        this.summaries = summaries;
        this.event = event;
    }

    void hear(Told told) {
        if (told.word() != null) {
            words.computeIfAbsent(told.entryNumber(), number -> new ArrayList<>())
                    .add(told.word());
        }
    }

    /** An entry has come to another status. */
    void moved(Entry entry) {
        if (entry.status() == EntryStatus.RELEASED && !entry.filed().entryType().equals(EntryTypes.SECTION_321)) {
            released.put(entry.number(), entry);
        }
    }

    /**
     * Stores what was heard.
     *
     * @param entries as they stand now
     */
    void store(Map<String, Entry> entries) {
        Set<String> numbers = new LinkedHashSet<>(words.keySet());
        numbers.addAll(released.keySet());
        Map<String, SummaryStanding> before = summaries.find(numbers);
        Map<String, SummaryStanding> after = new LinkedHashMap<>();
        for (String number : numbers) {
            SummaryStanding standing = before.getOrDefault(number, SummaryStanding.FRESH);
            Entry entry = Objects.requireNonNull(entries.get(number));
            Entry release = released.get(number);
            boolean first = release != null && standing.releasedOn() == null;
            if (!standing.filed() && (first || isAwaited(entry))) {
                due.add(entry);
            }
            if (release != null) {
                standing = standing.released(day(release));
            }
            for (SummaryWord word : words.getOrDefault(number, List.of())) {
                standing = standing.heard(word, event);
            }
            after.put(number, standing);
            if (!standing.tellsTheSameAs(before.getOrDefault(number, SummaryStanding.FRESH))) {
                changed.put(entry, standing);
            }
        }
        summaries.put(after);
    }

    /** The entries of which no summary was filed until now, and that were released for the first time, or wait for it. */
    List<Entry> due() {
        return due;
    }

    /** The entries of which the summary or the payment has come to another status, or to another amount. */
    Map<Entry, SummaryStanding> changed() {
        return changed;
    }

    /** Whether its release waits for the summary, and it has not become of no use since. */
    private boolean isAwaited(Entry entry) {
        return words.getOrDefault(entry.number(), List.of()).stream()
                        .anyMatch(SummaryWord.PaymentFirst.class::isInstance)
                && entry.status().isAtCbp()
                && SummaryObjection.toAny(entry).isEmpty();
    }

    private static LocalDate day(Entry entry) {
        Disposition disposition = Objects.requireNonNull(entry.standing().disposition());
        return LocalDate.ofInstant(disposition.at(), CustomsZone.NEW_YORK);
    }
}
