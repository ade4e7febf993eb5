package org.acesim.cbp.setting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.StandInGateway;
import org.acesim.cbp.TestBroker;
import org.acesim.cbp.setting.CurrentSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SettingApiTest {
    private static final String SETTINGS = "/cbp/api/v1/settings";

    @TempDir
    static Path data;

    private static TestBroker broker;
    private static StandInGateway gateway;
    private static RunningCbp cbp;

    @BeforeAll
    static void start() throws Exception {
        broker = new TestBroker();
        gateway = new StandInGateway(broker);
        cbp = new RunningCbp(broker, "--acesim.data=" + data);
    }

    @AfterAll
    static void stop() throws Exception {
        cbp.close();
        gateway.close();
        broker.close();
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void changesWhatIsGivenAndKeepsItOverARestart() {
        JsonNode before = ok(cbp.get("trainer", SETTINGS));
        assertThat(before.get("tariff").get("revision").asString()).isEqualTo("HTS 2026 Revision 3 (sample)");
        assertThat(before.get("tariff").get("numbers").intValue()).isEqualTo(225);
        assertThat(before.get("inspectionRates").propertyNames()).containsExactly("01", "11", "86");

        JsonNode after = ok(cbp.json(
                "trainer", "PUT", SETTINGS, "{\"seed\": -7, \"inspectionRates\": {\"86\": \"0.250000\", \"11\": 1}}"));

        assertThat(after.get("seed").longValue()).isEqualTo(-7);
        assertThat(after.get("inspectionRates").get("86").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(after.get("inspectionRates").get("01"))
                .isEqualTo(before.get("inspectionRates").get("01"));
        assertThat(after.get("lawOf")).isEqualTo(before.get("lawOf"));
        assertThat(cbp.context.getBean(CurrentSettings.class).get().inspectionRate("11"))
                .isEqualByComparingTo("1");

        cbp.close();
        cbp = new RunningCbp(broker, "--acesim.data=" + data);
        assertThat(ok(cbp.get("trainer", SETTINGS))).isEqualTo(after);
    }

    @Test
    void tellsTheGatewayTimeAndLawWhenItStarts() {
        await().until(() -> !gateway.states.isEmpty());

        assertThat(gateway.states.get(0).lawOf()).hasToString("2024-06-03");
        assertThat(gateway.states.get(0).regime()).isNotBlank();
    }

    @Test
    void tellsTheGatewayWhichLawIsApplied() {
        JsonNode after = ok(cbp.json("trainer", "PUT", SETTINGS, "{\"lawOf\": \"2025-09-15\"}"));

        await().until(() -> gateway.states.stream()
                .anyMatch(state -> "2025-09-15".equals(String.valueOf(state.lawOf()))
                        && state.regime().equals(after.get("regime").stringValue())));
        ok(cbp.json("trainer", "PUT", SETTINGS, "{\"lawOf\": \"2024-06-03\"}"));
    }

    @Test
    void appliesTheLawOfEachEntrysOwnDateOnRequest() {
        JsonNode after =
                ok(cbp.json("trainer", "PUT", SETTINGS, "{\"lawOf\": \"BY_DATE\", \"aggregation\": \"LESS_THAN\"}"));

        assertThat(after.get("lawOf").stringValue()).isEqualTo("BY_DATE");
        assertThat(after.get("aggregation").stringValue()).isEqualTo("LESS_THAN");
        assertThat(after.get("regime").stringValue()).isEqualTo("R2");
        assertThat(ok(cbp.get("trainer", SETTINGS))).isEqualTo(after);
        await().until(() -> gateway.states.stream().anyMatch(state -> state.lawOf() == null));
        ok(cbp.json("trainer", "PUT", SETTINGS, "{\"lawOf\": \"2024-06-03\", \"aggregation\": \"NOT_EXCEEDING\"}"));
    }

    @Test
    void changesHowReviewsAreConductedAndKeepsItOverARestart() {
        JsonNode after = ok(cbp.json(
                "trainer",
                "PUT",
                SETTINGS,
                "{\"officer\": \"DESK\", \"violationRate\": 0.5, \"inspectionKinds\": {\"XRAY\": 1},"
                        + " \"riskFactors\": {\"LOW_VALUE\": 10}, \"durations\": {\"XRAY\": \"PT90M/P2D\"},"
                        + " \"paymentFirst\": [\"11\", \"01\"], \"interestRate\": \"0.075\"}"));

        assertThat(after.get("officer").stringValue()).isEqualTo("DESK");
        assertThat(after.get("inspectionKinds").toString()).isEqualTo("{\"XRAY\":1}");
        assertThat(after.get("riskFactors").toString())
                .isEqualTo("{\"VAGUE_DESCRIPTION\":3,\"LOW_VALUE\":10,\"ANTIDUMPING\":3}");
        assertThat(after.get("durations").get("XRAY").stringValue()).isEqualTo("PT1H30M/P2D");
        assertThat(after.get("paymentFirst").toString()).isEqualTo("[\"01\",\"11\"]");
        assertThat(after.get("interestRate").decimalValue()).isEqualByComparingTo("0.075");

        cbp.close();
        cbp = new RunningCbp(broker, "--acesim.data=" + data);
        assertThat(ok(cbp.get("trainer", SETTINGS))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"seed": "x"}                                        | 422 | /seed
            {"seed": 1.5}                                        | 422 | /seed
            {"seed": 9223372036854775808}                        | 422 | /seed
            {"inspectionRates": {"86": 1.01}}                    | 422 | /inspectionRates/86
            {"inspectionRates": {"86": -0.1}}                    | 422 | /inspectionRates/86
            {"inspectionRates": {"86": "0.0000001"}}             | 422 | /inspectionRates/86
            {"inspectionRates": {"06": 0.1}}                     | 422 | /inspectionRates/06
            {"inspectionRates": 0.5}                             | 422 | /inspectionRates
            {"lawOf": "2024-02-30"}                              | 422 | /lawOf
            {"lawOf": "1789-01-01"}                              | 422 | /lawOf
            {"lawOf": "2100-01-01"}                              | 422 | /lawOf
            {"seed": 5, "aggregation": "MAYBE"}                  | 422 | /aggregation
            {"seed": 5, "agregation": "OFF"}                     | 422 | /agregation
            {"officer": "ROBOT"}                                 | 422 | /officer
            {"violationRate": 1.5}                               | 422 | /violationRate
            {"inspectionKinds": {"SMELL": 1}}                    | 422 | /inspectionKinds/SMELL
            {"inspectionKinds": {"XRAY": 0}}                     | 422 | /inspectionKinds
            {"riskFactors": {"LOW_VALUE": -1}}                   | 422 | /riskFactors/LOW_VALUE
            {"durations": {"XRAY": "P3D/P1D"}}                   | 422 | /durations/XRAY
            {"durations": {"XRAY": "P2Y"}}                       | 422 | /durations/XRAY
            {"durations": {"SLEEP": "P1D"}}                      | 422 | /durations/SLEEP
            {"paymentFirst": ["86"]}                             | 422 | /paymentFirst
            {"paymentFirst": "11"}                               | 422 | /paymentFirst
            {"paymentFirst": ["11", "01", "11"]}                 | 422 | /paymentFirst
            {"interestRate": 1.5}                                | 422 | /interestRate
            {"seed": 5, "seed": 6}                               | 400 |
            {"seed": 5                                           | 400 |
            """)
    void refusesBadSettingsAndChangesNothing(String body, int status, String pointer) {
        JsonNode before = ok(cbp.get("officer", SETTINGS));

        Answer answer = cbp.json("trainer", "PUT", SETTINGS, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (pointer != null) {
            assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                    .containsExactly(pointer);
        }
        assertThat(ok(cbp.get("officer", SETTINGS))).isEqualTo(before);
    }

    @Test
    void onlyTrainersChangeSettings() {
        assertThat(cbp.json("officer", "PUT", SETTINGS, "{}").status()).isEqualTo(403);
        assertThat(cbp.get("ABC", SETTINGS).status()).isEqualTo(403);
    }
}
