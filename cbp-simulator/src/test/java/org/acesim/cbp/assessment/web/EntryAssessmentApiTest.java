package org.acesim.cbp.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SampleSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EntryAssessmentApiTest {
    private static final RunningCbp cbp = SharedCbp.CBP;
    private static final long SERIAL = 920_001;
    private static final String NUMBER = EntryNumber.of("ABC", SERIAL).toString();
    private static final String PLACE = "/cbp/api/v1/entries/" + NUMBER;

    @BeforeAll
    static void file() {
        assertThat(abi(SampleBatch.ofAbc().block("ABC", SampleBatch.informal("ABC", SERIAL, 801))))
                .contains("SE DATA ACCEPTED");
        assertThat(abi(SampleBatch.ofAbc().ofSummaries().block("ABC", SampleSummary.informal("ABC", SERIAL))))
                .contains("E1A 995   SUMMARY HAS BEEN ADDED");
    }

    private static String abi(SampleBatch batch) {
        String text = new String(batch.bytes(), StandardCharsets.US_ASCII);
        return cbp.call("ABC", "POST", "/cbp/api/v1/abi", "text/plain", text).text();
    }

    @Test
    void showsEveryVersionWithItsLayers() {
        Answer answer = cbp.get("ABC", PLACE + "/assessments");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json()).hasSize(2);
        JsonNode estimate = answer.json().path(0);
        assertThat(List.of(
                        estimate.path("version").asInt(), estimate.path("kind").asString()))
                .containsExactly(1, "ESTIMATE");
        JsonNode assessed = answer.json().path(1);
        assertThat(assessed.path("kind").asString()).isEqualTo("ASSESSED");
        assertThat(assessed.at("/figures/duty").asString()).isEqualTo("132.17");
        assertThat(assessed.at("/figures/total").asString()).isEqualTo("134.70");
        assertThat(assessed.at("/figures/lines/0/duties/0/rate").asString()).isEqualTo("16.5%");
        assertThat(assessed.at("/figures/lines/0/duties/0/why").asString()).isNotBlank();
    }

    @Test
    void showsTheNewestOneAndTheSummaryWithTheEntry() {
        JsonNode entry = cbp.get("officer", PLACE).json();

        assertThat(entry.at("/duty/kind").asString()).isEqualTo("ASSESSED");
        assertThat(entry.at("/duty/total").asString()).isEqualTo("134.70");
        assertThat(entry.path("assessments")).hasSize(2);
        assertThat(entry.at("/summary/status").asString()).isEqualTo("ACCEPTED");
        assertThat(entry.at("/summary/version").asString()).isEqualTo("00100");
        assertThat(entry.at("/summary/dueBy").asString()).contains("T23:59:00");
        assertThat(entry.at("/summary/records/0").asString()).startsWith("10A").hasSize(80);
        assertThat(entry.path("decisions").toString()).contains("ENTRY_SUMMARY", "DUTY_ASSESSMENT");
    }

    @Test
    void givesTheWorksheetAsTextAndAsAPage() {
        Answer text = cbp.get("ABC", PLACE + "/assessments/2");

        assertThat(text.header("Content-Type")).startsWith("text/plain");
        assertThat(text.text()).startsWith("SIMULATED.").contains("16.5%", "132.17", "= 134.70 USD");

        String credentials = Base64.getEncoder().encodeToString("ABC:abc-demo".getBytes(StandardCharsets.US_ASCII));
        Answer page = cbp.send(cbp.request(PLACE + "/assessments/2")
                .header("Authorization", "Basic " + credentials)
                .header("Accept", "text/html")
                .build());
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("SIMULATED.", "<section class=\"worksheet\">", "132.17");
    }

    @Test
    void hidesThemFromAnotherFiler() {
        assertThat(cbp.get("XYZ", PLACE + "/assessments").status()).isEqualTo(404);
        assertThat(cbp.get("XYZ", PLACE + "/assessments/1").status()).isEqualTo(404);
    }

    @Test
    void anOfficerAssessesWhatHasASummary() {
        String number = EntryNumber.of("ABC", SERIAL + 1).toString();
        String entry = "/cbp/api/v1/entries/" + number;
        String desk = "/cbp/api/v1/reviews/" + number + "/decision";
        String ruling = "{\"decision\":\"ASSESS\",\"duty\":\"150.00\",\"reason\":\"the knit is of wool\"}";
        abi(SampleBatch.ofAbc().block("ABC", SampleBatch.informal("ABC", SERIAL + 1, 801)));

        Answer early = cbp.call("officer", "POST", desk, "application/json", ruling);
        abi(SampleBatch.ofAbc().ofSummaries().block("ABC", SampleSummary.informal("ABC", SERIAL + 1)));
        Answer carriedOut = cbp.call("officer", "POST", desk, "application/json", ruling);

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("no entry summary is on file");
        assertThat(carriedOut.status()).as(carriedOut.text()).isEqualTo(200);
        JsonNode shown = cbp.get("officer", entry).json();
        assertThat(shown.at("/duty/kind").asString()).isEqualTo("REVISED");
        assertThat(shown.at("/duty/duty").asString()).isEqualTo("150.00");
        assertThat(shown.at("/payment/toPay").asString()).isEqualTo("152.53");
    }

    @Test
    void refusesAnAssessmentWithoutItsDuty() {
        Answer answer = cbp.call(
                "officer",
                "POST",
                "/cbp/api/v1/reviews/" + NUMBER + "/decision",
                "application/json",
                "{\"decision\":\"ASSESS\",\"reason\":\"because\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("State the duty that the entry owes in all");
    }

    @Test
    void saysThatThereIsNoSuchVersion() {
        Answer answer = cbp.get("ABC", PLACE + "/assessments/9");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail").asString()).contains("version 9");
    }
}
