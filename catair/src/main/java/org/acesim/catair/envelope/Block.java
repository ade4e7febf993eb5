package org.acesim.catair.envelope;

import java.util.List;

/** Transactions for one port and filer. */
public record Block(BlockHeader header, List<Transaction> transactions) {
    public Block {
        transactions = List.copyOf(transactions);
    }
}
