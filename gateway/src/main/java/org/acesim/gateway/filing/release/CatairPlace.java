package org.acesim.gateway.filing.release;

import java.util.List;
import org.acesim.catair.envelope.BlockHeader;

/**
 * Where a transaction stands in the message that it came in; all from 0.
 *
 * @param batch which of the message's batches it belongs to
 * @param blocks the B records of that batch
 * @param transactions how many there are in that batch
 * @param block which of its blocks it belongs to
 * @param position among the transactions of its block
 */
public record CatairPlace(int batch, List<BlockHeader> blocks, int transactions, int block, int position) {
    public CatairPlace {
        blocks = List.copyOf(blocks);
    }
}
