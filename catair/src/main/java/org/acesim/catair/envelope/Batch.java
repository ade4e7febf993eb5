package org.acesim.catair.envelope;

import java.util.List;

/** What travels as one unit of work: A, its blocks, Z. */
public record Batch(BatchHeader header, List<Block> blocks) {
    public Batch {
        blocks = List.copyOf(blocks);
    }

    /**
     * The place of a record in the batch, as X0 counts it: the A record is 1.
     *
     * @param block index of the block, from 0
     * @param transaction index of the transaction in its block, from 0
     * @param record index of the record in its transaction, from 0
     */
    public int ordinal(int block, int transaction, int record) {
        int ordinal = 2;
        for (int i = 0; i < block; i++) {
            ordinal += 2 + records(blocks.get(i).transactions());
        }
        return ordinal + 1 + records(blocks.get(block).transactions().subList(0, transaction)) + record;
    }

    private static int records(List<Transaction> transactions) {
        return transactions.stream()
                .mapToInt(transaction -> transaction.records().size())
                .sum();
    }
}
