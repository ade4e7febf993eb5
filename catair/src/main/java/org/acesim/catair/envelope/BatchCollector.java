package org.acesim.catair.envelope;

import java.util.ArrayList;
import java.util.List;

/** Puts the events of a message together to whole batches. */
final class BatchCollector {

    private final List<PlacedBatch> batches = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private long firstRecord;
    private BatchHeader header = new BatchHeader("", "", "", null, "", "", "");
    private BlockHeader blockHeader = BlockHeader.of("", "", "", "");
    private boolean blockIsOpen;

    void take(BatchEvent event) {
        if (event instanceof BatchEvent.TransactionRead read) {
            transactions.add(read.transaction());
        } else if (event instanceof BatchEvent.BlockBegins begins) {
            closeBlock();
            blockHeader = begins.header();
            blockIsOpen = true;
        } else if (event instanceof BatchEvent.BatchBegins begins) {
            firstRecord = begins.record();
            header = begins.header();
        } else if (event instanceof BatchEvent.BatchEnds ends) {
            closeBlock();
            add(firstRecord, ends.refused().orElseGet(() -> new ReceivedBatch.Accepted(new Batch(header, blocks))));
            blocks.clear();
        } else if (event instanceof BatchEvent.NoBatch none) {
            add(none.record(), none.received());
        }
    }

    List<PlacedBatch> batches() {
        return List.copyOf(batches);
    }

    private void closeBlock() {
        if (blockIsOpen) {
            blocks.add(new Block(blockHeader, transactions));
            transactions.clear();
            blockIsOpen = false;
        }
    }

    private void add(long record, ReceivedBatch batch) {
        batches.add(new PlacedBatch((int) record, batch));
    }
}
