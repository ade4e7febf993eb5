package org.acesim.catair.envelope;

import java.util.List;

/** What travels as one unit of work: A, its blocks, Z. */
public record Batch(BatchHeader header, List<Block> blocks) {
    public Batch {
        blocks = List.copyOf(blocks);
    }
}
