package org.acesim.gateway.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Transaction;

/**
 * The A record and the B records of a filer's batch: its answers go under the same.
 *
 * @param header without its password
 */
public record Envelope(BatchHeader header, List<BlockHeader> blocks) {
    public Envelope {
        header = header.answer(header.application());
        blocks = List.copyOf(blocks);
    }

    /** The envelope of a batch. */
    public static Envelope of(Batch batch) {
        return new Envelope(
                batch.header(), batch.blocks().stream().map(Block::header).toList());
    }

    /** The application of the response to a batch under it: SX to SE, AX to AE. */
    Application response() {
        return Application.find(header.application())
                .flatMap(Application::response)
                .orElseThrow();
    }

    /** An answer under it; a block without transactions is left out. */
    Batch answer(Application application, Map<Integer, List<Transaction>> transactions) {
        List<Block> answers = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            List<Transaction> own = transactions.getOrDefault(block, List.of());
            if (!own.isEmpty()) {
                answers.add(new Block(blocks.get(block).answer(application.code()), own));
            }
        }
        return new Batch(header.answer(application.code()), answers);
    }
}
