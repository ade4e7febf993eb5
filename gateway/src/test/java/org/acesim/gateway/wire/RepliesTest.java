package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.release.CargoRelease;
import org.acesim.gateway.filing.release.ReleaseMapping;
import org.acesim.routes.Queues;
import org.acesim.routes.WireProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What CBP says, in whatever order it comes. */
@ExtendWith(OneGateway.class)
class RepliesTest {
    private static final String TO_GATEWAY = Queues.abiOutbound(Queues.GATEWAY_SENDER);
    private static final ScriptedCbp.Script ACCEPTS =
            (cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers::accepted));

    private final RunningGateway gateway;

    RepliesTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void theStatusMayComeBeforeTheResponse() throws Exception {
        gateway.cbp.script((cbp, batch) -> {
            cbp.send(cbp.response(batch, "SO", Answers::released));
            cbp.send(cbp.response(batch, "SX", Answers::accepted));
        });
        String number = gateway.file(Filings.parcel("RY1"));
        gateway.until(number, "RELEASED");
        gateway.told(number, "ACCEPTED");
        assertThat(gateway.entry(number).get("status").asString()).isEqualTo("RELEASED");
    }

    @Test
    void theReleaseMayOvertakeTheReview() throws Exception {
        gateway.cbp.script(ACCEPTS);
        String number = gateway.file(Filings.parcel("RY2"));
        gateway.until(number, "ACCEPTED");
        long first = gateway.cbp.nextId();
        long second = gateway.cbp.nextId();
        gateway.cbp.send(gateway.cbp.notice(number, Answers.status("98")), second);
        gateway.cbp.send(gateway.cbp.notice(number, Answers.status("90")), first);
        gateway.told(number, "UNDER_REVIEW");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
        assertThat(entry.at("/disposition/code").asString()).isEqualTo("98");
    }

    @Test
    void aRepeatOfWhatWasTakenChangesNothing() throws Exception {
        gateway.cbp.script(ACCEPTS);
        String number = gateway.file(Filings.parcel("RY3"));
        gateway.until(number, "ACCEPTED");
        long id = gateway.cbp.nextId();
        byte[] suspended = gateway.cbp.notice(number, Answers.status("99"));
        gateway.cbp.send(suspended, id);
        gateway.until(number, "SUSPENDED");
        gateway.cbp.tell(number, "98");
        gateway.until(number, "RELEASED");
        gateway.cbp.send(suspended, id);
        gateway.cbp.tell(number, "90");
        gateway.told(number, "UNDER_REVIEW");
        assertThat(FilingByHttpTest.events(gateway.entry(number)))
                .containsOnlyOnce("CBP SUSPENDED")
                .containsOnlyOnce("CBP RELEASED");
        assertThat(gateway.entry(number).get("status").asString()).isEqualTo("RELEASED");
    }

    @Test
    void aNumberThatCbpKnowsFromElsewhereIsSkippedAndTheEntryFiledUnderTheNext() throws Exception {
        gateway.cbp.script((cbp, batch) -> {
            cbp.script(ScriptedCbp.OBLIGING);
            cbp.send(cbp.response(batch, "SX", Answers.rejected("007", "ENTRY NUMBER ALREADY ON FILE")));
        });
        String number = gateway.file(Filings.parcel("RY4"));
        JsonNode skipped = gateway.until(number, "REJECTED");
        assertThat(FilingByHttpTest.events(skipped)).contains("GATEWAY NUMBER_SKIPPED");
        String next = gateway.get("ABC", "/api/v1/entries?q=RY4&limit=1")
                .json()
                .at("/entries/0/entryNumber")
                .asString();
        assertThat(EntryNumber.parse(next).orElseThrow().serial())
                .isGreaterThan(EntryNumber.parse(number).orElseThrow().serial());
        assertThat(gateway.until(next, "RELEASED").get("status").asString()).isEqualTo("RELEASED");
    }

    @Test
    void aNumberThatTheFilerChoseIsNotSkipped() throws Exception {
        gateway.cbp.script((cbp, batch) ->
                cbp.send(cbp.response(batch, "SX", Answers.rejected("007", "ENTRY NUMBER ALREADY ON FILE"))));
        String number = Numbers.fresh("ABC");
        gateway.file(Filings.parcel("RY5", Numbers.field(number)));
        gateway.until(number, "REJECTED");
        assertThat(gateway.get("ABC", "/api/v1/entries?q=RY5")
                        .json()
                        .get("entries")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theRejectionOfABatchRejectsEveryEntryInIt() throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.send(
                BatchWriter.write(BatchRejection.of(batch, List.of(BatchFinding.ofBatch(BatchCondition.X13))))));
        RunningGateway.Answer answer = gateway.post(
                "ABC", "application/json", "[" + Filings.parcel("RY6A") + "," + Filings.parcel("RY6B") + "]");
        for (JsonNode filed : answer.json().get("entries")) {
            JsonNode entry = gateway.until(filed.get("entryNumber").asString(), "REJECTED");
            assertThat(entry.get("status").asString()).isEqualTo("REJECTED");
            assertThat(entry.get("timeline").valueStream().map(event -> event.get("code")
                            .asString()))
                    .contains("999", "X13");
        }
    }

    @Test
    void aWarningIsToldInTheTimelineOnly() throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers.warned("Z90", "SIM: VAGUE"))));
        String number = gateway.file(Filings.parcel("RY7"));
        JsonNode entry = gateway.until(number, "ACCEPTED");
        assertThat(entry.get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(entry.get("timeline").valueStream().map(event -> event.get("code")
                        .asString()))
                .contains("Z90");
    }

    @Test
    void whatIsSaidOfEntriesThatAreNotTheGatewaysGoesToTheDeadLetters() throws Exception {
        String number = gateway.file(Filings.parcel("RY8"));
        gateway.until(number, "RELEASED");
        Batch strange = renumbered(number, Numbers.fresh("XYZ"));
        gateway.cbp.send(gateway.cbp.response(strange, "SO", Answers::released));
        assertThat(reason()).contains("no entry of the gateway's");
        takesTheNext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "A4701GWY", "\u0000\u0001\u0002\u00ff", "{\"type\":\"STATE\"}"})
    void garbageFromCbpGoesToTheDeadLettersWithTheReason(String garbage) throws Exception {
        gateway.cbp.send(garbage.getBytes(StandardCharsets.ISO_8859_1));
        gateway.broker.take(Queues.DLQ, message -> {
            assertThat(message.getStringProperty(WireProperties.REASON)).isNotBlank();
            assertThat(message.getStringProperty(WireProperties.QUEUE)).isEqualTo(TO_GATEWAY);
            assertThat(message.getStringProperty(WireProperties.USER)).isEqualTo("cbp");
            byte[] body = message.getBody(byte[].class);
            assertThat(new String(body == null ? new byte[0] : body, StandardCharsets.ISO_8859_1))
                    .isEqualTo(garbage);
            return message;
        });
        takesTheNext();
    }

    @Test
    void nobodyElseSpeaksForCbp() throws Exception {
        String number = gateway.file(Filings.parcel("RY9"));
        gateway.until(number, "RELEASED");
        byte[] forged = gateway.cbp.notice(number, Answers.status("99"));
        gateway.broker.send("XYZ", TO_GATEWAY, context -> {
            var message = context.createBytesMessage();
            message.writeBytes(forged);
            message.setLongProperty(WireProperties.ID, 1_000_000L);
            return message;
        });
        assertThat(reason()).contains("Only CBP").contains("XYZ");
        assertThat(gateway.entry(number).get("status").asString()).isEqualTo("RELEASED");
    }

    @Test
    void aMessageOfObjectsIsRefusedUnopened() throws Exception {
        gateway.broker.send("cbp", TO_GATEWAY, context -> context.createObjectMessage(new ArrayList<>(List.of("x"))));
        assertThat(reason()).contains("refused unread");
        takesTheNext();
    }

    private String reason() throws Exception {
        return gateway.broker.take(Queues.DLQ, message -> message.getStringProperty(WireProperties.REASON));
    }

    /** What came before has not stopped the queue. */
    private void takesTheNext() throws Exception {
        String number = gateway.file(Filings.parcel("NEXT"));
        assertThat(gateway.until(number, "RELEASED").get("status").asString()).isEqualTo("RELEASED");
    }

    private Batch renumbered(String number, String other) {
        EntryNumber next = EntryNumber.parse(other).orElseThrow();
        return gateway.cbp.batchOf(number, release -> {
            CargoRelease renumbered = ReleaseMapping.renumbered(release, next);
            return renumbered.write();
        });
    }
}
