package org.acesim.catair.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryStatus;

/**
 * The syntax of the transactions of a batch whose envelope is right. CBP rejects the whole batch for it with some applications
 * and does not say with which; whoever receives a batch decides. Source: CBP, ACE CATAIR Batch and Block Control v23.
 */
public final class SyntaxCheck {

    private SyntaxCheck() {}

    /** The rejection of a batch of which any transaction has wrong syntax. */
    public static Optional<BatchRejection> rejection(Batch batch) {
        List<BatchFinding> findings = findings(batch);
        return findings.isEmpty() ? Optional.empty() : Optional.of(BatchRejection.of(batch, findings));
    }

    /**
     * The conditions X33 to X40 of every transaction. What is wrong with values is none of them: it is answered with a
     * condition of the application.
     */
    public static List<BatchFinding> findings(Batch batch) {
        List<BatchFinding> findings = new ArrayList<>();
        for (int block = 0; block < batch.blocks().size(); block++) {
            List<Transaction> transactions = batch.blocks().get(block).transactions();
            for (int position = 0; position < transactions.size(); position++) {
                int first = batch.ordinal(block, position, 0);
                add(findings, problems(batch.blocks().get(block), transactions.get(position)), position + 1, first);
            }
        }
        return List.copyOf(findings);
    }

    /** What is wrong with the records of a transaction; nothing where this library does not know the application. */
    public static List<RecordProblem> problems(Block block, Transaction transaction) {
        return Application.find(block.header().application())
                .map(application -> problems(application, transaction))
                .orElse(List.of());
    }

    /** The condition of the envelope that says this sort of problem; none for what is wrong with a value. */
    public static Optional<BatchCondition> condition(Problem.Kind kind) {
        return switch (kind) {
            case HEADER_MISSING -> Optional.of(BatchCondition.X33);
            case UNKNOWN_RECORD -> Optional.of(BatchCondition.X34);
            case OUT_OF_SEQUENCE -> Optional.of(BatchCondition.X35);
            case LOOP_EXCEEDED -> Optional.of(BatchCondition.X36);
            case MISSING_RECORD -> Optional.of(BatchCondition.X37);
            case NON_CONTIGUOUS -> Optional.of(BatchCondition.X38);
            case DATA_IN_FILLER -> Optional.of(BatchCondition.X39);
            case NON_STANDARD_DATA -> Optional.of(BatchCondition.X40);
            case WRONG_LENGTH -> Optional.of(BatchCondition.X42);
            case MISSING_VALUE, MALFORMED, TOO_WIDE, UNSUPPORTED_RECORD, NOT_ALLOWED -> Optional.empty();
        };
    }

    private static List<RecordProblem> problems(Application application, Transaction transaction) {
        return switch (application) {
            case SE -> CargoRelease.read(transaction).problems();
            case SX -> CargoReleaseResponse.read(transaction).problems();
            case SO -> ReleaseStatus.read(transaction).problems();
            case AE -> EntrySummary.read(transaction).problems();
            case AX -> EntrySummaryResponse.read(transaction).problems();
            case UC -> SummaryStatus.read(transaction).problems();
            case DA -> AssessmentMessage.read(transaction).problems();
            case DN -> NoticeMessage.read(transaction).problems();
            case DP -> PaymentMessage.read(transaction).problems();
            default -> List.of();
        };
    }

    private static void add(List<BatchFinding> findings, List<RecordProblem> problems, int position, int first) {
        for (RecordProblem found : problems) {
            Optional<BatchCondition> condition = condition(found.problem().kind());
            if (condition.isPresent() && findings.size() < Batches.MOST_FINDINGS_A_BATCH) {
                findings.add(BatchFinding.ofTransaction(
                        condition.get(), position, first + found.recordIndex(), column(found.problem())));
            }
        }
    }

    /** The column that is wrong; 0 where the whole record is. */
    private static int column(Problem problem) {
        return switch (problem.kind()) {
            case DATA_IN_FILLER -> problem.from() + leadingSpaces(problem.found());
            case NON_STANDARD_DATA -> problem.from();
            default -> 0;
        };
    }

    private static int leadingSpaces(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == ' ') {
            count++;
        }
        return count;
    }
}
