package org.acesim.cbp.dis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentReceiptTest {
    private static final String ENTRY = "ABC-0000001-0";
    private static final SentDocument INVOICE =
            new SentDocument("01", "invoice.txt", "text/plain", "INVOICE 778".getBytes(US_ASCII));

    private final SimulatedCbp cbp = SimulatedCbp.onH2().inspecting(Map.of("86", BigDecimal.ONE));

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void theDocumentThatWasAskedForLetsTheEntryBeReleased() {
        file();
        cbp.receiveDocuments(cbp.fromGateway(
                documents(Long.toString(cbp.openInquiry(ENTRY)), INVOICE).write()));
        assertThat(status()).isEqualTo(EntryStatus.DOCUMENTS_RECEIVED);

        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        assertThat(status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(cbp.sent())
                .filteredOn(sent -> sent.application().equals("DN"))
                .as("asked, answered, settled")
                .hasSize(3);
    }

    @Test
    void aDocumentThatCameBeforeTheFilingAnswersTheFirstRequest() {
        cbp.receiveDocuments(cbp.fromGateway(documents(null, INVOICE).write()));
        file();

        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        assertThat(status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void anAnswerWithoutADocumentIsAskedForAgain() {
        file();
        long first = cbp.openInquiry(ENTRY);
        cbp.receiveDocuments(cbp.fromGateway(documents(Long.toString(first)).write()));

        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        assertThat(status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
        assertThat(cbp.openInquiry(ENTRY)).isNotEqualTo(first);
    }

    @Test
    void aRepeatIsKeptOnce() {
        file();
        var message = cbp.fromGateway(documents(null, INVOICE).write());
        cbp.receiveDocuments(message);
        cbp.receiveDocuments(message);

        assertThat(cbp.count("document")).isEqualTo(1);
    }

    @Test
    void aDocumentForNoInquiryIsRefusedAndNotKept() {
        file();
        var message = cbp.fromGateway(documents("99999", INVOICE).write());

        assertThatThrownBy(() -> cbp.receiveDocuments(message))
                .isInstanceOf(UnreadableMessageException.class)
                .hasMessageContaining("No inquiry 99999 was made of entry " + ENTRY);
        // A call of the clock does not wait for it to be taken.
        assertThat(cbp.sum("select count(*) from inbox where source = 'gateway refused'"))
                .isEqualTo(1);
        assertThat(cbp.count("document")).isZero();
        assertThat(status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
    }

    @Test
    void anAnswerToAnAnsweredInquiryIsRefused() {
        file();
        String inquiry = Long.toString(cbp.openInquiry(ENTRY));
        cbp.receiveDocuments(cbp.fromGateway(documents(inquiry, INVOICE).write()));
        var second = cbp.fromGateway(documents(inquiry, INVOICE).write());

        assertThatThrownBy(() -> cbp.receiveDocuments(second)).hasMessageContaining("waits for no answer");
    }

    @Test
    void anotherFilersDocumentsAreRefused() {
        file();
        var foreign = cbp.from("XYZ", documents(null, INVOICE).write());

        assertThatThrownBy(() -> cbp.receiveDocuments(foreign)).hasMessageContaining("does not file for ABC");
        assertThat(cbp.count("document")).isZero();
    }

    @Test
    void aDocumentThatIsNotWhatItSaysIsRefused() {
        SentDocument forged = new SentDocument("01", "invoice.pdf", "application/pdf", "MZ".getBytes(US_ASCII));
        var message = cbp.fromGateway(documents(null, forged).write());

        assertThatThrownBy(() -> cbp.receiveDocuments(message)).hasMessageContaining("not what it says it is");
    }

    private void file() {
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", SampleBatch.parcel("ABC", 1))));
    }

    private EntryStatus status() {
        return cbp.entry(ENTRY).status();
    }

    private static DocumentMessage documents(@Nullable String inquiry, SentDocument... documents) {
        return new DocumentMessage(ENTRY, inquiry, "", List.of(documents));
    }
}
