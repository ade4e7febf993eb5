package org.acesim.catair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.Framing;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden messages are read into typed values without a finding, and come back byte for byte. */
class SamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"s1-se-add-informal", "s2-se-add-section-321", "s3-se-cancel"})
    void filingsComeBackByteForByte(String name) {
        byte[] message = Golden.message(name);
        Batch rewritten = rewrite(
                accepted(message),
                transaction -> CargoRelease.read(transaction).orThrow().write());
        assertThat(BatchWriter.write(rewritten)).asString().isEqualTo(new String(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s1-sx-accepted", "s2-sx-rejected-without-arrival", "s3-sx-referred"})
    void responsesComeBackByteForByte(String name) {
        byte[] message = Golden.message(name);
        Batch rewritten = rewrite(
                accepted(message),
                transaction -> CargoReleaseResponse.read(transaction).orThrow().write());
        assertThat(BatchWriter.writeResponse(rewritten)).asString().isEqualTo(new String(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s1-so-released"})
    void notificationsComeBackByteForByte(String name) {
        byte[] message = Golden.message(name);
        Batch rewritten = rewrite(
                accepted(message),
                transaction -> ReleaseStatus.read(transaction).orThrow().write());
        assertThat(BatchWriter.writeResponse(rewritten)).asString().isEqualTo(new String(message));
    }

    @Test
    void anEntrySummaryComesBackByteForByte() {
        byte[] message = Golden.message("s4-ae-add-formal");
        Batch rewritten = rewrite(
                accepted(message),
                transaction -> EntrySummary.read(transaction).orThrow().write());
        assertThat(BatchWriter.write(rewritten)).asString().isEqualTo(new String(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s4-ax-accepted", "s4-ax-rejected"})
    void summaryResponsesComeBackByteForByte(String name) {
        byte[] message = Golden.message(name);
        Batch rewritten = rewrite(
                accepted(message),
                transaction -> EntrySummaryResponse.read(transaction).orThrow().write());
        assertThat(BatchWriter.writeResponse(rewritten)).asString().isEqualTo(new String(message));
    }

    @Test
    void aSummaryNotificationComesBackByteForByte() {
        byte[] message = Golden.message("s4-uc-package-requested");
        Batch rewritten = rewrite(
                accepted(message),
                transaction -> SummaryStatus.read(transaction).orThrow().write());
        assertThat(BatchWriter.writeResponse(rewritten)).asString().isEqualTo(new String(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s5-batch-rejected"})
    void rejectionsComeBackByteForByte(String name) {
        byte[] message = Golden.message(name);
        ReceivedBatch batch = Batches.read(message).get(0);
        assertThat(batch).isInstanceOf(ReceivedBatch.RejectionNotice.class);
        assertThat(BatchWriter.write(((ReceivedBatch.RejectionNotice) batch).rejection()))
                .asString()
                .isEqualTo(new String(message));
    }

    @ParameterizedTest
    @EnumSource(Framing.class)
    void everyFramingIsReadAlike(Framing framing) {
        Batch batch = accepted(Golden.message("s1-se-add-informal"));
        assertThat(accepted(BatchWriter.write(batch, framing))).isEqualTo(batch);
    }

    private static Batch accepted(byte[] message) {
        List<ReceivedBatch> batches = Batches.read(message);
        assertThat(batches).hasSize(1);
        assertThat(batches.get(0)).isInstanceOf(ReceivedBatch.Accepted.class);
        return ((ReceivedBatch.Accepted) batches.get(0)).batch();
    }

    private static Batch rewrite(Batch batch, UnaryOperator<Transaction> each) {
        return new Batch(
                batch.header(),
                batch.blocks().stream()
                        .map(block -> new Block(
                                block.header(),
                                block.transactions().stream().map(each).toList()))
                        .toList());
    }
}
