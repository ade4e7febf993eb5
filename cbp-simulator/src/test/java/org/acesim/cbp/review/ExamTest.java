package org.acesim.cbp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.setting.InspectionKind;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.routes.control.ControlMessage.Disposal;
import org.acesim.routes.control.ControlMessage.Disposal.Method;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What exams find, and what comes of it. */
class ExamTest {
    private static final String ENTRY = "ABC-0000001-0";
    private static final Duration LONG_ENOUGH = Duration.ofDays(40);

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void refusedGoodsAreExportedByTheirFilersCall() {
        examine("EXAM PROHIBITED", 75);
        assertThat(status()).isEqualTo(EntryStatus.REFUSED);
        assertThat(notices()).contains("RF");

        cbp.dispose(new Disposal(ENTRY, Method.EXPORT));

        assertThat(status()).isEqualTo(EntryStatus.DISPOSED);
        assertThat(notices()).contains("DS");
    }

    @Test
    void goodsThatAreGoneAreNotDisposedOfTwice() {
        examine("EXAM PROHIBITED", 75);
        cbp.dispose(new Disposal(ENTRY, Method.DESTROY));
        long decisions = cbp.entry(ENTRY).decisions().size();

        cbp.dispose(new Disposal(ENTRY, Method.DESTROY));

        assertThat(cbp.entry(ENTRY).decisions()).hasSize((int) decisions);
    }

    @Test
    void theRestIsReleasedOnceTheRefusedPartIsGone() {
        examine("EXAM PARTLY REFUSED", 75);
        assertThat(status()).isEqualTo(EntryStatus.PARTLY_REFUSED);
        assertThat(notices()).contains("PR");

        cbp.dispose(new Disposal(ENTRY, Method.DESTROY));

        assertThat(status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void counterfeitGoodsAreSeized() {
        examine("EXAM COUNTERFEIT", 75);

        assertThat(status()).isEqualTo(EntryStatus.SEIZED);
        assertThat(notices()).contains("SZ");
    }

    @Test
    void aParcelFoundToBeWorthMoreThanItsTypeCoversIsNotReleased() {
        examine("EXAM UNDERVALUED", 700);

        assertThat(status()).isEqualTo(EntryStatus.TYPE_NOT_ELIGIBLE);
        assertThat(notices()).contains("VL");
        assertThat(exam().inputs()).containsEntry("declaredValue", "700").containsEntry("limit", "800");
        assertThat(exam().text()).contains("cancel the entry (reason 05)", "type 11 under a new number");
    }

    @Test
    void aParcelFoundToBeWorthMoreWithinItsLimitIsReleased() {
        examine("EXAM UNDERVALUED", 75);

        assertThat(status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(notices()).contains("VF");
    }

    @Test
    void aCorrectedInvoiceIsAskedForWhereGoodsAreMisdescribed() {
        examine("EXAM MISDESCRIBED", 75);

        assertThat(cbp.entry(ENTRY).decisions())
                .flatExtracting(Decision::dispositions)
                .anySatisfy(
                        disposition -> assertThat(disposition.documentType()).isEqualTo("16"));
    }

    @Test
    void anOpenedParcelWithoutAnInvoiceWaitsForIt() {
        file("EXAM INTENSIVE", 75);
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));
        assertThat(status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);

        invoice();
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(6)));

        assertThat(status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void whatAnExamFindsIsDrawnAndTheSameWhateverTheOrder() {
        List<String> batch =
                IntStream.rangeClosed(1, 100).mapToObj(Integer::toString).toList();
        Map<String, EntryStatus> once = examined(batch, false);
        Map<String, EntryStatus> again = examined(batch, true);

        assertThat(again).isEqualTo(once);
        // Nine of a hundred are in violation; of those drawn here some are.
        assertThat(once.values()).contains(EntryStatus.RELEASED).hasSizeGreaterThan(99);
        assertThat(once.values().stream().filter(EntryStatus.RELEASED::equals).count())
                .isBetween(80L, 99L);
    }

    private static Map<String, EntryStatus> examined(List<String> serials, boolean backwards) {
        try (SimulatedCbp fresh =
                SimulatedCbp.onH2().inspecting(Map.of("86", BigDecimal.ONE)).lookingBy(InspectionKind.XRAY)) {
            SampleBatch batch = SampleBatch.ofGateway();
            int size = serials.size();
            for (int i = 0; i < size; i++) {
                int serial = Integer.parseInt(serials.get(backwards ? size - 1 - i : i));
                batch.block("ABC", of("JOHN BUYER", "%d MAIN ST".formatted(serial), serial, 75));
            }
            fresh.receive(fresh.fromGateway(batch));
            fresh.advanceTo(SimulatedCbp.START.plus(LONG_ENOUGH));
            return serials.stream()
                    .map(serial ->
                            EntryNumber.of("ABC", Integer.parseInt(serial)).toString())
                    .collect(Collectors.toMap(
                            number -> number, number -> fresh.entry(number).status()));
        }
    }

    private void examine(String consignee, int value) {
        invoice();
        file(consignee, value);
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));
    }

    private void file(String consignee, int value) {
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", of(consignee, "151 MAIN ST", 1, value))));
    }

    private void invoice() {
        SentDocument invoice =
                new SentDocument("01", "invoice.txt", "text/plain", "INV-778".getBytes(StandardCharsets.US_ASCII));
        cbp.receiveDocuments(cbp.fromGateway(new DocumentMessage(ENTRY, null, "", List.of(invoice)).write()));
    }

    private EntryStatus status() {
        return cbp.entry(ENTRY).status();
    }

    private Decision exam() {
        return cbp.entry(ENTRY).decisions().stream()
                .filter(decision -> decision.rule() == Decision.Rule.EXAM)
                .findFirst()
                .orElseThrow();
    }

    /** The kinds of the notices sent. */
    private List<String> notices() {
        return cbp.sent().stream()
                .flatMap(sent -> sent.content().lines())
                .filter(record -> record.startsWith("DN10"))
                .map(record -> record.substring(15, 17))
                .toList();
    }

    private static List<String> of(String consignee, String street, int serial, int value) {
        return SampleBatch.parcel("ABC", serial, value, "060324").stream()
                .map(record -> record.startsWith("SE30CN") ? "%-80s".formatted("SE30CN " + consignee) : record)
                .map(record -> record.startsWith("SE3515") ? "%-80s".formatted("SE3515" + street) : record)
                .toList();
    }
}
