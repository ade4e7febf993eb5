package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.acesim.app.AcesimClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Entries are replaced, updated and cancelled through both sides and the queues between them. */
class ActingTest {
    private static AcesimProcess acesim;

    @BeforeAll
    static void start() {
        acesim = SharedProgram.emptied("{\"inspectionRates\": {\"86\": 0, \"11\": 0}}");
    }

    @Test
    void replacesAndCancelsAParcelThatIsUnderWay() {
        String number = filed(1, day(5), "ADMISSIBLE");

        assertThat(filer().put(path(number), parcel(1, day(6)).replace("75.00", "99.00"))
                        .status())
                .isEqualTo(202);
        JsonNode replaced = told(number, "REPLACE_ACCEPTED");
        assertThat(replaced.at("/filing/lines/0/value").asString()).isEqualTo("99.00");
        assertThat(atCbp(number).path("value").asInt()).isEqualTo(99);
        filer().entryOnce(number, "ADMISSIBLE");

        assertThat(filer().delete(path(number) + "?reason=08").status()).isEqualTo(202);
        JsonNode cancelled = told(number, "CANCELLED");
        assertThat(cancelled.path("status").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.at("/disposition/code").asString()).isEqualTo("23");
        assertThat(filer().delete(path(number) + "?reason=08").status()).isEqualTo(409);
    }

    @Test
    void cancelsAReleasedParcelAfterADay() {
        String number = filed(2, day(0), "RELEASED");

        assertThat(filer().delete(path(number) + "?reason=01").status()).isEqualTo(202);
        assertThat(told(number, "CANCEL_REFERRED").path("status").asString()).isEqualTo("CANCEL_REQUESTED");
        advance("P1D");
        assertThat(filer().entryOnce(number, "CANCELLED").path("status").asString())
                .isEqualTo("CANCELLED");
    }

    @Test
    void updatesAReleasedParcelForFifteenDays() {
        String number = filed(3, day(0), "RELEASED");

        advance("P5D");
        Answer inTime = filer().patch(path(number), "{\"portOfEntry\":\"2720\"}");
        assertThat(inTime.status()).as(inTime.body()).isEqualTo(202);
        assertThat(told(number, "UPDATE_ACCEPTED").at("/filing/portOfEntry").asString())
                .isEqualTo("2720");
        advance("P11D");
        Answer late = filer().patch(path(number), "{\"portOfEntry\":\"4701\"}");
        assertThat(late.status()).as(late.body()).isEqualTo(202);
        JsonNode refused = told(number, "UPDATE_REJECTED");
        assertThat(refused.path("status").asString()).isEqualTo("RELEASED");
        assertThat(refused.toString()).contains("Z93");
    }

    /** The worksheet of docs/duty.md, over the queues: drafted, filed, assessed to the cent, and paid. */
    @Test
    void draftsAssessesAndCollectsWhatChineseShirtsOwe() {
        String number = released(shirts(4, "AUTO"));
        JsonNode due = told(number, "PAYMENT_DUE");
        assertThat(due.at("/summary/status").asString()).isEqualTo("ACCEPTED");
        assertThat(due.toString()).contains("SUMMARY HAS BEEN ADDED");
        assertThat(due.at("/duty/kind").asString()).isEqualTo("ASSESSED");
        assertThat(due.at("/duty/duty").asString()).isEqualTo("120.00");
        assertThat(due.at("/duty/fees").asString()).isEqualTo("2.53");
        assertThat(due.at("/duty/total").asString()).isEqualTo("122.53");
        assertThat(due.at("/payment/status").asString()).isEqualTo("DUE");
        assertThat(due.at("/payment/amount").asString()).isEqualTo("122.53");
        assertThat(due.at("/payment/dueBy")).isEqualTo(due.at("/summary/dueBy"));
        assertThat(filer().getText(path(number) + "/worksheet").body())
                .containsPattern("6109100012 +16.5% +82.50")
                .containsPattern("99038815 +7.5% +37.50")
                .contains("Duty 120.00 + tax 0.00 + fees 2.53 = 122.53 USD");

        assertThat(filer().post(path(number) + "/payment", "application/json", "")
                        .status())
                .isEqualTo(202);
        assertThat(told(number, "PAYMENT_PAID").at("/payment/status").asString())
                .isEqualTo("PAID");
        assertThat(filer().post(path(number) + "/payment", "application/json", "")
                        .status())
                .isEqualTo(409);
    }

    /** With the setting paymentFirst the gateway files the summary when CBP asks for it, and payment releases the goods. */
    @Test
    void draftsBeforeReleaseWhereDutyIsPaidFirst() {
        paymentFirst("[\"11\"]");
        String number = filer().fileJson(shirts(6, "AUTO")).entryNumber();
        JsonNode due = told(number, "PAYMENT_DUE");
        paymentFirst("[]");
        assertThat(due.path("status").asString()).isEqualTo("ADMISSIBLE");
        assertThat(due.at("/summary/status").asString()).isEqualTo("ACCEPTED");
        assertThat(due.at("/payment/amount").asString()).isEqualTo("122.53");
        assertThat(atCbp(number).path("status").asString()).isEqualTo("AWAITING_PAYMENT");
        assertThat(due.path("timeline").findValuesAsString("event"))
                .as("the answer to the filing comes before what is asked of its filer")
                .containsSubsequence("ACCEPTED", "PAYMENT_FIRST", "SUMMARY_FILED", "SUMMARY_ACCEPTED");

        assertThat(filer().post(path(number) + "/payment", "application/json", "")
                        .status())
                .isEqualTo(202);
        filer().entryOnce(number, "RELEASED");
        assertThat(told(number, "PAYMENT_PAID").get("timeline").valueStream().filter(told -> told.path("event")
                        .asString()
                        .equals("SUMMARY_FILED")))
                .hasSize(1);
    }

    private static void paymentFirst(String types) {
        Answer changed = acesim.trainer().put("/cbp/api/v1/settings", "{\"paymentFirst\":" + types + "}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    @Test
    void takesASummaryWithinTheToleranceAndRejectsItACentBeyond() {
        String number = released(shirts(5, "FILER"));
        assertThat(filer().get(path(number)).json().at("/summary/status").asString())
                .isEqualTo("DUE");

        Answer stated = state(number, "122.99");
        assertThat(stated.status()).as(stated.body()).isEqualTo(202);
        assertThat(told(number, "PAYMENT_DUE").at("/duty/duty").asString()).isEqualTo("120.00");

        assertThat(filer().put(path(number) + "/summary", duty("123.00")).status())
                .isEqualTo(202);
        JsonNode rejected = told(number, "PAYMENT_NONE");
        assertThat(rejected.at("/summary/status").asString()).isEqualTo("REJECTED");
        assertThat(rejected.at("/payment/status").asString()).isEqualTo("NONE");
        assertThat(rejected.toString()).contains("\"code\":\"624\"", "line 001");

        assertThat(state(number, "120.00").status()).isEqualTo(202);
        await().until(() -> summaryStatus(number).equals("ACCEPTED"));
        assertThat(filer().put(path(number) + "/summary", duty("121.00")).status())
                .isEqualTo(202);
        told(number, "SUMMARY_REPLACED");
        assertThat(filer().delete(path(number) + "/summary").status()).isEqualTo(202);
        told(number, "SUMMARY_DELETED");
        assertThat(summaryStatus(number)).isEqualTo("DUE");
        await().until(() -> filer().get(path(number))
                .json()
                .at("/payment/status")
                .asString()
                .equals("NONE"));
    }

    private static Answer state(String number, String duty) {
        return filer().post(path(number) + "/summary", "application/json", duty(duty));
    }

    private static String duty(String amount) {
        return "{\"lines\":[{\"number\":1,\"duty\":\"" + amount + "\"}]}";
    }

    private static String summaryStatus(String number) {
        return filer().get(path(number)).json().at("/summary/status").asString();
    }

    private static String released(String filing) {
        Answer filed = filer().fileJson(filing);
        assertThat(filed.status()).as(filed.body()).isEqualTo(202);
        assertThat(filer().entryOnce(filed.entryNumber(), "RELEASED")
                        .path("status")
                        .asString())
                .isEqualTo("RELEASED");
        return filed.entryNumber();
    }

    private static String shirts(int parcel, String summary) {
        return parcel(parcel, day(0))
                .replace("\"entryType\":\"86\"", "\"entryType\":\"11\",\"summary\":\"" + summary + "\"")
                .replace(
                        "\"invoice\":",
                        "\"importerOfRecord\":{\"qualifier\":\"EI\",\"number\":\"12-345678900\"},\"invoice\":")
                .replace("\"origin\":\"DE\"", "\"origin\":\"CN\"")
                .replace("\"value\":\"75.00\"", "\"value\":\"500.00\"")
                .replace(
                        "\"unit\":\"PCS\"}",
                        "\"unit\":\"PCS\",\"statistical\":[{\"quantity\":\"5\",\"unit\":\"DOZ\"},"
                                + "{\"quantity\":\"9\",\"unit\":\"KG\"}]}");
    }

    private static AcesimClient filer() {
        return acesim.filer();
    }

    private static String filed(int parcel, String arrival, String status) {
        Answer filed = filer().fileJson(parcel(parcel, arrival));
        assertThat(filed.status()).as(filed.body()).isEqualTo(202);
        assertThat(filer().entryOnce(filed.entryNumber(), status).path("status").asString())
                .isEqualTo(status);
        return filed.entryNumber();
    }

    private static String parcel(int parcel, String arrival) {
        return Parcels.json(parcel).replaceFirst("\\{", "{\"estimatedArrival\":\"" + arrival + "\",");
    }

    /** A day from the simulated one, which other tests move. */
    private static String day(int later) {
        String now =
                acesim.trainer().get("/cbp/api/v1/clock").json().path("now").asString();
        return LocalDate.parse(now.substring(0, 10)).plusDays(later).toString();
    }

    private static void advance(String by) {
        Answer advanced =
                acesim.trainer().post("/cbp/api/v1/clock/advance", "application/json", "{\"by\":\"" + by + "\"}");
        assertThat(advanced.status()).as(advanced.body()).isEqualTo(200);
    }

    /** The entry once its timeline tells this. */
    private static JsonNode told(String number, String event) {
        await().until(() -> filer().get(path(number)).body().contains("\"event\":\"" + event + "\""));
        return filer().get(path(number)).json();
    }

    private static JsonNode atCbp(String number) {
        return filer().get("/cbp/api/v1/entries/" + number).json();
    }

    private static String path(String number) {
        return "/api/v1/entries/" + number;
    }
}
