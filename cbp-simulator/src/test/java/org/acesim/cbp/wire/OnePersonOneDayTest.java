package org.acesim.cbp.wire;

import static org.acesim.cbp.entry.EntryStatus.ADMISSIBLE;
import static org.acesim.cbp.entry.EntryStatus.DE_MINIMIS_WITHHELD;
import static org.acesim.cbp.entry.EntryStatus.DOCUMENTS_REQUIRED;
import static org.acesim.cbp.entry.EntryStatus.RELEASED;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.acesim.cbp.wire.SampleBatch.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.setting.Aggregation;
import org.acesim.routes.WireMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one person imports on one day counts together. */
class OnePersonOneDayTest {
    private static final String TODAY = "060324";
    private static final String LATER = "060524";
    private static final String FIRST = "ABC-0000001-0";
    private static final String SECOND = "ABC-0000002-8";
    private static final String THIRD = "ABC-0000003-6";
    private static final String OF_XYZ = "XYZ-0000009-8";

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void releasesWhatComesToEightHundredOnADay() {
        file(parcel("ABC", 1, 500, TODAY), parcel("ABC", 2, 300, TODAY));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
        assertThat(told(SECOND)).containsExactly("93", "95", "98");
    }

    @Test
    void withholdsTheEntryWithWhichItComesToEightHundredAndOne() {
        file(parcel("ABC", 1, 500, TODAY), parcel("ABC", 2, 301, TODAY));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(SECOND).status()).isEqualTo(DE_MINIMIS_WITHHELD);
        assertThat(told(SECOND)).containsExactly("93", "95", "34");
        assertThat(cbp.sent().get(1).content()).contains("DE MINIMIS");
    }

    @Test
    void theStricterWordingLeavesEightHundredOut() {
        cbp.aggregating(Aggregation.LESS_THAN);

        file(parcel("ABC", 1, 500, TODAY), parcel("ABC", 2, 299, TODAY), parcel("ABC", 3, 1, TODAY));

        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(THIRD).status()).isEqualTo(DE_MINIMIS_WITHHELD);
        assertThat(decision(THIRD).text()).contains("less than 800 USD");
    }

    @Test
    void addsNothingUpWhenThatIsOff() {
        cbp.aggregating(Aggregation.OFF);

        file(parcel("ABC", 1, 800, TODAY), parcel("ABC", 2, 800, TODAY));

        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
        assertThat(cbp.count("person_day")).isZero();
        assertThat(cbp.count("person_share")).isZero();
    }

    @Test
    void addsUpTheFilingsOfAllFilers() {
        file(parcel("ABC", 1, 500, TODAY));
        cbp.receive(cbp.fromGateway(ofGateway().block("XYZ", parcel("XYZ", 9, 400, TODAY))));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(OF_XYZ).status()).isEqualTo(DE_MINIMIS_WITHHELD);
    }

    @Test
    void tellsNothingOfAnotherFilersEntriesButTheSum() {
        file(parcel("ABC", 1, 500, TODAY));
        cbp.sent();
        cbp.receive(cbp.fromGateway(ofGateway().block("XYZ", parcel("XYZ", 9, 400, TODAY))));

        Decision why = decision(OF_XYZ);
        assertThat(why.inputs())
                .containsEntry("totalBefore", "500")
                .containsEntry("value", "400")
                .containsEntry("total", "900")
                .containsEntry("position", "2")
                .containsEntry("arrivalDay", "2024-06-03")
                .containsEntry("aggregation", "NOT_EXCEEDING");
        assertThat(why.inputs().get("person")).matches("[0-9a-f]{8}");
        assertThat(why.threshold()).isEqualTo("800");
        assertThat(why.text())
                .contains("19 USC 1321(a)(2)(C)", "19 CFR 10.151", "at ACE since 2025-01-11", "order of acceptance");
        String shown = cbp.entry(OF_XYZ).decisions().toString()
                + cbp.sent().stream().map(SimulatedCbp.Sent::content).collect(Collectors.joining());
        assertThat(shown).doesNotContain("ABC", "00000010", "0000001-0", "JOHN");
    }

    @Test
    void theOrderOfAcceptanceIsExplainedOfWhatFits() {
        file(parcel("ABC", 1, 500, TODAY), parcel("ABC", 2, 300, TODAY));

        assertThat(cbp.entry(SECOND).decisions())
                .filteredOn(decision -> decision.rule() == Decision.Rule.ARRIVAL)
                .singleElement()
                .extracting(decision -> decision.inputs().get("onePersonOneDay"))
                .isEqualTo("500 + 300 USD of 800, number 2");
    }

    @Test
    void eachDayOfArrivalIsAddedUpByItself() {
        file(parcel("ABC", 1, 800, TODAY), parcel("ABC", 2, 800, LATER));

        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
    }

    @Test
    void aPersonIsItsNumberWhereOneIsGiven() {
        file(
                changed(parcel("ABC", 1, 500, TODAY), "SE30CN JOHN BUYER", identified("12-345678900")),
                changed(parcel("ABC", 2, 400, TODAY), "SE30CN JOHN BUYER", identified("12-345678900")),
                changed(parcel("ABC", 3, 400, TODAY), "SE30CN JOHN BUYER", identified("12-345678999")),
                parcel("ABC", 4, 400, TODAY));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(SECOND).status()).isEqualTo(DE_MINIMIS_WITHHELD);
        assertThat(cbp.entry(THIRD).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry("ABC-0000004-4").status()).isEqualTo(RELEASED);
    }

    @Test
    void caseAndPunctuationAndSpacesMakeNoOtherPerson() {
        file(
                parcel("ABC", 1, 500, TODAY),
                changed(
                        changed(parcel("ABC", 2, 301, TODAY), "JOHN BUYER", "John-Buyer."),
                        "151 MAIN ST",
                        "151 Main  St"),
                changed(parcel("ABC", 3, 301, TODAY), "151 MAIN ST", "152 MAIN ST"));

        assertThat(cbp.entry(SECOND).status()).isEqualTo(DE_MINIMIS_WITHHELD);
        assertThat(cbp.entry(THIRD).status()).isEqualTo(RELEASED);
    }

    @Test
    void warnsBeforeArrivalAndWithholdsAtArrival() {
        file(parcel("ABC", 1, 500, LATER), parcel("ABC", 2, 301, LATER));

        assertThat(told(FIRST)).containsExactly("93", "97");
        assertThat(told(SECOND)).containsExactly("93", "30", "97");
        assertThat(cbp.entry(SECOND).status()).isEqualTo(ADMISSIBLE);

        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        assertThat(cbp.entry(FIRST).status()).isEqualTo(RELEASED);
        assertThat(told(SECOND)).containsExactly("93", "30", "97", "95", "34");
        assertThat(cbp.entry(SECOND).status()).isEqualTo(DE_MINIMIS_WITHHELD);
    }

    @Test
    void countsGoodsOnTheDayOnWhichTheyArrive() {
        file(parcel("ABC", 1, 500, LATER));
        cbp.happenToBill(ReviewEvent.ARRIVAL, FIRST);

        file(parcel("ABC", 2, 500, LATER), parcel("ABC", 3, 400, TODAY));

        assertThat(told(SECOND)).containsExactly("93", "97");
        assertThat(cbp.entry(THIRD).status()).isEqualTo(DE_MINIMIS_WITHHELD);
    }

    @Test
    void aBillThatIsDeletedAndFoundLaterMovesTheGoodsToThatDay() {
        file(parcel("ABC", 1, 500, LATER), parcel("ABC", 2, 500, "061024"));
        cbp.happenToBill(ReviewEvent.BILL_DELETED, FIRST);
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(7)));
        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);

        cbp.happenToBill(ReviewEvent.BILL_FOUND, FIRST);

        assertThat(cbp.entry(FIRST).status()).isEqualTo(DE_MINIMIS_WITHHELD);
        assertThat(decision(FIRST).inputs()).containsEntry("arrivalDay", "2024-06-10");
    }

    @Test
    void aReviewThatWasOrderedBeginsOnceTheEntryFits() {
        file(parcel("ABC", 1, 500, TODAY));
        cbp.inspecting(Map.of("86", BigDecimal.ONE));
        file(parcel("ABC", 2, 400, TODAY));
        assertThat(cbp.entry(SECOND).status()).isEqualTo(DE_MINIMIS_WITHHELD);

        cbp.happen(FIRST, ReviewEvent.CBP_CANCELLATION);
        cbp.advanceTo(SimulatedCbp.START);

        assertThat(cbp.entry(SECOND).status()).isEqualTo(DOCUMENTS_REQUIRED);
        assertThat(told(SECOND)).containsExactly("93", "95", "34", "90", "96");
    }

    @Test
    void aRepeatedMessageCountsOnce() {
        WireMessage message = cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1, 400, TODAY)));
        cbp.receive(message);
        cbp.receive(message);
        file(parcel("ABC", 2, 400, TODAY));

        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
    }

    @Test
    void aRejectedFilingDoesNotCount() {
        file(parcel("ABC", 1, 801, TODAY), parcel("ABC", 2, 800, TODAY));
        file(parcel("ABC", 1, 100, TODAY));

        assertThat(cbp.entry(SECOND).status()).isEqualTo(RELEASED);
        assertThat(cbp.entry(FIRST).status()).isEqualTo(DE_MINIMIS_WITHHELD);
        assertThat(decision(FIRST).inputs()).containsEntry("totalBefore", "800");
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

    private static String identified(String number) {
        return "SE30CN " + " ".repeat(35) + "EI " + number;
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
