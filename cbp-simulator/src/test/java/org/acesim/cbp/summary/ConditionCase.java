package org.acesim.cbp.summary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.tariff.Tariff;

/**
 * An entry summary that meets one condition.
 *
 * @param at the references, as the answer names them
 */
record ConditionCase(String code, String at, EditedSummary summary, Known known, int daysLater, LocalDate lawOf) {
    private static final LocalDate CLASSIC = LocalDate.of(2024, 6, 3);
    private static final String NUMBER = EntryNumber.of("ABC", 1).toString();
    private static final Submission SUBMISSION = new Submission("4701", "GWY", "ABC", "4701", "", "", "ID:1");
    private static final Assessments ENGINE = new Assessments(Tariff.sample());

    /** What CBP has of an entry when a summary of it comes. */
    enum Known {
        NOTHING("no entry on file"),
        AN_ENTRY(""),
        A_CANCELLED_ENTRY("the entry is cancelled"),
        AN_ENTRY_OF_ANOTHER_TYPE("the entry is of type 11"),
        AN_ENTRY_AT_ANOTHER_PORT("the entry was moved to port 4601"),
        A_SUMMARY("one is on file"),
        A_PAID_SUMMARY("one is paid");

        private final String words;

        Known(String words) {
            this.words = words;
        }
    }

    static ConditionCase of(String code, String at, EditedSummary summary) {
        return new ConditionCase(code, at, summary, Known.AN_ENTRY, 0, CLASSIC);
    }

    /** Of the whole. */
    static ConditionCase of(String code, EditedSummary summary) {
        return of(code, "", summary);
    }

    ConditionCase knowing(Known other) {
        return new ConditionCase(code, at, summary, other, daysLater, lawOf);
    }

    /** So many days after the one on file was accepted. */
    ConditionCase later(int days) {
        return new ConditionCase(code, at, summary, known, days, lawOf);
    }

    ConditionCase underLawOf(LocalDate day) {
        return new ConditionCase(code, at, summary, known, daysLater, day);
    }

    /** What provokes the condition, in words. */
    String input() {
        List<String> words = new ArrayList<>(summary.words());
        if (!known.words.isEmpty()) {
            words.add(known.words);
        }
        if (daysLater > 0) {
            words.add(daysLater + " days later");
        }
        return String.join(", ", words);
    }

    /** Every condition that the answer names, each with what it is about. */
    List<String> found() {
        return found(ENGINE);
    }

    /** The same with duty by another tariff. */
    List<String> found(Assessments duties) {
        SummaryFiling filing = SummaryFiling.read(new Transaction(summary.records()));
        List<String> found = new ArrayList<>();
        for (EntrySummaryResponse.Group group :
                docket(duties).decide(filing, SUBMISSION).groups()) {
            String about = group.references().stream()
                    .filter(reference -> !reference.type().equals("SUMMRY"))
                    .map(reference -> (reference.type() + " " + reference.text()).strip())
                    .collect(Collectors.joining(", "));
            group.conditions().forEach(condition -> found.add((condition.code() + " " + about).strip()));
        }
        return found;
    }

    private SummaryDocket docket(Assessments duties) {
        boolean formal = summary.records().get(0).startsWith("01", 33) && known != Known.AN_ENTRY_OF_ANOTHER_TYPE;
        List<String> release = formal ? SampleBatch.formal("ABC", 1, 3000) : SampleBatch.informal("ABC", 1, 801);
        EntryOnFile entry = new EntryOnFile(
                NUMBER,
                SUBMISSION,
                known == Known.A_CANCELLED_ENTRY ? EntryStatus.CANCELLED : EntryStatus.RELEASED,
                lawOf,
                known == Known.AN_ENTRY_AT_ANOTHER_PORT ? SummaryCase.edited(release, "SE10", 50, "4601") : release);
        boolean onFile = Set.of(Known.A_SUMMARY, Known.A_PAID_SUMMARY, Known.AN_ENTRY_AT_ANOTHER_PORT)
                .contains(known);
        SummaryOnFile earlier = SummaryOnFile.none(NUMBER)
                .accepted(
                        "REF000001",
                        SimulatedCbp.START,
                        EditedSummary.informal().records());
        return new SummaryDocket(
                known == Known.NOTHING ? Map.of() : Map.of(NUMBER, entry),
                onFile ? Map.of(NUMBER, earlier) : Map.of(),
                Map.of(),
                known == Known.A_PAID_SUMMARY ? Set.of(NUMBER) : Set.of(),
                duties,
                SimulatedCbp.START.plus(Duration.ofDays(daysLater)));
    }

    @Override
    public String toString() {
        return code + " at " + at;
    }
}
