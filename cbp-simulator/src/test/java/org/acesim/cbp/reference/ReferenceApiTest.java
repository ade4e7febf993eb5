package org.acesim.cbp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.explain.Layouts;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.examine.UnpublishedCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReferenceApiTest {
    private static final RunningCbp cbp = SharedCbp.CBP;

    private static List<JsonNode> list(String path) {
        Answer answer = cbp.get("ABC", "/cbp/api/v1" + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        List<JsonNode> nodes = new ArrayList<>();
        answer.json().forEach(nodes::add);
        return nodes;
    }

    private static Predicate<JsonNode> code(String record, String code) {
        return node -> node.get("record").asString().equals(record)
                && node.get("code").asString().equals(code);
    }

    @Test
    void listsCbpsConditionsWithTheirSource() {
        JsonNode condition = list("/conditions").stream()
                .filter(code("SE90", ReleaseCondition.ENTRY_NUMBER_ALREADY_ON_FILE.code()))
                .findFirst()
                .orElseThrow();

        assertThat(condition.get("text").asString()).isEqualTo("ENTRY NUMBER ALREADY ON FILE");
        assertThat(condition.get("source").asString())
                .isEqualTo(ReleaseCondition.ENTRY_NUMBER_ALREADY_ON_FILE.source());
        assertThat(condition.get("own").asBoolean()).isFalse();
        assertThat(list("/conditions"))
                .anyMatch(code("X1", "X13"))
                .anyMatch(node -> node.get("record").asString().equals("E1"));
    }

    @Test
    void marksItsOwnConditionsAsItsOwn() {
        List<JsonNode> conditions = list("/conditions");

        for (UnpublishedCondition own : UnpublishedCondition.values()) {
            assertThat(conditions)
                    .filteredOn(code("SE90", own.code()))
                    .singleElement()
                    .satisfies(node -> assertThat(node.get("own").asBoolean()).isTrue());
        }
        assertThat(conditions)
                .filteredOn(node -> node.get("own").asBoolean())
                .allMatch(node -> node.get("code").asString().matches("Z[0-9]{2}")
                        || node.get("record").asString().equals("E1"));
    }

    @Test
    void listsDispositionsOfBillsEntriesAgenciesAndItsOwnNotices() {
        List<JsonNode> dispositions = list("/dispositions");

        assertThat(dispositions)
                .anyMatch(code("SO50", "95"))
                .anyMatch(code("SO60", "98"))
                .anyMatch(code("SO70", "07"))
                .anyMatch(code("DN10", "PN").and(node -> node.get("own").asBoolean()));
    }

    @Test
    void showsARecordColumnByColumn() {
        JsonNode record = list("/layouts?application=SE&record=SE60").get(0);

        assertThat(record.get("name").asString()).isNotBlank();
        assertThat(record.get("applications").toString()).contains("SE");
        int next = 1;
        for (JsonNode field : record.get("fields")) {
            assertThat(field.get("from").asInt()).isEqualTo(next);
            assertThat(field.get("name").asString()).isNotBlank();
            assertThat(field.get("use").asString()).isIn("M", "C", "O");
            assertThat(field.get("class").asString())
                    .startsWith(String.valueOf(field.get("to").asInt() - next + 1));
            next = field.get("to").asInt() + 1;
        }
        assertThat(next).isEqualTo(81);
    }

    @Test
    void listsEveryLayoutAndThoseOfOneApplicationWithItsEnvelope() {
        assertThat(list("/layouts")).hasSize(Layouts.all().size());
        assertThat(list("/layouts?application=SO"))
                .anyMatch(node -> node.get("record").asString().equals("SO60"))
                .anyMatch(node -> node.get("record").asString().equals("A"))
                .noneMatch(node -> node.get("record").asString().equals("SE10"));
        assertThat(list("/layouts?record=DN10")).isNotEmpty().allMatch(node -> node.get("own")
                .asBoolean());
        assertThat(list("/layouts?record=QQ99")).isEmpty();
    }

    @Test
    void refusesAnApplicationThatDoesNotExist() {
        Answer answer = cbp.get("ABC", "/cbp/api/v1/layouts?application=Q%2F");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("a code such as SE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/conditions", "/dispositions", "/layouts"})
    void isOpenToEverybodyWhoIsSignedInAndDescribed(String path) {
        for (String account : List.of("ABC", "officer", "trainer")) {
            assertThat(cbp.get(account, "/cbp/api/v1" + path).status()).isEqualTo(200);
        }
        assertThat(cbp.send(cbp.request("/cbp/api/v1" + path).build()).status()).isEqualTo(401);
        assertThat(cbp.send(cbp.request("/cbp/openapi.yaml").build()).text()).contains("/cbp/api/v1" + path);
    }
}
