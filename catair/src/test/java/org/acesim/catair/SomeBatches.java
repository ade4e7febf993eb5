package org.acesim.catair;

import java.util.Random;
import java.util.function.Supplier;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Preparer;
import org.acesim.catair.envelope.Transaction;

/** Seeded envelopes around transactions of any kind. */
public final class SomeBatches extends SomeValues {

    public SomeBatches(Random random) {
        super(random);
    }

    public Batch batch(String application, Supplier<Transaction> transaction) {
        String filer = code(3);
        BlockHeader block = new BlockHeader(
                code(4), filer, application, maybe(code(2)), new Preparer(code(4), filer, maybe(code(2)), "1"), user());
        BlockHeader plain = BlockHeader.of(code(4), code(3), application, user());
        BatchHeader header = new BatchHeader(
                code(4), code(3), code(6), random.nextBoolean() ? date() : null, application, maybe(code(2)), user());
        return new Batch(
                header,
                list(1, 3, i -> new Block(random.nextBoolean() ? block : plain, list(1, 4, j -> transaction.get()))));
    }
}
