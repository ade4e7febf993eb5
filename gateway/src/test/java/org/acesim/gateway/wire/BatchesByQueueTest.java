package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.ReleaseMessage;
import org.acesim.routes.Queues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A filer whose software speaks CATAIR gets batches for its batches, under its own A and B records. */
@ExtendWith(OneGateway.class)
class BatchesByQueueTest {
    private final RunningGateway gateway;

    BatchesByQueueTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void aBatchIsAnsweredOnceWithAResponseToEachOfItsTransactions() throws Exception {
        String id = send(sample());
        Batch response = response(id);
        assertThat(response.header().application()).isEqualTo("SX");
        assertThat(response.header().sender()).isEqualTo("ABC");
        assertThat(response.header().password()).isEmpty();
        assertThat(response.blocks().get(0).header().userText()).isEqualTo("SAMPLE");
        assertThat(response.blocks()).extracting(Block::header).hasSameSizeAs(filed().blocks());
        assertThat(transactions(response)).isEqualTo(transactions(filed()));
        assertThat(results(response)).containsOnly(ReleaseMessage.ACCEPTED);

        Batch status = batch(take());
        assertThat(status.header().application()).isEqualTo("SO");
        assertThat(status.header().sender()).isEqualTo("ABC");
        assertThat(status.blocks().get(0).header().userText()).isEqualTo("SAMPLE");
    }

    @Test
    void whatTheGatewayRefusesIsAnsweredInTheSameResponse() throws Exception {
        String id = send(sample().replaceFirst("0000000075", "0000000801").replaceFirst("0000000075", "0000000801"));
        Batch response = response(id);
        assertThat(results(response).get(0)).isEqualTo(ReleaseMessage.REJECTED);
        assertThat(results(response).subList(1, results(response).size())).containsOnly(ReleaseMessage.ACCEPTED);
        assertThat(responses(response).get(0).messages())
                .extracting(ReleaseMessage::code)
                .contains("Z01");
    }

    @Test
    void aNumberThatCbpKnowsIsSkippedUnseenAndTheNextIsAnswered() throws Exception {
        gateway.cbp.script((cbp, batch) -> {
            cbp.script(ScriptedCbp.OBLIGING);
            cbp.send(cbp.response(batch, "SX", Answers.rejected("007", "ENTRY NUMBER ALREADY ON FILE")));
        });
        Batch response = response(send(sample()));
        assertThat(results(response)).containsOnly(ReleaseMessage.ACCEPTED);
    }

    @Test
    void aBatchWhoseEnvelopeIsWrongIsRejectedAsCbpDoes() throws Exception {
        String id = send(sample().replace("Z4701ABC", "Z4701XYZ"));
        gateway.broker.take(Queues.filerOutbound("ABC"), message -> {
            assertThat(message.getJMSCorrelationID()).isEqualTo(id);
            List<ReceivedBatch> read =
                    Batches.read(message.getBody(String.class).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(read).hasSize(1).first().isInstanceOf(ReceivedBatch.RejectionNotice.class);
            return message;
        });
    }

    @Test
    void ofTwoBatchesInAMessageEachIsAnswered() throws Exception {
        String id = send(sample() + sample());
        Batch first = response(id);
        Batch second = response(id);
        assertThat(transactions(first)).isEqualTo(transactions(second));
        assertThat(first).isNotEqualTo(second);
    }

    private String send(String batch) throws Exception {
        return gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> context.createTextMessage(batch));
    }

    /** The next response to a message; what else lies there is of another test's entries. */
    private Batch response(String id) throws Exception {
        while (true) {
            Batch batch = gateway.broker.take(
                    Queues.filerOutbound("ABC"),
                    message -> id.equals(message.getJMSCorrelationID()) ? batch(message.getBody(String.class)) : null);
            if (batch != null) {
                return batch;
            }
        }
    }

    private String take() throws Exception {
        return gateway.broker.take(Queues.filerOutbound("ABC"), message -> message.getBody(String.class));
    }

    private static Batch batch(String text) {
        return Batches.read(text.getBytes(StandardCharsets.ISO_8859_1)).stream()
                .map(received -> ((ReceivedBatch.Accepted) received).batch())
                .findFirst()
                .orElseThrow();
    }

    private static Batch filed() {
        return batch(sample());
    }

    private static List<Integer> transactions(Batch batch) {
        return batch.blocks().stream().map(block -> block.transactions().size()).toList();
    }

    private static List<CargoReleaseResponse> responses(Batch response) {
        return response.blocks().stream()
                .flatMap(block -> block.transactions().stream())
                .map(transaction -> CargoReleaseResponse.read(transaction).orThrow())
                .toList();
    }

    private static List<String> results(Batch response) {
        return responses(response).stream().map(r -> r.result().type()).toList();
    }

    private static String sample() {
        return new String(org.acesim.gateway.filing.Filings.sample("batch.catair"), StandardCharsets.US_ASCII);
    }
}
