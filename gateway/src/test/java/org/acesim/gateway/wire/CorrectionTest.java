package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acesim.routes.Queues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A filing that was rejected, or that the gateway refused, is filed again under its number. */
@ExtendWith(OneGateway.class)
class CorrectionTest {
    private static final ScriptedCbp.Script REJECTS =
            (cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers.rejected("037", "MISSING SELLER")));

    private final RunningGateway gateway;

    CorrectionTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void aRejectedFilingIsCorrectedUnderItsNumberAndTheTimelineKeepsBoth() throws Exception {
        gateway.cbp.script(REJECTS);
        String number = gateway.file(Filings.parcel("CR1"));
        gateway.until(number, "REJECTED");

        gateway.cbp.script(ScriptedCbp.OBLIGING);
        gateway.file(Filings.parcel("CR1B", Numbers.field(number)));
        JsonNode entry = gateway.until(number, "RELEASED");
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.get("filerReference").asString()).isEqualTo("CR1B");
        assertThat(entry.at("/filing/filerReference").asString()).isEqualTo("CR1B");
        assertThat(FilingByHttpTest.events(entry))
                .containsSubsequence(
                        "FILER RECEIVED", "CBP REJECTED", "FILER CORRECTED", "CBP ACCEPTED", "CBP RELEASED");
        assertThat(gateway.get("ABC", "/api/v1/entries/" + number + "/messages")
                        .json()
                        .valueStream()
                        .map(message -> message.get("application").asString()))
                .containsExactly("SE", "SX", "SE", "SX", "SO");
    }

    @Test
    void anInvalidFilingIsCorrectedUnderItsNumberByHttpToo() throws Exception {
        String number = Numbers.fresh("ABC");
        send(Filings.parcel("CR2", Numbers.field(number)).replace("4701", "x"));
        assertThat(gateway.until(number, "INVALID").get("status").asString()).isEqualTo("INVALID");

        gateway.file(Filings.parcel("CR2", Numbers.field(number)));
        JsonNode entry = gateway.until(number, "RELEASED");
        assertThat(FilingByHttpTest.events(entry))
                .containsSubsequence("GATEWAY INVALID", "FILER CORRECTED", "CBP RELEASED");
    }

    @Test
    void aCorrectionMayBeRefusedAndCorrectedAgain() throws Exception {
        gateway.cbp.script(REJECTS);
        String number = gateway.file(Filings.parcel("CR3"));
        gateway.until(number, "REJECTED");
        send(Filings.parcel("CR3", Numbers.field(number)).replace("4701", "x"));
        gateway.until(number, "INVALID");
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        gateway.file(Filings.parcel("CR3", Numbers.field(number)));
        assertThat(gateway.until(number, "RELEASED").get("status").asString()).isEqualTo("RELEASED");
    }

    @Test
    void whatIsUnderWayOrAcceptedCannotBeFiledAgain() throws Exception {
        gateway.cbp.script((cbp, batch) -> {});
        String unanswered = gateway.file(Filings.parcel("CR4"));
        assertThat(again(unanswered)).isEqualTo(409);
        gateway.cbp.script((cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers::accepted)));
        String accepted = gateway.file(Filings.parcel("CR5"));
        gateway.until(accepted, "ACCEPTED");
        assertThat(again(accepted)).isEqualTo(409);
    }

    @Test
    void theAnswerToTheFilingBeforeDoesNotTouchItsCorrection() throws Exception {
        gateway.cbp.script(REJECTS);
        String number = gateway.file(Filings.parcel("CR6"));
        gateway.until(number, "REJECTED");
        gateway.cbp.script((cbp, batch) -> {});
        gateway.file(Filings.parcel("CR6", Numbers.field(number)));
        List<byte[]> late = gateway.cbp.batches().stream()
                .filter(batch -> ScriptedCbp.names(batch, number))
                .limit(1)
                .map(batch -> gateway.cbp.response(batch, "SX", Answers::accepted))
                .toList();
        gateway.cbp.send(late.get(0));
        gateway.cbp.tell(number, "90");
        JsonNode entry = gateway.until(number, "UNDER_REVIEW");
        assertThat(FilingByHttpTest.events(entry)).contains("CBP ACCEPTED");
        assertThat(entry.get("status").asString()).isEqualTo("UNDER_REVIEW");
    }

    private int again(String number) throws Exception {
        return gateway.post("ABC", "application/json", Filings.parcel("AGAIN", Numbers.field(number)))
                .status();
    }

    /** By queue; returns once the gateway has answered. */
    private void send(String filing) throws Exception {
        String id = gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> context.createTextMessage(filing));
        JsonNode reply = gateway.broker.take(Queues.filerOutbound("ABC"), message -> {
            assertThat(message.getJMSCorrelationID()).isEqualTo(id);
            return JsonMapper.builder().build().readTree(message.getBody(String.class));
        });
        assertThat(reply.get("status").asString()).isEqualTo("INVALID");
    }
}
