package org.acesim.cbp.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.StandInGateway;
import org.acesim.cbp.TestBroker;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SampleSummary;
import org.acesim.customs.assessment.Charges;
import org.acesim.customs.calendar.WorkingDays;
import org.acesim.routes.Queues;
import org.acesim.routes.control.ControlMessage.DutyPayment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Payment over HTTP and the queues, in a running program that drives its time. */
class PaymentApiTest {
    private static final String STATEMENTS = "/cbp/api/v1/statements";

    private static TestBroker broker;
    private static StandInGateway gateway;
    private static RunningCbp cbp;
    private static long serial;

    @BeforeAll
    static void start() throws Exception {
        broker = new TestBroker();
        gateway = new StandInGateway(broker);
        cbp = new RunningCbp(broker, "--acesim.clock.gateway-patience=60s");
        done(cbp.json("trainer", "PUT", "/cbp/api/v1/clock", "{\"frozen\": true}"));
        done(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"inspectionRates\": {\"11\": 0, \"01\": 0}}"));
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

    private static String filed() {
        serial++;
        return filed(SampleBatch.informal("ABC", serial, 900));
    }

    private static String filed(List<String> records) {
        String number = EntryNumber.of("ABC", serial).toString();
        gateway.sendBatch(serial, SampleBatch.ofGateway().block("ABC", records).bytes());
        await().until(() -> cbp.get("officer", "/cbp/api/v1/entries/" + number).status() == 200);
        return number;
    }

    private static void owes(String number, String total, String paymentType) {
        DutyOwed owed = new DutyOwed(
                number,
                new Submission("4701", "GWY", "ABC", "4701", "", "", "ID:1"),
                "11",
                2,
                new Charges(new BigDecimal(total), Map.of(), Map.of()),
                false,
                false,
                paymentType,
                null,
                cbp.context.getBean(SimulatedTime.class).now());
        cbp.context.getBean(TransactionTemplate.class).executeWithoutResult(status -> cbp.context
                .getBean(DutyAccounts.class)
                .assessed(List.of(owed)));
    }

    private static JsonNode payment(String number) {
        return done(cbp.get("ABC", "/cbp/api/v1/entries/" + number)).get("payment");
    }

    private static void pays(String number) {
        broker.send("gateway", Queues.SIM_CBP, new String(new DutyPayment(number).write(), StandardCharsets.UTF_8));
    }

    private static JsonNode quiet() {
        return done(cbp.json("trainer", "POST", "/cbp/api/v1/clock/run-until-quiet", ""));
    }

    @Test
    void timeStopsForTheFilersPaymentAndThePaymentGoesOverTheQueue() {
        String number = filed();
        owes(number, "150.03", "1");

        assertThat(payment(number).get("status").asString()).isEqualTo("DUE");
        assertThat(payment(number).get("toPay").asString()).isEqualTo("150.03");
        assertThat(quiet().get("waitingFor").valueStream()).anySatisfy(waiting -> {
            assertThat(waiting.get("entryNumber").asString()).isEqualTo(number);
            assertThat(waiting.get("what").asString()).isEqualTo("the payment of duty");
        });

        pays(number);
        await().until(() -> payment(number).get("status").asString().equals("PAID"));
        pays(number);
        assertThat(quiet().get("waitingFor").valueStream())
                .noneMatch(waiting -> waiting.get("what").asString().equals("the payment of duty"));
    }

    @Test
    void aFilerPaysItsOwnEntryOnceAndNobodyElses() {
        String number = filed();
        owes(number, "30.00", "1");
        String pay = "/cbp/api/v1/entries/" + number + "/payment";

        assertThat(cbp.json("XYZ", "POST", pay, "").status()).isEqualTo(404);
        assertThat(cbp.json("officer", "POST", pay, "").status()).isEqualTo(403);
        JsonNode paid = done(cbp.json("ABC", "POST", pay, ""));
        assertThat(paid.get("status").asString()).isEqualTo("PAID");
        assertThat(paid.get("paid").asString()).isEqualTo("30.00");
        assertThat(cbp.json("ABC", "POST", pay, "").status()).isEqualTo(409);

        String onStatement = filed();
        owes(onStatement, "30.00", "2");
        Answer refused = cbp.json("ABC", "POST", "/cbp/api/v1/entries/" + onStatement + "/payment", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asString()).contains("debited by a statement");
    }

    @Test
    void goodsWaitForPaymentWhereASettingSaysSo() {
        done(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"paymentFirst\": [\"11\"]}"));
        String number = filed();
        done(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"paymentFirst\": []}"));

        JsonNode entry = done(cbp.get("officer", "/cbp/api/v1/entries/" + number));
        assertThat(entry.get("status").asString()).isEqualTo("AWAITING_PAYMENT");
        assertThat(entry.get("payment").get("beforeRelease").asBoolean()).isTrue();
        assertThat(quiet().get("waitingFor").valueStream())
                .anyMatch(waiting -> waiting.get("entryNumber").asString().equals(number)
                        && waiting.get("what").asString().endsWith("the payment of duty"));

        owes(number, "12.00", "1");
        pays(number);
        await().until(() -> done(cbp.get("officer", "/cbp/api/v1/entries/" + number))
                .get("status")
                .asString()
                .equals("RELEASED"));
    }

    @Test
    void aStatementSaysWhatItDebitsByAccountingClass() {
        serial++;
        String number = filed(SampleBatch.formal("ABC", serial, 3000));
        String printOn = DateTimeFormatter.ofPattern("MMddyy")
                .format(WorkingDays.after(
                        cbp.context.getBean(SimulatedTime.class).today(), 1));
        List<String> summary = SampleSummary.formal("ABC", serial).stream()
                .map(record -> record.startsWith("10A")
                        ? record.substring(0, 50) + "2" + printOn + record.substring(57)
                        : record)
                .toList();
        gateway.sendBatch(
                serial + 100_000,
                SampleBatch.ofGateway().ofSummaries().block("ABC", summary).bytes());
        await().until(() -> payment(number) != null && payment(number).has("statement"));
        long id = payment(number).get("statement").asLong();
        String classes = "\"total\":\"526.67\",\"duty\":\"495.00\",\"taxes\":{},\"fees\":{\"499\":\"31.67\"}}";

        done(cbp.json("trainer", "POST", "/cbp/api/v1/clock/advance", "{\"by\": \"P25D\"}"));

        JsonNode statement = done(cbp.get("ABC", STATEMENTS + "/" + id));
        assertThat(statement.get("preliminary").toString()).endsWith(classes);
        assertThat(statement.get("collected").toString()).endsWith(classes);
    }

    @Test
    void aFilerSeesItsStatementsAndNobodyElsesAndTheyAreEmptiedByAReset() {
        String number = filed();
        owes(number, "20.00", "2");
        long id = payment(number).get("statement").asLong();

        assertThat(done(cbp.get("ABC", STATEMENTS)).get(0).get("id").asLong()).isEqualTo(id);
        assertThat(done(cbp.get("XYZ", STATEMENTS)).isEmpty()).isTrue();
        assertThat(done(cbp.get("officer", STATEMENTS)).isEmpty()).isFalse();
        assertThat(cbp.get("XYZ", STATEMENTS + "/" + id).status()).isEqualTo(404);
        assertThat(cbp.get("XYZ", STATEMENTS + "/x").json().get("detail").asString())
                .contains("whole numbers");
        assertThat(cbp.get("XYZ", "/cbp/api/v1/entries/" + number).status()).isEqualTo(404);

        done(cbp.json("trainer", "POST", "/cbp/api/v1/clock/advance", "{\"by\": \"P25D\"}"));
        JsonNode statement = done(cbp.get("ABC", STATEMENTS + "/" + id));
        assertThat(statement.get("status").asString()).isEqualTo("FINAL");
        assertThat(statement.get("preliminary").get("total").asString()).isEqualTo("20.00");
        assertThat(statement.get("lines").get(0).get("collected").asString()).isEqualTo("20.00");
        assertThat(payment(number).get("status").asString()).isEqualTo("PAID");

        done(cbp.json("trainer", "POST", "/cbp/api/v1/reset", ""));
        assertThat(done(cbp.get("trainer", STATEMENTS)).isEmpty()).isTrue();
        serial += 1000;
    }
}
