package org.acesim.gateway.filing.read;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.filing.FilingDraft;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.release.CatairPlace;
import org.acesim.gateway.filing.release.CatairRejection;

/** The SE and AE transactions of CATAIR batches. An envelope that is wrong spoils its batch: of it there is one refused filing. */
final class CatairFilings implements FilingReader {

    private final CatairBatches batches;
    private final Queue<ReadFiling> ready = new ArrayDeque<>();
    private long position;
    private int batchesRead;

    CatairFilings(InputStream message) {
        batches = new CatairBatches(message);
        ReceivedBatch first = batches.next();
        if (first == null) {
            throw new UnreadableDocumentException(new DocumentProblem("The document is empty.", 1, 1));
        }
        if (first instanceof ReceivedBatch.Unreadable unreadable) {
            throw new UnreadableDocumentException(
                    new DocumentProblem("This is not a CATAIR batch: " + unreadable.reason() + ".", 1, 1));
        }
        read(first);
        fill();
    }

    @Override
    public boolean single() {
        return false;
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty();
    }

    @Override
    public ReadFiling next() {
        ReadFiling next = ready.poll();
        if (next == null) {
            throw new NoSuchElementException();
        }
        fill();
        return next;
    }

    @Override
    public void close() {
        batches.close();
    }

    private void fill() {
        ReceivedBatch batch;
        while (ready.isEmpty() && (batch = batches.next()) != null) {
            read(batch);
        }
    }

    private void read(ReceivedBatch received) {
        if (received instanceof ReceivedBatch.Accepted accepted) {
            read(accepted.batch());
        } else if (received instanceof ReceivedBatch.Rejected rejected) {
            refuse(rejected.rejection());
        } else if (received instanceof ReceivedBatch.Unreadable unreadable) {
            refuse(Origin.JSON, List.of(problem("", "This is not a CATAIR batch.", unreadable.reason())));
        } else {
            refuse(Origin.JSON, List.of(problem("", "This is not a batch of filings.", "a rejection by CBP")));
        }
    }

    private void read(Batch batch) {
        boolean summaries = batch.header().application().equals(Application.AE.code());
        if (!summaries && !batch.header().application().equals(Application.SE.code())) {
            refuse(BatchRejection.of(batch, List.of(BatchFinding.ofBatch(BatchCondition.X13))));
            return;
        }
        List<BlockHeader> headers = batch.blocks().stream().map(Block::header).toList();
        int total = batch.blocks().stream()
                .mapToInt(block -> block.transactions().size())
                .sum();
        for (int i = 0; i < headers.size(); i++) {
            List<Transaction> transactions = batch.blocks().get(i).transactions();
            for (int j = 0; j < transactions.size(); j++) {
                CatairPlace place = new CatairPlace(batchesRead, headers, total, i, j);
                ready.add(
                        summaries
                                ? CatairSummary.read(batch.header(), place, transactions.get(j), ++position)
                                : new CatairTransaction(batch.header(), place, transactions.get(j)).read(++position));
            }
        }
        batchesRead++;
    }

    private void refuse(BatchRejection rejection) {
        List<FilingProblem> problems = rejection.findings().stream()
                .map(finding -> problem(
                        place(finding.about()), "The envelope is wrong: " + finding.narrative() + ".", finding.code()))
                .toList();
        refuse(new CatairRejection(rejection), problems);
    }

    private void refuse(Origin origin, List<FilingProblem> problems) {
        ready.add(new ReadFiling.Unreadable(++position, new FilingDraft().filing(), origin, problems));
    }

    private static FilingProblem problem(String place, String message, String found) {
        return FilingProblem.of(
                ProblemCode.UNREADABLE, place, message, found, "a batch A, B, SE or AE transactions, Y, Z");
    }

    private static String place(BatchFinding.About about) {
        if (about instanceof BatchFinding.About.TheBlock block) {
            return "block " + block.position();
        }
        if (about instanceof BatchFinding.About.TheTransaction transaction) {
            return "record %d, column %d".formatted(transaction.record(), transaction.column());
        }
        return "A or Z record";
    }
}
