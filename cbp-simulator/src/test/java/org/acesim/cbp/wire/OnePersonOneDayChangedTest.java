package org.acesim.cbp.wire;

import static org.acesim.cbp.entry.EntryStatus.CANCELLED;
import static org.acesim.cbp.entry.EntryStatus.DE_MINIMIS_WITHHELD;
import static org.acesim.cbp.entry.EntryStatus.RELEASED;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.acesim.cbp.wire.SampleBatch.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.review.ReviewEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is cancelled, replaced or corrected makes room for other goods of the person on that day, or takes it. */
class OnePersonOneDayChangedTest {
    private static final String TODAY = "060324";
    private static final String LATER = "060524";
    private static final String FIRST = "ABC-0000001-0";
    private static final String SECOND = "ABC-0000002-8";
    private static final String THIRD = "ABC-0000003-6";

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void goesOnWithAWithheldEntryOnceAnEarlierOneIsCancelled() {
        file(parcel("ABC", 1, 500, TODAY), parcel("ABC", 2, 400, TODAY), parcel("ABC", 3, 300, TODAY));
        assertThat(cbp.entry(THIRD).status()).isEqualTo(DE_MINIMIS_WITHHELD);

        cbp.happen(SECOND, ReviewEvent.CBP_CANCELLATION);
        cbp.advanceTo(SimulatedCbp.START);

        assertThat(cbp.entry(SECOND).status()).isEqualTo(CANCELLED);
        assertThat(cbp.entry(THIRD).status()).isEqualTo(RELEASED);
        assertThat(told(THIRD)).containsExactly("93", "95", "34", "98");
        assertThat(cbp.entry(THIRD).decisions())
                .filteredOn(decision -> decision.rule() == Decision.Rule.ONE_PERSON_ONE_DAY)
                .extracting(decision -> decision.inputs().get("total"))
                .containsExactly("1200", "800");
    }

    @Test
    void stillWithholdsWhatDoesNotFitAfterACancellation() {
        file(parcel("ABC", 1, 500, TODAY), parcel("ABC", 2, 100, TODAY), parcel("ABC", 3, 700, TODAY));

        cbp.happen(SECOND, ReviewEvent.CBP_CANCELLATION);
        cbp.advanceTo(SimulatedCbp.START);

        assertThat(cbp.entry(THIRD).status()).isEqualTo(DE_MINIMIS_WITHHELD);
    }

    @Test
    void neverUndoesARelease() {
        file(parcel("ABC", 1, 500, LATER), parcel("ABC", 2, 500, TODAY));
        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);

        // It comes earlier than estimated: on a day on which the person has had something already.
        cbp.happenToBill(ReviewEvent.ARRIVAL, FIRST);

        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(FIRST).status()).isEqualTo(DE_MINIMIS_WITHHELD);
        assertThat(decision(FIRST).inputs())
                .containsEntry("arrivalDay", "2024-06-03")
                .containsEntry("totalBefore", "500");
    }

    @Test
    void aReplacementThatIsWorthLessKeepsItsPlaceAndMakesRoom() {
        file(parcel("ABC", 1, 500, LATER), parcel("ABC", 2, 301, LATER));
        assertThat(told(SECOND)).contains("30");

        file(SampleBatch.replacing(parcel("ABC", 1, 499, LATER)));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
    }

    @Test
    void aReplacementThatIsWorthMoreComesLast() {
        file(parcel("ABC", 1, 400, LATER), parcel("ABC", 2, 400, LATER));

        file(SampleBatch.replacing(parcel("ABC", 1, 401, LATER)));

        assertThat(told(FIRST)).contains("30");
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));
        assertThat(cbp.entry(FIRST).status()).isEqualTo(DE_MINIMIS_WITHHELD);
        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
    }

    @Test
    void aFilersCancellationMakesRoom() {
        file(parcel("ABC", 1, 500, LATER), parcel("ABC", 2, 500, LATER));

        file(SampleBatch.cancelling(parcel("ABC", 1, 500, LATER), "01"));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(CANCELLED);
        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
    }

    @Test
    void aCancellationInTheBatchOfTheNextFilingMakesRoomForIt() {
        file(parcel("ABC", 1, 500, LATER));

        file(SampleBatch.cancelling(parcel("ABC", 1, 500, LATER), "01"), parcel("ABC", 2, 800, LATER));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
    }

    @Test
    void aWithheldEntryThatIsCancelledOnRequestIsTakenOffItsDay() {
        file(parcel("ABC", 1, 500, TODAY), parcel("ABC", 2, 400, TODAY), parcel("ABC", 3, 300, TODAY));

        file(SampleBatch.cancelling(parcel("ABC", 2, 400, TODAY), "05"));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(2)));

        assertThat(cbp.entry(SECOND).status()).isEqualTo(CANCELLED);
        assertThat(cbp.entry(THIRD).status()).isEqualTo(RELEASED);
    }

    @Test
    void aWithheldEntryIsReleasedOnceItsConsigneeIsCorrected() {
        file(parcel("ABC", 1, 500, TODAY), parcel("ABC", 2, 400, TODAY));

        file(SampleBatch.replacing(changed(parcel("ABC", 2, 400, TODAY), "JOHN BUYER", "JANE BUYER")));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(2)));

        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
        file(parcel("ABC", 3, 300, "060524"));
        assertThat(cbp.sum("select sum(total_usd) from person_day")).isEqualTo(500 + 400 + 300);
    }

    @Test
    void anUpdatedArrivalMovesTheGoodsToItsDay() {
        file(parcel("ABC", 1, 800, LATER), parcel("ABC", 2, 800, "060624"));

        file(SampleBatch.updating(parcel("ABC", 2, 800, LATER)));
        assertThat(told(SECOND)).contains("30");
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(4)));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(SECOND).status()).isEqualTo(DE_MINIMIS_WITHHELD);
    }

    @SafeVarargs
    private void file(List<String>... parcels) {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcels)));
    }

    /** The same with another text, which stands where the old one stood. */
    private static List<String> changed(List<String> parcel, String from, String to) {
        int width = Math.max(from.length(), to.length());
        return parcel.stream()
                .map(replacing(padded(from, width), padded(to, width)))
                .toList();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private Decision decision(String number) {
        return cbp.entry(number).decisions().stream()
                .filter(decision -> decision.rule() == Decision.Rule.ONE_PERSON_ONE_DAY)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(String number) {
        FiledEntry entry = cbp.entry(number);
        return entry.decisions().stream()
                .flatMap(decision -> decision.dispositions().stream())
                .map(Disposition::code)
                .toList();
    }
}
