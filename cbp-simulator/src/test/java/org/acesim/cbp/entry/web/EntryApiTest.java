package org.acesim.cbp.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.wire.SampleBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EntryApiTest {
    private static final RunningCbp cbp = SharedCbp.CBP;
    private static final String NUMBER = EntryNumber.of("ABC", 910_001).toString();
    private static final String PLACE = "/cbp/api/v1/entries/" + NUMBER;

    @BeforeAll
    static void file() {
        String batch = new String(
                SampleBatch.ofAbc()
                        .block("ABC", SampleBatch.parcel("ABC", 910_001))
                        .bytes(),
                StandardCharsets.US_ASCII);
        Answer answer = cbp.call("ABC", "POST", "/cbp/api/v1/abi", "text/plain", batch);
        assertThat(answer.text()).contains("SE DATA ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "officer", "trainer"})
    void explainsEveryDecisionToItsFilerAndToCbp(String account) {
        Answer answer = cbp.get(account, PLACE);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode entry = answer.json();
        assertThat(entry.path("entryNumber").asString()).isEqualTo(NUMBER);
        assertThat(entry.path("regime").path("lawOf").asString()).isEqualTo("2024-06-03");
        assertThat(entry.path("decisions")).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.path("rule").asString()).isNotBlank();
            assertThat(decision.path("decidedBy").asString()).isNotBlank();
            assertThat(decision.path("at").asString()).startsWith("20");
            assertThat(decision.path("text").asString()).isNotBlank();
        });
        assertThat(entry.path("records").path(0).asString()).hasSize(80).startsWith("SE10A");
    }

    @Test
    void hidesAnEntryFromAnotherFiler() {
        assertThat(cbp.get("XYZ", PLACE).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC-9999999-9", "nonsense"})
    void saysThatItHasNoSuchEntry(String number) {
        Answer answer = cbp.get("officer", "/cbp/api/v1/entries/" + number);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail").asString()).contains(number).contains("FFF-NNNNNNN-C");
    }
}
