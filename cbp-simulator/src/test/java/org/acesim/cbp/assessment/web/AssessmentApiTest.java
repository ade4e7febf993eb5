package org.acesim.cbp.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AssessmentApiTest {
    private static final RunningCbp cbp = SharedCbp.CBP;

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "officer", "trainer"})
    void tellsEveryRoleWhatGoodsWouldCost(String account) {
        Answer answer = ask(account, """
                {"entryType": "11", "date": "2024-06-03", "lines": [
                  {"hts": "6109.10.0012", "origin": "CN", "value": "500.00"}]}""");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode assessment = answer.json().path("assessments").path(0);
        assertThat(assessment.path("duty").asString()).isEqualTo("120.00");
        assertThat(assessment.path("total").asString()).isEqualTo("122.53");
        assertThat(assessment.path("worksheet").asString()).contains("99038815", "7.5%");
        assertThat(answer.json().path("note").asString())
                .startsWith("SIMULATED")
                .contains("not a quote");
    }

    @Test
    void comparesTheSameGoodsUnderTheLawsOfOtherDays() {
        JsonNode assessments = ask("ABC", """
                {"entryType": "86", "date": "2024-06-03", "lines": [
                  {"hts": "6109100012", "origin": "CN", "value": 500}],
                 "compare": [{"date": "2025-06-16"}, {"date": "2025-06-16", "entryType": "11"}]}""").json().path("assessments");

        assertThat(assessments.size()).isEqualTo(3);
        assertThat(assessments.path(0).path("total").asString()).isEqualTo("0.00");
        assertThat(assessments.path(1).path("problems").path(0).path("text").asString())
                .isNotBlank();
        assertThat(assessments.path(2).path("duty").asString()).isNotEqualTo("0.00");
        assertThat(assessments.path(2).path("regime").path("id").asString()).isEqualTo("R3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                              | /lines
            {"lines": [{"hts": "61", "origin": "CN", "value": 1}]}                           | /lines/0/hts
            {"lines": [{"hts": "6109100012", "value": 1}]}                                   | /lines/0/origin
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": -1}]}                  | /lines/0/value
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1, "colour": "red"}]}  | /lines/0/colour
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1e30}]}                | /lines/0/value
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1.005}]}               | /lines/0/value
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": "NaN"}]}               | /lines/0/value
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1, "quantities": [{"quantity": -1, "unit": "DOZ"}]}]}    | /lines/0/quantities/0/quantity
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1, "quantities": [{"quantity": 1e30, "unit": "DOZ"}]}]}  | /lines/0/quantities/0/quantity
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1, "quantities": [{"quantity": 0.125, "unit": "DOZ"}]}]} | /lines/0/quantities/0/quantity
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1, "quantities": [{"quantity": 1, "unit": "dozen"}]}]}   | /lines/0/quantities/0/unit
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1, "quantities": [{"unit": "DOZ"}]}]}                    | /lines/0/quantities/0/quantity
            {"lines": ["goods"]}                                                            | /lines/0
            {"entryType": "52", "lines": [{"hts": "6109100012", "origin": "CN", "value": 1}]} | /entryType
            {"lines": [{"hts": "6109100012", "origin": "CN", "value": 1}], "compare": [{"date": "1700-01-01"}]} | /compare/0/date
            """)
    void refusesWhatCannotBeAssessedAndNamesTheField(String body, String pointer) {
        Answer answer = ask("ABC", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsString("pointer")).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"hts": "9903012500", "origin": "CN", "value": 1}                                                           | 434 | cannot be used on 2026-11-24
            {"hts": "6109100012", "origin": "CN", "value": 1, "quantities": [{"quantity": 1, "unit": "NO"}]}            | 442 | 6109100012 asks for DOZ and KG
            {"hts": "6118000000", "origin": "CN", "value": 1}                                                           | 433 | is not in HTS 2026 Revision 3
            {"hts": "6109100012", "origin": "DE", "value": 1, "chapter99": ["9903.88.15"]}                              | 603 | is not for goods of origin DE
            {"hts": "6109100012", "origin": "DE", "value": 1, "spi": "S"}                                               | 614 | does not cover goods of origin DE
            {"hts": "6109100012", "origin": "CN", "value": 9999999999}                                                  | ''  | a record has room for 99999999.99
            {"hts": "6109100012", "origin": "CN", "value": 1, "chapter99": ["6109100012"]}                              | 433 | is not a heading of chapter 99
            """)
    void saysWhatIsWrongWithGoods(String line, String code, String text) {
        JsonNode problem = ask("ABC", "{\"entryType\": \"01\", \"date\": \"2026-11-24\", \"lines\": [" + line + "]}")
                .json()
                .at("/assessments/0/problems/0");

        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("text").asString()).contains(text);
    }

    @Test
    void whatLacksAQuantityIsLeftOutAndSaysSo() {
        String worksheet = ask("ABC", """
                {"entryType": "01", "date": "2024-06-03", "lines": [
                  {"hts": "8211922000", "origin": "DE", "value": 100}, {"hts": "6109100012", "origin": "DE", "value": 0}]}""").json().at("/assessments/0/worksheet").asString();

        assertThat(worksheet).contains("it needs a quantity in NO");
    }

    @Test
    void saysThatATariffNumberIsNotKnown() {
        Answer answer = ask("ABC", """
                {"lines": [{"hts": "0101210010", "origin": "CN", "value": 1}]}""");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("0101210010").contains("\"problems\"");
    }

    private static Answer ask(String account, String body) {
        return cbp.json(account, "POST", "/cbp/api/v1/assessments", body);
    }
}
