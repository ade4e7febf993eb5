package org.acesim.cbp.bill;

import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.wire.SimulatedCbp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario decides at filing counts when the bill of lading is found later, and is not decided again. */
class FoundLateTest {
    private static final String NUMBER = "ABC-0000001-0";

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    private void file(List<String> records) {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", records)));
        cbp.sent();
    }

    private static List<String> parcelTo(String consignee, String arrival) {
        return parcel("ABC", 1).stream()
                .map(record -> record.startsWith("SE30CN")
                        ? "%-80s".formatted("SE30CN " + consignee)
                        : record.replace("060324", arrival))
                .toList();
    }

    private static List<String> bills(List<String> records) {
        return Bill.ids(((Reading.Read<CargoRelease>) CargoRelease.read(new Transaction(records))).value());
    }

    private EntryStatus status() {
        return cbp.entry(NUMBER).status();
    }

    @ParameterizedTest
    @CsvSource({
        "EXAM XRAY, 060324, XRAY",
        "EXAM INTENSIVE, 060424, INTENSIVE_BEFORE_ARRIVAL",
        "DOCUMENTS INVOICE, 060324, DOCUMENTS_REQUIRED",
        "PGA HOLD, 060324, AGENCY_HOLD",
        "MANIFEST HOLD, 060324, MANIFEST_HOLD",
        "RELEASE NOW, 060324, RELEASED",
        "RELEASE TOMORROW, 060324, ARRIVED",
    })
    void theOutcomeOfTheFilingComesOnceTheBillIsFound(String consignee, String arrival, EntryStatus status) {
        // All would be selected for documents by the draw.
        cbp.inspecting(Map.of("86", BigDecimal.ONE));
        List<String> records = parcelTo(consignee, arrival);
        bills(records).forEach(cbp::keepOffFile);
        file(records);
        assertThat(status()).isEqualTo(EntryStatus.BILL_NOT_ON_FILE);
        assertThat(cbp.entry(NUMBER).decisions())
                .filteredOn(decision -> decision.rule() == Decision.Rule.SCENARIO)
                .hasSize(1);

        cbp.happenToBill(ReviewEvent.BILL_FOUND, NUMBER);

        assertThat(status()).isEqualTo(status);
    }

    @Test
    void theOutcomeIsKeptForAMonthAndMore() {
        List<String> records = parcelTo("EXAM COUNTERFEIT", "060324");
        bills(records).forEach(cbp::keepOffFile);
        file(records);
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(62)));
        assertThat(status()).isEqualTo(EntryStatus.NO_BILL_FOR_60_DAYS);

        cbp.happenToBill(ReviewEvent.BILL_FOUND, NUMBER);
        cbp.advanceTo(cbp.now().plus(Duration.ofDays(30)));

        assertThat(status()).isEqualTo(EntryStatus.SEIZED);
    }

    @ParameterizedTest
    @CsvSource({"EXAM XRAY, XRAY_BEFORE_ARRIVAL", "RELEASE NOW, ADMISSIBLE"})
    void aBillThatIsDeletedOnTheWayAndComesBackChangesNothing(String consignee, EntryStatus status) {
        file(parcelTo(consignee, "060524"));
        assertThat(status()).isEqualTo(status);
        // From here on the draw would ask for documents.
        cbp.inspecting(Map.of("86", BigDecimal.ONE));

        for (int again = 0; again < 2; again++) {
            cbp.happenToBill(ReviewEvent.BILL_DELETED, NUMBER);
            assertThat(status()).isEqualTo(EntryStatus.BILL_NOT_ON_FILE);
            cbp.happenToBill(ReviewEvent.BILL_FOUND, NUMBER);
            assertThat(status()).isEqualTo(status);
        }
    }

    @Test
    void whatNoScenarioDecidedIsDrawn() {
        cbp.inspecting(Map.of("86", BigDecimal.ONE));
        List<String> records = parcel("ABC", 1);
        bills(records).forEach(cbp::keepOffFile);
        file(records);

        cbp.happenToBill(ReviewEvent.BILL_FOUND, NUMBER);

        assertThat(status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
    }
}
