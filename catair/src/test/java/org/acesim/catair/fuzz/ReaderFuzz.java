package org.acesim.catair.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.acesim.catair.check.MessageCheck;
import org.acesim.catair.check.SyntaxCheck;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchEvent;
import org.acesim.catair.envelope.BatchStream;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.explain.Explanation;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryStatus;

/**
 * What must hold for any bytes: they are read, explained and checked without an exception; what is rejected can be answered;
 * what reads comes back as the same value. The fuzzer looks for bytes for which it does not.
 */
public final class ReaderFuzz {

    private ReaderFuzz() {}

    /** The name by which Jazzer finds it. */
    public static void fuzzerTestOneInput(byte[] message) {
        for (ReceivedBatch received : Batches.read(message)) {
            if (received instanceof ReceivedBatch.Rejected rejected) {
                byte[] answer = BatchWriter.write(rejected.rejection());
                require(
                        Batches.read(answer).get(0) instanceof ReceivedBatch.RejectionNotice,
                        "an answer that does not read");
            } else if (received instanceof ReceivedBatch.Accepted accepted) {
                judge(accepted.batch());
            }
        }
        Explanation.of(message);
        MessageCheck.of(message);
        stream(message);
    }

    private static void judge(Batch batch) {
        SyntaxCheck.rejection(batch).ifPresent(BatchWriter::write);
        for (Block block : batch.blocks()) {
            block.transactions().forEach(ReaderFuzz::judge);
        }
    }

    private static void judge(Transaction transaction) {
        comesBack(CargoRelease.read(transaction), CargoRelease::write, CargoRelease::read);
        comesBack(CargoReleaseResponse.read(transaction), CargoReleaseResponse::write, CargoReleaseResponse::read);
        comesBack(ReleaseStatus.read(transaction), ReleaseStatus::write, ReleaseStatus::read);
        comesBack(EntrySummary.read(transaction), EntrySummary::write, EntrySummary::read);
        comesBack(EntrySummaryResponse.read(transaction), EntrySummaryResponse::write, EntrySummaryResponse::read);
        comesBack(SummaryStatus.read(transaction), SummaryStatus::write, SummaryStatus::read);
        comesBack(AssessmentMessage.read(transaction), AssessmentMessage::write, AssessmentMessage::read);
        comesBack(NoticeMessage.read(transaction), NoticeMessage::write, NoticeMessage::read);
        comesBack(PaymentMessage.read(transaction), PaymentMessage::write, PaymentMessage::read);
        CargoRelease.readPartially(transaction);
        EntrySummary.readPartially(transaction);
    }

    private static <T> void comesBack(
            Reading<T> reading, Function<T, Transaction> write, Function<Transaction, Reading<T>> read) {
        if (reading instanceof Reading.Read<T> value) {
            require(
                    read.apply(write.apply(value.value())).equals(reading),
                    value.value().getClass().getSimpleName() + " that does not come back");
        } else {
            require(!reading.problems().isEmpty(), "no value and no problem");
        }
    }

    private static void stream(byte[] message) {
        try {
            BatchStream stream = new BatchStream(new ByteArrayInputStream(message));
            Optional<BatchEvent> event = stream.next();
            while (event.isPresent()) {
                event = stream.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
