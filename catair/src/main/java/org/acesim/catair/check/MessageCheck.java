package org.acesim.catair.check;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.code.Coded;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchFinding.About;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.PlacedBatch;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.own.SimulatorCondition;

/** Everything that is wrong with a message, as far as it can be told without knowing sender, receiver and customs law. */
public final class MessageCheck {

    private MessageCheck() {}

    /** The findings of all batches, in the order of the records. Never throws, whatever the bytes are. */
    public static List<Finding> of(byte[] message) {
        List<Finding> findings = new ArrayList<>();
        for (PlacedBatch placed : Batches.readPlaced(message)) {
            if (placed.batch() instanceof ReceivedBatch.Accepted accepted) {
                ofTransactions(findings, accepted.batch(), placed.firstRecord());
            } else if (placed.batch() instanceof ReceivedBatch.Rejected rejected) {
                rejected.rejection().findings().forEach(finding -> findings.add(of(finding, placed.firstRecord())));
            } else if (placed.batch() instanceof ReceivedBatch.Unreadable unreadable) {
                findings.add(new Finding(placed.firstRecord(), BatchCondition.X01, unreadable.reason(), "", ""));
            }
        }
        return List.copyOf(findings);
    }

    private static void ofTransactions(List<Finding> findings, Batch batch, int firstRecord) {
        for (int block = 0; block < batch.blocks().size(); block++) {
            Block of = batch.blocks().get(block);
            for (int i = 0; i < of.transactions().size(); i++) {
                Transaction transaction = of.transactions().get(i);
                int first = firstRecord - 1 + batch.ordinal(block, i, 0);
                SyntaxCheck.problems(of, transaction).forEach(found -> findings.add(of(found, first)));
            }
        }
    }

    private static Finding of(RecordProblem found, int first) {
        Problem problem = found.problem();
        Coded condition = SyntaxCheck.condition(problem.kind())
                .<Coded>map(known -> known)
                .orElseGet(() -> SimulatorCondition.of(problem.kind()));
        String columns = problem.from() == problem.to()
                ? "column " + problem.from()
                : "columns " + problem.from() + "-" + problem.to();
        return new Finding(
                first + found.recordIndex(),
                condition,
                problem.record() + " " + columns + ", " + problem.field(),
                problem.found().strip(),
                problem.expected());
    }

    private static Finding of(BatchFinding finding, int firstRecord) {
        Coded condition = finding.condition().orElse(BatchCondition.X40);
        if (finding.about() instanceof About.TheBlock block) {
            return new Finding(0, condition, "block " + block.position(), "", "");
        }
        if (finding.about() instanceof About.TheTransaction transaction) {
            String column = transaction.column() == 0 ? "the whole record" : "column " + transaction.column();
            return new Finding(firstRecord - 1 + transaction.record(), condition, column, "", "");
        }
        return new Finding(firstRecord, condition, "A and Z of the batch", "", "");
    }
}
