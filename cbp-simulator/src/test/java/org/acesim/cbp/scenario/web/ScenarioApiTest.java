package org.acesim.cbp.scenario.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScenarioApiTest {
    private static final String ALL = "/cbp/api/v1/scenarios";
    private static final String OWN = ALL + "/ABC";
    private static final String RULES =
            "{\"rules\":[{\"name\":\"mine\",\"match\":{\"value\":{\"from\":\"5\"}},\"outcome\":\"EXAM_XRAY\",\"times\":\"2\"}]}";

    private static final RunningCbp cbp = SharedCbp.CBP;

    @AfterEach
    void empty() {
        assertThat(cbp.json("trainer", "PUT", ALL, "{\"filers\":{}}").status()).isEqualTo(200);
    }

    private static void refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void filersSetTheirOwnRulesAndReadThem() {
        Answer set = cbp.json("ABC", "PUT", OWN, RULES);

        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.text()).isEqualTo(RULES);
        assertThat(cbp.get("ABC", OWN).text()).isEqualTo(RULES);
        assertThat(cbp.get("officer", OWN).text()).isEqualTo(RULES);
        assertThat(cbp.get("XYZ", ALL + "/XYZ").text()).isEqualTo("{\"rules\":[]}");
    }

    @Test
    void takesYamlAsWellAsJson() {
        Answer set =
                cbp.call("ABC", "PUT", OWN, "application/yaml", "rules:\n- {match: {entryType: 01}, outcome: RELEASE}");

        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.text()).isEqualTo("{\"rules\":[{\"match\":{\"entryType\":\"01\"},\"outcome\":\"RELEASE\"}]}");
    }

    @Test
    void nobodyTouchesAnotherFilersRules() {
        refused(404, cbp.get("XYZ", OWN));
        refused(404, cbp.json("XYZ", "PUT", OWN, RULES));
        refused(404, cbp.get("trainer", ALL + "/QQQ"));
        refused(403, cbp.json("officer", "PUT", OWN, RULES));
        refused(403, cbp.get("ABC", ALL));
        refused(403, cbp.json("ABC", "PUT", ALL, RULES));
        refused(403, cbp.json("officer", "PUT", ALL, RULES));
        assertThat(cbp.get("trainer", OWN).text()).isEqualTo("{\"rules\":[]}");
    }

    @Test
    void trainersSetTheRulesOfAll() {
        Answer before = cbp.get("officer", ALL);
        assertThat(before.text()).contains("\"EXAM INTENSIVE\"").endsWith("\"filers\":{}}");

        Answer set = cbp.json("trainer", "PUT", ALL, "{\"filers\":{\"XYZ\":[{\"outcome\":\"NO_BILL\"}]}}");

        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.json().get("rules"))
                .as("left out stays")
                .isEqualTo(before.json().get("rules"));
        assertThat(cbp.get("XYZ", ALL + "/XYZ").text()).isEqualTo("{\"rules\":[{\"outcome\":\"NO_BILL\"}]}");
        // What was read can be written back.
        assertThat(cbp.json("trainer", "PUT", ALL, set.text()).text()).isEqualTo(set.text());
    }

    @Test
    void refusesUnknownFieldsAndChangesNothing() {
        cbp.json("ABC", "PUT", OWN, RULES);

        Answer answer = cbp.json("ABC", "PUT", OWN, "{\"rules\":[{\"outcom\":\"RELEASE\"}],\"rule\":1}");

        refused(422, answer);
        assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/rule", "/rules/0/outcom", "/rules/0/outcome");
        refused(422, cbp.json("trainer", "PUT", ALL, "{\"filers\":{\"QQQ\":[]}}"));
        refused(400, cbp.json("ABC", "PUT", OWN, "{\"rules\":"));
        refused(422, cbp.json("ABC", "PUT", OWN, "7"));
        assertThat(cbp.get("ABC", OWN).text()).isEqualTo(RULES);
    }
}
