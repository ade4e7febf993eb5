package org.acesim.cbp.action;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.acesim.cbp.wire.SampleBatch.cancelling;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.acesim.cbp.wire.SampleBatch.replacing;
import static org.acesim.cbp.wire.SampleBatch.updating;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.acesim.routes.WireMessage;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filers ask for while CBP has the goods in hand or has released them becomes a request, decided after a day. */
class RequestsTest {
    private static final String NUMBER = "ABC-0000001-0";
    private static final List<String> PARCEL = parcel("ABC", 1);
    private static final Duration DAY = Duration.ofDays(1);

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void aReleasedEntryIsCancelledAfterADay() {
        tell(PARCEL);

        assertThat(tell(cancelling(PARCEL, "01")))
                .contains("SE9004   SE DATA REFERRED")
                .doesNotContain("SO60");
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(cbp.count("request")).isEqualTo(1);

        assertThat(after(DAY.minusSeconds(1))).isEmpty();
        assertThat(after(DAY)).contains("23ENTRY CANCELLED");
        assertThat(entry().status()).isEqualTo(EntryStatus.CANCELLED);
        assertThat(cbp.count("request")).isZero();
        assertThat(entry().decisions())
                .filteredOn(decision -> decision.rule() == Decision.Rule.REQUEST)
                .hasSize(2)
                .last()
                .satisfies(decision -> assertThat(decision.inputs()).containsEntry("reason", "01"));
    }

    @ParameterizedTest
    @CsvSource({
        // consignee, arrival, days, status, replace, update, cancel
        "NO BILL, 060324, 0, BILL_NOT_ON_FILE, 02, 02, 02",
        "NO BILL, 060324, 31, NO_BILL_FOR_30_DAYS, 02, 02, 02",
        "JOHN BUYER, 060424, 0, ADMISSIBLE, 02, 02, 02",
        "RELEASE TOMORROW, 060424, 0, BILL_ON_FILE, 02, 02, 02",
        "RELEASE TOMORROW, 060324, 0, ARRIVED, 04, 02, 04",
        "DOCUMENTS INVOICE, 060424, 0, DOCUMENTS_BEFORE_ARRIVAL, 04, 02, 04",
        "DOCUMENTS INVOICE, 060324, 1, DOCUMENTS_REQUIRED, 04, 02, 04",
        "EXAM XRAY, 060324, 0, XRAY, 04, 02, 04",
        "EXAM INTENSIVE, 060324, 0, INTENSIVE, 04, 02, 04",
        "MANIFEST HOLD, 060324, 0, MANIFEST_HOLD, 04, 02, 04",
        "PGA HOLD, 060324, 0, AGENCY_HOLD, 04, 02, 04",
        "DOCUMENTS INVOICE, 060324, 9, DETAINED, 04, 02, 04",
        "DOCUMENTS INVOICE, 060324, 40, EXCLUDED, Z92, Z92, 04",
        "EXAM PROHIBITED, 060324, 30, REFUSED, Z92, Z92, 04",
        "EXAM PARTLY REFUSED, 060324, 30, PARTLY_REFUSED, Z92, Z92, 04",
        "EXAM COUNTERFEIT, 060324, 30, SEIZED, Z91, Z91, Z91",
        "RELEASE NOW, 060324, 0, RELEASED, Z90, 02, 04",
        "RELEASE NOW, 060324, 16, RELEASED, Z90, Z93, 04",
    })
    void whatCanBeAskedForGoesByTheState(
            String consignee,
            String arrival,
            int days,
            EntryStatus status,
            String replacement,
            String update,
            String cancellation) {
        for (int serial = 1; serial <= 3; serial++) {
            tell(named(parcel("ABC", serial, 75, arrival), consignee));
        }
        after(DAY.multipliedBy(days));
        assertThat(entry().status()).isEqualTo(status);

        assertThat(answer(replacing(named(parcel("ABC", 1, 75, arrival), consignee))))
                .isEqualTo(replacement);
        assertThat(answer(updating(parcel("ABC", 2, 75, arrival)))).isEqualTo(update);
        assertThat(answer(cancelling(parcel("ABC", 3, 75, arrival), "01"))).isEqualTo(cancellation);
    }

    /** The condition that a filing meets, else how the whole is answered. */
    private String answer(List<String> filing) {
        String told = tell(filing);
        int condition = told.indexOf("SE9011");
        return condition < 0
                ? told.substring(told.indexOf("SE90") + 4, told.indexOf("SE90") + 6)
                : told.substring(condition + 6, condition + 9);
    }

    @Test
    void nothingElseIsAskedForWhileARequestIsNotDecided() {
        tell(PARCEL);
        tell(cancelling(PARCEL, "01"));
        assertThat(tell(cancelling(PARCEL, "01"))).contains("SE9011Z94");
        assertThat(tell(updating(PARCEL))).contains("SE9011Z94");
        after(DAY);
        assertThat(tell(cancelling(PARCEL, "01"))).contains("SE9011Z91");
    }

    @Test
    void aCorrectionThatIsGrantedTakesThePlaceOfWhatWasFiledAndTheReviewGoesOn() {
        List<String> filed = named(PARCEL, "DOCUMENTS INVOICE");
        tell(filed);
        assertThat(entry().status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
        List<String> corrected = replacing(named(parcel("ABC", 1, 90, "060324"), "DOCUMENTS INVOICE"));

        assertThat(tell(corrected)).contains("SE9004   SE DATA REFERRED");
        assertThat(entry().value()).isEqualTo(75);

        assertThat(after(DAY)).contains("88ENTRY REPLACED").contains("96DOCUMENT REQUIRED");
        assertThat(entry().value()).isEqualTo(90);
        assertThat(entry().records()).isEqualTo(corrected);
        assertThat(entry().status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
    }

    @Test
    void aCorrectionThatComesTooLateIsRefused() {
        List<String> filed = named(PARCEL, "EXAM XRAY");
        tell(filed);
        tell(replacing(filed));
        assertThat(decided())
                .contains("98RELEASED")
                .contains("86CORRECTION REQUEST REJECTED")
                .contains("SO20RSN13");
        assertThat(entry().records()).isEqualTo(filed);
    }

    @ParameterizedTest
    @CsvSource({
        "EXAM INTENSIVE, 01, 10",
        "MANIFEST HOLD, 01, 10",
        "PGA HOLD, 01, 12",
        "JOHN BUYER, 06, 13",
        "JOHN BUYER, 08, 06",
    })
    void aCancellationIsRefusedWithItsReason(String consignee, String reason, String rejection) {
        List<String> filed = named(PARCEL, consignee);
        tell(filed);
        assertThat(tell(cancelling(filed, reason))).contains("SE9004");
        String told = decided();
        assertThat(told).contains("87CANCELLATION REQUEST REJECTED");
        assertThat(told).contains("SO20RSN" + rejection);
        assertThat(entry().status()).isNotEqualTo(EntryStatus.CANCELLED);
        assertThat(cbp.count("request")).isZero();
    }

    @Test
    void anEntryThatIsClearedUnderAnotherNamesOneOfTheSameBill() {
        tell(PARCEL);
        assertThat(tell(cancelling(PARCEL, "03", "EN ABC00000028"))).contains("SE9004");
        assertThat(decided()).contains("87").contains("SO20RSN16");

        tell(parcel("ABC", 2, 75, "063024").stream()
                .map(record -> record.replace("HAWB0001234", "HAWB0007777"))
                .toList());
        tell(cancelling(PARCEL, "03", "EN ABC00000028"));
        assertThat(decided()).contains("87").contains("SO20RSN14");

        tell(parcel("ABC", 3, 75, "063024"));
        tell(cancelling(PARCEL, "03", "EN ABC00000036"));
        assertThat(decided()).contains("23ENTRY CANCELLED");
    }

    @Test
    void aCancellationOfDestroyedGoodsWaitsForADocument() {
        tell(PARCEL);
        tell(cancelling(PARCEL, "07"));
        assertThat(after(DAY)).contains("85DOC REQUIRED FOR CANCELLATION REQUEST");
        document();
        assertThat(after(DAY.multipliedBy(2))).contains("23ENTRY CANCELLED");
    }

    @Test
    void aRequestWhoseDocumentDoesNotComeIsRefused() {
        tell(PARCEL);
        tell(cancelling(PARCEL, "07"));
        assertThat(after(DAY)).contains("85DOC REQUIRED");
        assertThat(after(Duration.ofDays(9)))
                .contains("87CANCELLATION REQUEST REJECTED")
                .contains("SO20RSN04");
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void aCorrectionToLessWaitsForTheInvoice() {
        List<String> filed = named(PARCEL, "DOCUMENTS INVOICE");
        tell(filed);
        tell(replacing(named(parcel("ABC", 1, 50, "060324"), "DOCUMENTS INVOICE")));
        assertThat(after(DAY)).contains("84DOC REQUIRED FOR CORRECTION REQUEST");
        assertThat(entry().value()).isEqualTo(75);
        document();
        after(DAY.multipliedBy(2));
        assertThat(entry().value()).isEqualTo(50);
    }

    @Test
    void refusedGoodsAreNeitherReplacedNorUpdatedAndTheirCancellationIsRefused() {
        List<String> filed = named(PARCEL, "EXAM PROHIBITED");
        tell(filed);
        after(Duration.ofDays(30));
        assertThat(entry().status()).isEqualTo(EntryStatus.REFUSED);
        assertThat(tell(replacing(filed))).contains("SE9011Z92");
        assertThat(tell(updating(filed))).contains("SE9011Z92");
        assertThat(tell(cancelling(filed, "01"))).contains("SE9004");
        assertThat(decided()).contains("87").contains("SO20RSN13").contains("SO20CMTREFUSED GOODS");
    }

    @Test
    void theSameRequestTwiceIsOne() {
        tell(PARCEL);
        WireMessage message = cbp.fromGateway(ofGateway().block("ABC", cancelling(PARCEL, "01")));
        cbp.receive(message);
        FiledEntry once = entry();
        cbp.receive(message);
        assertThat(entry()).isEqualTo(once);
        assertThat(cbp.count("request")).isEqualTo(1);
    }

    private void document() {
        cbp.receiveDocuments(cbp.fromGateway(new DocumentMessage(
                        NUMBER,
                        null,
                        "as asked",
                        List.of(new SentDocument("01", "proof.txt", "text/plain", "DESTROYED".getBytes(US_ASCII))))
                .write()));
    }

    private String tell(List<String> filing) {
        cbp.sent();
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", filing)));
        return sent();
    }

    /** What CBP tells until this long after the start. */
    private String after(Duration since) {
        cbp.advanceTo(SimulatedCbp.START.plus(since));
        return sent();
    }

    /** What CBP tells in the day after now. */
    private String decided() {
        cbp.advanceTo(cbp.now().plus(DAY));
        return sent();
    }

    private String sent() {
        return cbp.sent().stream().map(Sent::content).collect(Collectors.joining());
    }

    private FiledEntry entry() {
        return cbp.entry(NUMBER);
    }

    /** Consigned to somebody of this name, which scenarios look at. */
    private static List<String> named(List<String> filing, String consignee) {
        return filing.stream()
                .map(record -> record.startsWith("SE30CN")
                        ? "SE30CN " + consignee + " ".repeat(73 - consignee.length())
                        : record)
                .toList();
    }
}
