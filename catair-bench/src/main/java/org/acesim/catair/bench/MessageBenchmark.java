package org.acesim.catair.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.acesim.catair.envelope.BatchEvent;
import org.acesim.catair.envelope.BatchStream;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.Framing;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.CargoRelease;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Whole messages of a thousand filings: bytes to typed values and back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MessageBenchmark {

    private final byte[] message = Sample.message();
    private final CargoRelease filing = CargoRelease.read(Sample.FILING).orThrow();

    /** The message as bytes, every filing as a value. */
    @Benchmark
    public void read(Volume volume, Blackhole blackhole) {
        for (ReceivedBatch received : Batches.read(message)) {
            for (Block block : ((ReceivedBatch.Accepted) received).batch().blocks()) {
                for (Transaction transaction : block.transactions()) {
                    blackhole.consume(CargoRelease.read(transaction).orThrow());
                }
            }
        }
        volume.bytes += message.length;
    }

    /** The same, a filing at a time. */
    @Benchmark
    public void readAsAStream(Volume volume, Blackhole blackhole) throws IOException {
        BatchStream stream = new BatchStream(new ByteArrayInputStream(message));
        for (Optional<BatchEvent> event = stream.next(); event.isPresent(); event = stream.next()) {
            if (event.get() instanceof BatchEvent.TransactionRead read) {
                blackhole.consume(CargoRelease.read(read.transaction()).orThrow());
            }
        }
        volume.bytes += message.length;
    }

    /** A thousand values, the message as bytes. */
    @Benchmark
    public byte[] write(Volume volume) {
        List<Transaction> transactions = new ArrayList<>(Sample.TRANSACTIONS);
        for (int i = 0; i < Sample.TRANSACTIONS; i++) {
            transactions.add(filing.write());
        }
        byte[] written = BatchWriter.write(Sample.batch(transactions), Framing.LF);
        volume.bytes += written.length;
        return written;
    }
}
