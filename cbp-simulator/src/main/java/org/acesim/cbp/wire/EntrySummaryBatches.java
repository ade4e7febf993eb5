package org.acesim.cbp.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Transaction;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.summary.SummaryDocket;
import org.acesim.cbp.summary.SummaryFiling;
import org.acesim.cbp.summary.SummaryProcess;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.stereotype.Component;

/** Takes batches of entry summaries (AE): every filing is examined, assessed, answered and put on file. */
@Component
class EntrySummaryBatches {
    private final SummaryProcess process;
    private final SimulatedTime time;

    EntrySummaryBatches(SummaryProcess process, SimulatedTime time) {
        this.process = process;
        this.time = time;
    }

    /** Takes a batch that its sender may send, in the caller's transaction, and says what it is answered with. */
    BatchAnswer take(Batch batch, String messageId) {
        Instant now = time.now();
        List<List<SummaryFiling>> filings = batch.blocks().stream()
                .map(block ->
                        block.transactions().stream().map(SummaryFiling::read).toList())
                .toList();
        SummaryDocket docket =
                process.open(filings.stream().flatMap(List::stream).toList(), now);
        List<Block> answers = new ArrayList<>();
        for (int i = 0; i < filings.size(); i++) {
            BlockHeader header = batch.blocks().get(i).header();
            Submission submission = ResponseHeaders.submission(batch.header(), header, messageId);
            List<Transaction> transactions = new ArrayList<>();
            for (SummaryFiling filing : filings.get(i)) {
                transactions.add(docket.decide(filing, submission).write());
            }
            answers.add(new Block(ResponseHeaders.of(header, Application.AX), transactions));
        }
        List<Outgoing> messages = process.store(docket, now, messageId);
        byte[] response =
                BatchWriter.writeResponse(new Batch(ResponseHeaders.of(batch.header(), Application.AX), answers));
        return new BatchAnswer(response, messages).followedBy(() -> process.account(docket, now));
    }
}
