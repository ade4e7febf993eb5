package org.acesim.routes.dis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.routes.UnreadableMessageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentMessageTest {
    private static final byte[] PDF = "%PDF-1.7 an invoice".getBytes(StandardCharsets.US_ASCII);

    @Test
    void comesBackFromTheWireAsItWas() {
        DocumentMessage sent = new DocumentMessage(
                "ABC-0000001-0",
                "7",
                "Here it is.",
                List.of(new SentDocument("01", "invoice.pdf", "application/pdf", PDF)));
        DocumentMessage read = DocumentMessage.read(sent.write());
        assertThat(read).usingRecursiveComparison().isEqualTo(sent);
    }

    @Test
    void leavesOutTheInquiryThatItDoesNotAnswerAndWritesContentInBase64() {
        DocumentMessage sent = new DocumentMessage(
                "ABC-0000001-0", null, "", List.of(new SentDocument("", "a.pdf", "application/pdf", PDF)));
        assertThat(new String(sent.write(), StandardCharsets.UTF_8))
                .doesNotContain("inquiry")
                .contains("\"content\":\"JVBERi0xLjcgYW4gaW52b2ljZQ==\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"entryNumber\":\"no number\"}",
                "{\"entryNumber\":\"ABC-0000001-0\",\"colour\":\"red\"}",
                "{\"entryNumber\":\"ABC-0000001-0\",\"documents\":[{\"name\":\"a\"}]}",
                "{\"entryNumber\":\"ABC-0000001-0\",\"documents\":[{\"type\":\"\",\"name\":\"a\",\"contentType\":\"text/plain\",\"content\":\"%%\"}]}"
            })
    void refusesWhatIsNoMessageOfDocuments(String json) {
        assertThatThrownBy(() -> DocumentMessage.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableMessageException.class)
                .hasMessageStartingWith("Not a message of documents: ");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\temp\\invoice.pdf, invoice.pdf",
        "'a\nb<script>.pdf', a_b_script_.pdf",
        "Rechnung für März.pdf, Rechnung für März.pdf",
    })
    void aNameIsNeverAPath(String given, String kept) {
        assertThat(new SentDocument("01", given, "application/pdf", PDF).name()).isEqualTo(kept);
    }

    @Test
    void aDocumentIsWhatItSaysItIs() {
        assertThat(problem("application/pdf", PDF)).isEmpty();
        assertThat(problem("text/plain; charset=utf-8", "Grüße\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(problem("image/png", PDF)).contains("not what it says it is");
        assertThat(problem("text/plain", new byte[] {0, 1, 2})).contains("not what it says it is");
        assertThat(problem("application/x-msdownload", PDF)).contains("taken are application/pdf");
        assertThat(problem("application/pdf", new byte[0])).contains("empty");
        assertThat(problem("application/pdf", new byte[SentDocument.BYTES_MAX + 1]))
                .contains("at most 10485760");
    }

    private static String problem(String contentType, byte[] content) {
        return new SentDocument("01", "a", contentType, content).problem().orElse("");
    }
}
