package org.acesim.cbp.wire;

import static org.acesim.cbp.wire.SampleBatch.informal;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a batch on its way, it is answered, or said to be unreadable: nothing is lost and nothing breaks. */
class MutatedBatchTest {
    private static final int BATCHES = 250;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isAnsweredOrUnreadableForTheGateway(long seed) {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            isAnsweredOrUnreadable(cbp, seed, SampleBatch::ofGateway, cbp::fromGateway, "ABI.OUTBOUND.GWY");
        }
    }

    @Test
    void isAnsweredOrUnreadableForOthers() {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            isAnsweredOrUnreadable(cbp, 4, SampleBatch::ofAbc, content -> cbp.from("ABC", content), "ABI.OUTBOUND.ABC");
        }
    }

    private static void isAnsweredOrUnreadable(
            SimulatedCbp cbp,
            long seed,
            Supplier<SampleBatch> sample,
            Function<byte[], WireMessage> envelope,
            String queue) {
        Random random = new Random(seed);
        for (int i = 1; i <= BATCHES; i++) {
            byte[] batch = sample.get()
                    .block("ABC", parcel("ABC", i), informal("ABC", BATCHES + i, 801), parcel("ABC", i))
                    .bytes();
            WireMessage message = envelope.apply(mutated(batch, random));
            try {
                cbp.receive(message);
            } catch (UnreadableMessageException e) {
                assertThat(e).hasMessageMatching("(?s).+");
                assertThat(cbp.sent()).isEmpty();
                continue;
            }
            assertThat(cbp.storedAnswer(message.key())).isNotEmpty();
            assertThat(cbp.sent())
                    .isNotEmpty()
                    .allSatisfy(sent -> assertThat(sent.queue()).isEqualTo(queue))
                    .allSatisfy(MutatedBatchTest::canBeRead);
        }
    }

    private static void canBeRead(Sent sent) {
        assertThat(Batches.read(sent.content().getBytes(StandardCharsets.ISO_8859_1)))
                .isNotEmpty()
                .allSatisfy(batch -> assertThat(batch)
                        .isInstanceOfAny(ReceivedBatch.Accepted.class, ReceivedBatch.RejectionNotice.class));
    }

    private static byte[] mutated(byte[] batch, Random random) {
        byte[] mutated = batch;
        for (int times = random.nextInt(4); times >= 0; times--) {
            mutated = mutatedOnce(mutated, random);
        }
        return mutated;
    }

    private static byte[] mutatedOnce(byte[] batch, Random random) {
        if (batch.length < 2) {
            return batch;
        }
        int at = random.nextInt(batch.length);
        byte[] mutated = batch.clone();
        switch (random.nextInt(7)) {
            case 0 -> mutated[at] = (byte) random.nextInt(256);
            case 1 -> mutated[at] = (byte) "ABCXYZ0189 -".charAt(random.nextInt(12));
            case 2 -> mutated = Arrays.copyOf(batch, at);
            case 3 -> mutated = without(batch, at, Math.min(batch.length, at + 1 + random.nextInt(81)));
            case 4 -> mutated = without(batch, at - at % 81, Math.min(batch.length, at - at % 81 + 81));
            case 5 ->
                mutated = inserted(batch, at, Arrays.copyOfRange(batch, at / 2, Math.min(batch.length, at / 2 + 81)));
            default -> Arrays.fill(mutated, at, Math.min(batch.length, at + random.nextInt(30)), (byte) ' ');
        }
        return mutated;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, changed, from, bytes.length - to);
        return changed;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, changed, at, more.length);
        System.arraycopy(bytes, at, changed, at + more.length, bytes.length - at);
        return changed;
    }
}
