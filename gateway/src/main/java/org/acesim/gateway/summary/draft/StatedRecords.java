package org.acesim.gateway.summary.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;

/**
 * An entry summary that its filer wrote as records. It goes to CBP as it came but for its action, and for its broker reference number
 * where it has none; whether its amounts are right, CBP says.
 *
 * @param transaction empty where there are problems
 */
public record StatedRecords(Transaction transaction, List<FilingProblem> problems) {
    private static final String APPLICATION = "AE";
    /** 10, column 3. */
    private static final int ACTION = 2;
    /** 10, columns 22 to 30. */
    private static final int REFERENCE_FROM = 21;

    private static final int REFERENCE_TO = 30;

    /** Reads one transaction, or a batch with one, about an entry. */
    public static StatedRecords read(byte[] body, EntryNumber number, SummaryAction action) {
        List<FilingProblem> problems = new ArrayList<>();
        List<Transaction> transactions = transactions(body, problems);
        if (problems.isEmpty() && transactions.size() != 1) {
            problems.add(FilingProblem.of(
                    ProblemCode.CONFLICT, "", "One entry summary is filed at a time.", transactions.size() + "", "1"));
        }
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        Reading<EntrySummary> reading = EntrySummary.read(transactions.get(0));
        if (!(reading instanceof Reading.Read<EntrySummary> read)) {
            reading.problems().forEach(problem -> problems.add(problem(problem)));
            return refused(problems);
        }
        EntrySummary summary = read.value();
        String stated = summary.header().filerCode() + summary.header().entryNumber();
        if (!stated.equals(number.compact())) {
            problems.add(FilingProblem.of(
                    ProblemCode.CONFLICT,
                    "10 columns 4-16",
                    "The number is that of another entry than the address.",
                    stated,
                    number.compact()));
            return refused(problems);
        }
        return new StatedRecords(addressed(transactions.get(0), number, action), problems);
    }

    /** A summary under the action that is asked for, and under the usual broker reference number where it states none. */
    public static Transaction addressed(Transaction transaction, EntryNumber number, SummaryAction action) {
        List<String> records = new ArrayList<>(transaction.records());
        StringBuilder header = new StringBuilder(records.get(0));
        header.replace(ACTION, ACTION + 1, action.code());
        if (header.substring(REFERENCE_FROM, REFERENCE_TO).isBlank()) {
            header.replace(
                    REFERENCE_FROM, REFERENCE_TO, String.format(Locale.ROOT, "%-9s", SummaryHeaders.reference(number)));
        }
        records.set(0, header.toString());
        return new Transaction(records);
    }

    private static List<Transaction> transactions(byte[] body, List<FilingProblem> problems) {
        if (body.length > 0 && body[0] != 'A') {
            return List.of(new Transaction(Batches.records(body)));
        }
        List<Transaction> transactions = new ArrayList<>();
        for (ReceivedBatch received : Batches.read(body)) {
            if (received instanceof ReceivedBatch.Accepted accepted
                    && accepted.batch().header().application().equals(APPLICATION)) {
                accepted.batch().blocks().forEach(block -> transactions.addAll(block.transactions()));
            } else {
                problems.add(FilingProblem.of(
                        ProblemCode.UNREADABLE,
                        "",
                        "This is no batch of entry summaries (application AE).",
                        inWords(received),
                        "records A, B, 10 to 90, Y and Z"));
            }
        }
        return transactions;
    }

    private static StatedRecords refused(List<FilingProblem> problems) {
        return new StatedRecords(new Transaction(List.of()), problems);
    }

    private static String inWords(ReceivedBatch received) {
        if (received instanceof ReceivedBatch.Accepted other) {
            return "application " + other.batch().header().application();
        }
        if (received instanceof ReceivedBatch.Rejected rejected) {
            return rejected.rejection().findings().stream()
                    .map(finding -> finding.code() + " " + finding.narrative())
                    .collect(Collectors.joining(", "));
        }
        return received instanceof ReceivedBatch.Unreadable unreadable ? unreadable.reason() : "a rejection by CBP";
    }

    private static FilingProblem problem(RecordProblem found) {
        Problem problem = found.problem();
        return FilingProblem.of(
                ProblemCode.MALFORMED,
                "record %d, %s columns %d-%d"
                        .formatted(found.recordIndex() + 1, problem.record(), problem.from(), problem.to()),
                problem.field() + ": " + problem.kind(),
                problem.found(),
                problem.expected());
    }
}
