package org.acesim.cbp.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
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
    void givesADocumentToBeSavedAndNeverShown() throws Exception {
        SharedCbp.BROKER.send("ABC", Queues.DIS_INBOUND, page(NUMBER));
        await().until(() -> cbp.get("officer", PLACE).json().path("documents").size() == 1);

        JsonNode document = cbp.get("officer", PLACE).json().path("documents").path(0);
        assertThat(document.path("name").asString()).isEqualTo("invoice.txt");
        String place = PLACE + "/documents/" + document.path("id").asString();
        Answer content = cbp.get("officer", place);
        assertThat(content.text()).isEqualTo("<script>alert(1)</script>");
        assertThat(content.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("invoice.txt");
        assertThat(cbp.get("XYZ", place).status()).isEqualTo(404);
        assertThat(cbp.get("officer", PLACE + "/documents/999999").status()).isEqualTo(404);
    }

    private static String page(String entryNumber) {
        byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        DocumentMessage message = new DocumentMessage(
                entryNumber, null, "", List.of(new SentDocument("01", "../../invoice.txt", "text/plain", page)));
        return new String(message.write(), StandardCharsets.UTF_8);
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
