package org.acesim.cbp.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.StandInGateway;
import org.acesim.cbp.TestBroker;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.acesim.routes.control.ControlMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Penalties, from the notice before to payment or relief. */
class PenaltyTest {
    private static final String NEGLIGENCE =
            ",\"statute\":\"USC_1592\",\"culpability\":\"NEGLIGENCE\"," + "\"lossOfRevenue\":100,\"domesticValue\":900";

    // Of its own: it drives time.
    private static TestBroker broker;
    private static StandInGateway gateway;
    private static RunningCbp cbp;
    private static long serial;

    private String number = "";

    @BeforeAll
    static void start() throws Exception {
        broker = new TestBroker();
        gateway = new StandInGateway(broker);
        cbp = new RunningCbp(broker, "--acesim.clock.gateway-patience=60s");
        done(cbp.json("trainer", "PUT", "/cbp/api/v1/clock", "{\"frozen\": true}"));
        done(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"inspectionRates\": {\"11\": 0, \"86\": 0}}"));
    }

    @AfterAll
    static void stop() throws Exception {
        cbp.close();
        gateway.close();
        broker.close();
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Time passes from test to test, and type 11 names no day of arrival. */
    private void released() {
        serial++;
        filed(SampleBatch.informal("ABC", serial, 900));
    }

    private void smallShipment() {
        serial++;
        filed(SampleBatch.parcel("ABC", serial, 5, "123129"));
    }

    private void filed(List<String> records) {
        number = EntryNumber.of("ABC", serial).toString();
        gateway.sendBatch(serial, SampleBatch.ofGateway().block("ABC", records).bytes());
        await().until(() -> cbp.get("officer", "/cbp/api/v1/entries/" + number).status() == 200);
    }

    private Answer decides(String decision, String more) {
        return cbp.json(
                "officer",
                "POST",
                "/cbp/api/v1/reviews/" + number + "/decision",
                "{\"decision\": \"" + decision + "\", \"reason\": \"The value was false\"" + more + "}");
    }

    private static void advance(String by) {
        done(cbp.json("trainer", "POST", "/cbp/api/v1/clock/advance", "{\"by\": \"" + by + "\"}"));
    }

    private static JsonNode quiet() {
        return done(cbp.json("trainer", "POST", "/cbp/api/v1/clock/run-until-quiet", ""));
    }

    /** What the entry waits for, but for its summary. */
    private List<String> waitsFor() {
        List<String> whats = new ArrayList<>();
        quiet().get("waitingFor").forEach(waiting -> {
            if (waiting.get("entryNumber").asString().equals(number)
                    && !waiting.get("what").asString().equals("the entry summary")) {
                whats.add(waiting.get("what").asString());
            }
        });
        return whats;
    }

    private JsonNode onDesk() {
        return done(cbp.get("officer", "/cbp/api/v1/reviews/" + number));
    }

    private List<String> penalties() {
        List<String> shown = new ArrayList<>();
        onDesk().get("penalties")
                .forEach(penalty -> shown.add(penalty.get("stage").asString() + " "
                        + penalty.get("status").asString() + " "
                        + penalty.get("amount").asString()));
        return shown;
    }

    private String id(int index) {
        return onDesk().get("penalties").get(index).get("id").asString();
    }

    private static void tell(ControlMessage message) {
        broker.send("gateway", Queues.SIM_CBP, new String(message.write(), StandardCharsets.UTF_8));
    }

    private void become(String... expected) {
        await().untilAsserted(() -> assertThat(penalties()).containsExactly(expected));
    }

    @Test
    void isClaimedAfterThirtyDaysAndPaid() {
        released();
        done(decides("PENALTY", NEGLIGENCE));
        become("PRE_PENALTY OPEN 200.00");
        assertThat(waitsFor()).containsExactly("the filer's answer to a pre-penalty notice");

        advance("P30D");
        become("PRE_PENALTY CLOSED 200.00", "PENALTY OPEN 200.00");
        tell(new ControlMessage.PenaltyPayment(number, id(1)));

        become("PRE_PENALTY CLOSED 200.00", "PENALTY CLOSED 200.00");
        assertThat(waitsFor()).isEmpty();
        assertThat(cbp.get("officer", "/cbp/api/v1/entries/" + number).text())
                .contains("The filer paid", "\"status\":\"RELEASED\"", "\"stage\":\"PENALTY\",\"status\":\"CLOSED\"");
    }

    @Test
    void goesToCollectionWhenNobodyPays() {
        released();
        done(decides("PENALTY", NEGLIGENCE));
        done(decides("ISSUE_PENALTY", ""));

        advance("P60D");

        become("PRE_PENALTY CLOSED 200.00", "PENALTY LAPSED 200.00");
        assertThat(cbp.get("officer", "/cbp/api/v1/entries/" + number).text()).contains("it goes to collection");
    }

    @Test
    void aPetitionIsDecidedByTheAutomaticOfficerOnce() {
        released();
        done(decides("PENALTY", NEGLIGENCE));
        done(decides("ISSUE_PENALTY", ""));
        tell(new ControlMessage.Petition(number, id(1), "We disclosed it ourselves"));
        become("PRE_PENALTY CLOSED 200.00", "PENALTY ANSWERED 200.00");

        advance("P60D");

        await().untilAsserted(() -> assertThat(penalties().get(1)).matches("PENALTY OPEN (200|100)\\.00"));
        String decided = penalties().get(1);
        tell(new ControlMessage.Petition(number, id(1), "Again"));
        tell(new ControlMessage.PenaltyPayment(number, id(1)));
        become("PRE_PENALTY CLOSED 200.00", decided.replace("OPEN", "CLOSED"));
        assertThat(onDesk().get("penalties").get(1).get("petition").asString()).isEqualTo("We disclosed it ourselves");
    }

    @Test
    void aPetitionWaitsForAPersonInDeskMode() {
        done(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"officer\": \"DESK\"}"));
        try {
            released();
            done(decides("PENALTY", NEGLIGENCE + ",\"amount\":150"));
            done(decides("ISSUE_PENALTY", ""));
            tell(new ControlMessage.Petition(number, id(1), "We disclosed it ourselves"));
            become("PRE_PENALTY CLOSED 150.00", "PENALTY ANSWERED 150.00");
            assertThat(waitsFor()).containsExactly("an officer's decision");
            assertThat(done(cbp.get("officer", "/cbp/api/v1/reviews")).get("reviews"))
                    .filteredOn(review -> review.get("entryNumber").asString().equals(number))
                    .singleElement()
                    .satisfies(
                            review -> assertThat(review.get("why").asString()).contains("petitions"));
            assertThat(decides("MITIGATE_PENALTY", ",\"amount\":151").status()).isEqualTo(422);

            done(decides("MITIGATE_PENALTY", ",\"amount\":20"));

            become("PRE_PENALTY CLOSED 150.00", "PENALTY OPEN 20.00");
            assertThat(decides("DENY_PETITION", "").status()).isEqualTo(409);
            done(decides("WITHDRAW_PENALTY", ""));
            become("PRE_PENALTY CLOSED 150.00", "PENALTY WITHDRAWN 20.00");
        } finally {
            done(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"officer\": \"AUTOMATIC\"}"));
        }
    }

    @Test
    void theDeMinimisPenaltyIsInForceFromAugust2025AndDoublesAfterTheFirst() {
        released();
        assertThat(decides("PENALTY", ",\"statute\":\"DE_MINIMIS\"").text()).contains("which type 86 claims alone");

        smallShipment();
        Answer before = decides("PENALTY", ",\"statute\":\"DE_MINIMIS\"");
        assertThat(before.status()).isEqualTo(409);
        assertThat(before.text()).contains("in force from 2025-08-03", "2024-06-03");
        assertThat(penalties()).isEmpty();

        done(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"lawOf\": \"2025-08-10\"}"));
        try {
            smallShipment();
            done(decides("PENALTY", ",\"statute\":\"DE_MINIMIS\""));
            done(decides("ISSUE_PENALTY", ""));
            become("PRE_PENALTY CLOSED 5000.00", "PENALTY OPEN 5000.00");

            smallShipment();
            done(decides("PENALTY", ",\"statute\":\"DE_MINIMIS\""));
            become("PRE_PENALTY OPEN 10000.00");
            done(decides("WITHDRAW_PENALTY", ""));
        } finally {
            done(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"lawOf\": \"2024-06-03\"}"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PENALTY          |                                                                   | 422 | /statute
            PENALTY          | ,"statute":"USC_1592"                                             | 422 | /culpability
            PENALTY          | ,"statute":"USC_1592","culpability":"FRAUD"                       | 422 | /domesticValue
            PENALTY          | ,"statute":"USC_1592","culpability":"NEGLIGENCE","priorDisclosure":true | 422 | /interest
            PENALTY          | ,"statute":"DE_MINIMIS","culpability":"FRAUD"                     | 422 | /culpability
            PENALTY          | ,"statute":"USC_1592","culpability":"FRAUD","domesticValue":9,"amount":10 | 422 | at most 9.00
            RELEASE          | ,"interest":1                                                     | 422 | /interest
            MITIGATE_PENALTY |                                                                   | 422 | /amount
            MITIGATE_PENALTY | ,"amount":1                                                       | 409 | no petition
            ISSUE_PENALTY    |                                                                   | 409 | no pre-penalty notice
            WITHDRAW_PENALTY |                                                                   | 409 | no penalty is open
            DENY_PETITION    |                                                                   | 409 | no petition
            """)
    void refusesWhatIsMissingOrNotPossible(String decision, String more, int status, String why) {
        released();

        Answer answer = decides(decision, more == null ? "" : more);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(why);
        assertThat(penalties()).isEmpty();
    }
}
