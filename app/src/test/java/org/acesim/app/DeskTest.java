package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.acesim.app.AcesimClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An officer at CBP's desk and a filer at the gateway, each over HTTP, with the queues between them. */
class DeskTest {
    private static final String INVOICE = """
            --part\r
            Content-Disposition: form-data; name="text"\r
            \r
            As you asked\r
            --part\r
            Content-Disposition: form-data; name="list"; filename="packing-list.txt"\r
            Content-Type: text/plain\r
            \r
            2 SHIRTS IN ONE BOX\r
            --part--\r
            """;

    private static AcesimProcess acesim;

    @BeforeAll
    static void start() {
        acesim = SharedProgram.emptied(
                "{\"officer\": \"DESK\", \"inspectionRates\": {\"86\": 1, \"11\": 0}, \"inspectionKinds\": {\"XRAY\": 1}}");
    }

    private static AcesimClient officer() {
        return acesim.as("officer", "officer-demo");
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static void decide(String number, String decision, String more) {
        done(officer()
                .post(
                        "/cbp/api/v1/reviews/" + number + "/decision",
                        "application/json",
                        "{\"decision\": \"" + decision + "\", \"reason\": \"As the officer saw it\"" + more + "}"));
    }

    private static JsonNode quiet() {
        return done(acesim.trainer().post("/cbp/api/v1/clock/run-until-quiet", "application/json", "{}"));
    }

    private static JsonNode onceShown(String number, String list, int index, String kind, String status) {
        String path = "/api/v1/entries/" + number;
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode shown = acesim.filer().get(path).json().path(list).path(index);
            assertThat(shown.path("kind").asString()).isEqualTo(kind);
            assertThat(shown.path("status").asString()).isEqualTo(status);
        });
        return acesim.filer().get(path).json().path(list).path(index);
    }

    @Test
    void anOfficerAsksAndReleasesAndTheFilerAnswersAndPays() {
        String number = acesim.filer().fileJson(Parcels.json(1)).entryNumber();
        acesim.filer().entryOnce(number, "UNDER_REVIEW");
        JsonNode queued = done(officer().get("/cbp/api/v1/reviews")).path("reviews");
        assertThat(queued.findValuesAsString("entryNumber")).contains(number);
        assertThat(quiet().toString()).contains(number, "an officer's decision");

        decide(number, "ASK_DOCUMENTS", ", \"documentType\": \"26\"");
        JsonNode inquiry = onceShown(number, "inquiries", 0, "DOCUMENT_REQUEST", "OPEN");
        assertThat(inquiry.path("documentType").asString()).isEqualTo("26");
        assertThat(quiet().toString()).contains("the filer's documents");

        Answer reply = acesim.filer()
                .post(
                        "/api/v1/entries/" + number + "/inquiries/"
                                + inquiry.path("id").asString() + "/reply",
                        "multipart/form-data; boundary=part",
                        INVOICE);
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(done(officer().get("/cbp/api/v1/reviews/" + number))
                                .path("documents")
                                .path(0)
                                .path("name")
                                .asString())
                        .isEqualTo("packing-list.txt"));
        assertThat(quiet().toString()).contains("an officer's decision").doesNotContain("the filer's documents");

        decide(number, "RELEASE", "");
        JsonNode entry = acesim.filer().entryOnce(number, "RELEASED");
        assertThat(entry.path("status").asString()).isEqualTo("RELEASED");
        assertThat(quiet().path("waitingFor").isEmpty()).isTrue();

        penaltyIsPetitionedMitigatedAndPaid(number);
    }

    @Test
    void anOfficerAsksAboutReleasedGoodsAndTakesTheFilersAnswer() throws IOException {
        String filing = Files.readString(AcesimProcess.ROOT.resolve("samples/parcel-801-as-11.json"));
        String number = acesim.filer().fileJson(filing).entryNumber();
        acesim.filer().entryOnce(number, "RELEASED");

        decide(number, "REQUEST_INFORMATION", "");
        JsonNode inquiry = onceShown(number, "inquiries", 0, "REQUEST_FOR_INFORMATION", "OPEN");
        assertThat(inquiry.path("dueBy").asString()).isNotBlank();

        Answer reply = acesim.filer()
                .post(
                        "/api/v1/entries/" + number + "/inquiries/"
                                + inquiry.path("id").asString() + "/reply",
                        "multipart/form-data; boundary=part",
                        INVOICE);
        assertThat(reply.status()).as(reply.body()).isEqualTo(202);
        onceShown(number, "inquiries", 0, "REQUEST_FOR_INFORMATION", "ANSWERED");

        decide(number, "ACCEPT_ANSWER", "");
        onceShown(number, "inquiries", 0, "REQUEST_FOR_INFORMATION", "CLOSED");
    }

    private static void penaltyIsPetitionedMitigatedAndPaid(String number) {
        decide(
                number,
                "PENALTY",
                ", \"statute\": \"USC_1592\", \"culpability\": \"GROSS_NEGLIGENCE\", \"lossOfRevenue\": 10,"
                        + " \"domesticValue\": 150");
        JsonNode notice = onceShown(number, "penalties", 0, "PRE_PENALTY", "OPEN");
        assertThat(notice.path("amount").asString()).isEqualTo("40.00");

        decide(number, "ISSUE_PENALTY", "");
        JsonNode penalty = onceShown(number, "penalties", 1, "PENALTY", "OPEN");
        String path =
                "/api/v1/entries/" + number + "/penalties/" + penalty.path("id").asString();
        Answer petition = acesim.filer()
                .post(path + "/petition", "application/json", "{\"text\": \"The seller stated the value\"}");
        assertThat(petition.status()).as(petition.body()).isEqualTo(202);
        onceShown(number, "penalties", 1, "PENALTY", "ANSWERED");

        decide(number, "MITIGATE_PENALTY", ", \"amount\": 15");
        assertThat(onceShown(number, "penalties", 1, "PENALTY", "OPEN")
                        .path("amount")
                        .asString())
                .isEqualTo("15.00");

        Answer payment = acesim.filer().post(path + "/payment", "application/json", "");
        assertThat(payment.status()).as(payment.body()).isEqualTo(202);
        onceShown(number, "penalties", 1, "PENALTY", "CLOSED");
    }
}
