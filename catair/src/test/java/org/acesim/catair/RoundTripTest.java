package org.acesim.catair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.Framing;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties over seeded messages. */
class RoundTripTest {

    private static final int MESSAGES = 1_000;
    /** A batch has five messages on average. */
    private static final int BATCHES = MESSAGES / 4;

    private final SomeBatches some = new SomeBatches(new Random(86));
    private final SomeReleases releases = new SomeReleases(new Random(86));
    private final SomeStatuses statuses = new SomeStatuses(new Random(86));
    private final SomeOwnMessages own = new SomeOwnMessages(new Random(86));
    private final SomeSummaries summaries = new SomeSummaries(new Random(11));

    @Test
    void whatIsWrittenIsReadBackAsTheSameValue() {
        comesBack(releases::cargoRelease, CargoRelease::write, CargoRelease::read);
        comesBack(statuses::response, CargoReleaseResponse::write, CargoReleaseResponse::read);
        comesBack(statuses::status, ReleaseStatus::write, ReleaseStatus::read);
        comesBack(summaries::summary, EntrySummary::write, EntrySummary::read);
        comesBack(summaries::response, EntrySummaryResponse::write, EntrySummaryResponse::read);
        comesBack(summaries::status, SummaryStatus::write, SummaryStatus::read);
        comesBack(own::assessment, AssessmentMessage::write, AssessmentMessage::read);
        comesBack(own::notice, NoticeMessage::write, NoticeMessage::read);
        comesBack(own::payment, PaymentMessage::write, PaymentMessage::read);
    }

    private static <T> void comesBack(
            Supplier<T> some, Function<T, Transaction> write, Function<Transaction, Reading<T>> read) {
        for (int i = 0; i < MESSAGES; i++) {
            T value = some.get();
            Transaction transaction = write.apply(value);
            T readBack = read.apply(transaction).orThrow();
            assertThat(readBack).isEqualTo(value);
            assertThat(write.apply(readBack)).isEqualTo(transaction);
        }
    }

    @Test
    void batchesComeBackByteForByteInEveryFraming() {
        Random random = new Random(87);
        for (int i = 0; i < BATCHES; i++) {
            Batch filed = random.nextBoolean()
                    ? some.batch("AE", () -> summaries.summary().write())
                    : some.batch("SE", () -> releases.cargoRelease().write());
            Batch status =
                    switch (random.nextInt(4)) {
                        case 0 -> some.batch("SX", () -> statuses.response().write());
                        case 1 -> some.batch("AX", () -> summaries.response().write());
                        case 2 -> some.batch("UC", () -> summaries.status().write());
                        default -> some.batch("SO", () -> statuses.status().write());
                    };
            for (Framing framing : Framing.values()) {
                byte[] message = BatchWriter.write(filed, framing);
                assertThat(BatchWriter.write(accepted(message), framing)).isEqualTo(message);
                byte[] notification = BatchWriter.writeResponse(status, framing);
                assertThat(BatchWriter.writeResponse(accepted(notification), framing))
                        .isEqualTo(notification);
            }
        }
    }

    /** Reading a message down to typed values and writing it again gives the same bytes. */
    @Test
    void typedMessagesComeBackByteForByte() {
        for (int i = 0; i < BATCHES; i++) {
            rewritten(some.batch("SE", () -> releases.cargoRelease().write()), CargoRelease::read, CargoRelease::write);
            rewritten(some.batch("AE", () -> summaries.summary().write()), EntrySummary::read, EntrySummary::write);
        }
    }

    private static <T> void rewritten(
            Batch batch, Function<Transaction, Reading<T>> read, Function<T, Transaction> write) {
        byte[] message = BatchWriter.write(batch, Framing.NONE);
        Batch received = accepted(message);
        Batch typed = new Batch(
                received.header(),
                received.blocks().stream()
                        .map(block -> new Block(
                                block.header(),
                                block.transactions().stream()
                                        .map(transaction -> write.apply(
                                                read.apply(transaction).orThrow()))
                                        .toList()))
                        .toList());
        assertThat(BatchWriter.write(typed, Framing.NONE)).isEqualTo(message);
    }

    private static Batch accepted(byte[] message) {
        List<ReceivedBatch> batches = Batches.read(message);
        assertThat(batches).hasSize(1);
        assertThat(batches.get(0))
                .as(() -> new String(message, StandardCharsets.ISO_8859_1) + batches)
                .isInstanceOf(ReceivedBatch.Accepted.class);
        return ((ReceivedBatch.Accepted) batches.get(0)).batch();
    }

    /** Bytes changed, left out, doubled, moved: an answer, never an exception; and what is rejected can be answered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "s1-se-add-informal",
                "s1-sx-accepted",
                "s1-so-released",
                "s2-se-add-section-321",
                "s2-sx-rejected-without-arrival",
                "s3-se-cancel",
                "s3-sx-referred",
                "s4-ae-add-formal",
                "s4-ax-accepted",
                "s4-ax-rejected",
                "s4-uc-package-requested",
                "s5-batch-rejected",
                "batch-blocks-rejected"
            })
    void noMutationOfASampleThrows(String name) {
        Random random = new Random(name.hashCode());
        byte[] sample = Golden.message(name);
        for (int i = 0; i < 3_000; i++) {
            byte[] message = Mutations.of(sample, random);
            for (ReceivedBatch batch : Batches.read(message)) {
                answerable(batch);
            }
            Explanation.of(message);
        }
    }

    private static void answerable(ReceivedBatch received) {
        if (received instanceof ReceivedBatch.Rejected rejected) {
            byte[] answer = BatchWriter.write(rejected.rejection());
            assertThat(Batches.read(answer)).hasSize(1).hasOnlyElementsOfType(ReceivedBatch.RejectionNotice.class);
        } else if (received instanceof ReceivedBatch.Accepted accepted) {
            Batch batch = accepted.batch();
            BatchWriter.writeResponse(batch);
            batch.blocks().forEach(block -> block.transactions().forEach(RoundTripTest::readable));
        }
    }

    private static void readable(Transaction transaction) {
        explained(CargoRelease.read(transaction), CargoRelease::write);
        explained(CargoReleaseResponse.read(transaction), CargoReleaseResponse::write);
        explained(ReleaseStatus.read(transaction), ReleaseStatus::write);
        explained(EntrySummary.read(transaction), EntrySummary::write);
        explained(EntrySummaryResponse.read(transaction), EntrySummaryResponse::write);
        explained(SummaryStatus.read(transaction), SummaryStatus::write);
        explained(AssessmentMessage.read(transaction), AssessmentMessage::write);
    }

    private static <T> void explained(Reading<T> reading, Function<T, Transaction> write) {
        if (reading instanceof Reading.Read<T> read) {
            write.apply(read.value());
        } else {
            assertThat(reading.problems()).isNotEmpty();
        }
    }
}
