package org.acesim.cbp.action;

import static org.acesim.cbp.wire.SampleBatch.cancelling;
import static org.acesim.cbp.wire.SampleBatch.informal;
import static org.acesim.cbp.wire.SampleBatch.ofAbc;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.acesim.cbp.wire.SampleBatch.replacing;
import static org.acesim.cbp.wire.SampleBatch.updating;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.wire.SampleSummary;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.acesim.routes.WireMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Entries on file are replaced, updated and cancelled: at once while nobody looks at them, else as the states allow. */
class ActionsTest {
    private static final String NUMBER = "ABC-0000001-0";
    private static final List<String> TODAY = parcel("ABC", 1);
    private static final List<String> TOMORROW = parcel("ABC", 1, 75, "060424");

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void replacesAnEntryThatIsUnderWayAndBeginsItsReviewAgain() {
        tell(TOMORROW);
        assertThat(entry().status()).isEqualTo(EntryStatus.ADMISSIBLE);

        String told = tell(replacing(parcel("ABC", 1, 80, "060524")));

        assertThat(told)
                .contains("SE9002   SE DATA ACCEPTED")
                .contains("93BILL ON FILE")
                .contains("97ADMISSIBLE");
        assertThat(entry().status()).isEqualTo(EntryStatus.ADMISSIBLE);
        assertThat(entry().value()).isEqualTo(80);
        assertThat(entry().records().get(0)).startsWith("SE10RABC");
        assertThat(sentence(Decision.Rule.FILER)).contains("its review begins again");

        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofHours(30)));
        assertThat(entry().status()).as("not on the day that was filed first").isEqualTo(EntryStatus.ADMISSIBLE);
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(2)));
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void aReplacementMeetsEveryConditionOfAnAddButTheDuplicate() {
        tell(TOMORROW);

        assertThat(tell(replacing(parcel("ABC", 1, 801, "060424"))))
                .contains("SE9011Z01")
                .contains("SE9001");
        assertThat(tell(replacing(informal("ABC", 1, 900))))
                .contains("SE9011210")
                .contains("SE9001");

        assertThat(entry().value()).isEqualTo(75);
        assertThat(entry().records()).isEqualTo(TOMORROW);
        assertThat(entry().decisions()).extracting(Decision::text).anyMatch(text -> text.contains("Z01"));
    }

    @Test
    void aReplacementOfAnInformalEntryCostsAnew() {
        tell(informalTomorrow(900));
        String told = tell(replacing(informalTomorrow(2000)));

        assertThat(cbp.count("entry")).isEqualTo(1);
        assertThat(told).contains("SE9002").contains("DA");
        assertThat(entry().decisions().stream().filter(decision -> decision.rule() == Decision.Rule.DUTY_ESTIMATE))
                .hasSize(2);
    }

    @Test
    void aReplacementLeavesWhatTheEntrySummarySaysIsOwed() {
        tell(informalTomorrow(900));
        cbp.receive(cbp.fromGateway(ofGateway().ofSummaries().block("ABC", SampleSummary.informal("ABC", 1))));

        tell(replacing(informalTomorrow(2000)));

        assertThat(cbp.bean(KeptAssessments.class).of(NUMBER))
                .extracting(KeptAssessment::kind)
                .containsExactly(AssessmentMessage.Kind.ESTIMATE, AssessmentMessage.Kind.ASSESSED);
    }

    @Test
    void cancelsAnEntryThatIsUnderWayAtOnceAndKeepsItsNumberUsed() {
        tell(TOMORROW);

        String told = tell(cancelling(TOMORROW, "01"));

        assertThat(told).contains("SE9002   SE DATA ACCEPTED").contains("23ENTRY CANCELLED");
        assertThat(entry().status()).isEqualTo(EntryStatus.CANCELLED);
        assertThat(sentence(Decision.Rule.FILER)).contains("01 (CLERICAL ERROR)");
        assertThat(tell(TOMORROW)).contains("SE9011007");
        for (List<String> more : List.of(replacing(TOMORROW), updating(TOMORROW), cancelling(TOMORROW, "01"))) {
            assertThat(tell(more)).contains("SE9011Z91");
        }
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));
        assertThat(entry().status()).isEqualTo(EntryStatus.CANCELLED);
    }

    @Test
    void replacesAndCancelsAnEntryWithoutABill() {
        List<String> noBill = named(TODAY, "NO BILL");
        tell(noBill);
        assertThat(entry().status()).isEqualTo(EntryStatus.BILL_NOT_ON_FILE);

        assertThat(tell(replacing(noBill))).contains("SE9002").contains("91NO BILL");
        assertThat(entry().status()).isEqualTo(EntryStatus.BILL_NOT_ON_FILE);
        assertThat(tell(replacing(TODAY))).contains("SE9002").contains("98RELEASED");
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);

        List<String> other = named(parcel("ABC", 2), "NO BILL");
        tell(other);
        assertThat(tell(cancelling(other, "11"))).contains("SE9002").contains("23ENTRY CANCELLED");
    }

    @Test
    void referencesOfReasonsAreKept() {
        tell(TOMORROW);
        assertThat(tell(cancelling(TOMORROW, "02"))).contains("SE9011Z97");
        assertThat(tell(cancelling(TOMORROW, "02", "IB 123456789"))).contains("23ENTRY CANCELLED");
        assertThat(entry().decisions().get(entry().decisions().size() - 1).inputs())
                .containsEntry("reason", "02")
                .containsEntry("reference", "123456789");
    }

    @Test
    void doesNotKnowWhatIsNotOnFileOrAnotherFilers() {
        assertThat(tell(cancelling(TODAY, "01"))).contains("SE9011008");
        assertThat(cbp.entries().find(NUMBER)).isEmpty();

        tell(TOMORROW);
        cbp.sent();
        cbp.receive(cbp.fromGateway(ofGateway().block("XYZ", cancelling(parcel("XYZ", 1), "01"))));
        assertThat(sent()).contains("SE9011008");
        cbp.receive(cbp.fromGateway(ofGateway().block("XYZ", cancelling(TOMORROW, "01"))));
        assertThat(sent()).contains("SE9011Z21").contains("SE9011008");
        assertThat(entry().status()).isEqualTo(EntryStatus.ADMISSIBLE);
    }

    @Test
    void anUpdateChangesHowTheGoodsComeAndLeavesTheRest() {
        tell(TOMORROW);
        List<String> update = updating(parcel("ABC", 1, 75, "060624")).stream()
                .map(record -> record.startsWith("SE10") ? record.replace("4701", "2720") : record)
                .toList();

        assertThat(tell(update)).contains("SE9002").doesNotContain("SO60");

        assertThat(entry().records()).hasSameSizeAs(TOMORROW).contains(TOMORROW.get(6), TOMORROW.get(13));
        assertThat(entry().records().get(0)).startsWith("SE10A").contains("2720");
        assertThat(entry().records()).anyMatch(record -> record.startsWith("SE20EDA060624"));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofHours(50)));
        assertThat(entry().status()).isEqualTo(EntryStatus.ADMISSIBLE);
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void anEarlierArrivalIsTakenAsSoonAsItIsUpdated() {
        tell(parcel("ABC", 1, 75, "061024"));
        tell(updating(TODAY));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofMinutes(1)));
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void anotherBillIsMatchedAnew() {
        tell(TOMORROW);
        String told = tell(updating(TOMORROW.stream()
                .map(record -> record.replace("HAWB0001234", "HAWB0009999"))
                .toList()));
        assertThat(told).contains("SE9002").contains("93BILL ON FILE").contains("HAWB0009999");
        assertThat(cbp.count("entry_bill")).isEqualTo(1);
    }

    @Test
    void aReleasedEntryIsUpdatedForFifteenDaysAndNotReplaced() {
        tell(TODAY);
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(tell(replacing(TODAY))).contains("SE9011Z90").contains("SE9001");
        assertThat(tell(updating(TODAY))).contains("SE9002");

        cbp.advanceTo(Instant.parse("2024-06-19T03:59:00Z"));
        assertThat(tell(updating(TODAY))).contains("SE9002");
        cbp.advanceTo(Instant.parse("2024-06-19T04:00:00Z"));
        assertThat(tell(updating(TODAY))).contains("SE9011Z93").contains("SE9001");
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void changesAnEntryThatCameInTheSameBatch() {
        cbp.receive(cbp.fromGateway(ofGateway()
                .block(
                        "ABC",
                        TOMORROW,
                        replacing(parcel("ABC", 1, 80, "060424")),
                        cancelling(TOMORROW, "01"),
                        cancelling(TOMORROW, "01"))));
        String told = sent();
        assertThat(told).contains("SE9002").contains("SE9011Z91").contains("23ENTRY CANCELLED");
        assertThat(entry().status()).isEqualTo(EntryStatus.CANCELLED);
        assertThat(entry().value()).isEqualTo(80);
    }

    @Test
    void theSameMessageTwiceChangesNothing() {
        tell(TOMORROW);
        WireMessage message = cbp.fromGateway(ofGateway().block("ABC", replacing(TOMORROW)));
        cbp.receive(message);
        FiledEntry once = entry();
        cbp.sent();
        cbp.receive(message);
        assertThat(cbp.sent()).isEmpty();
        assertThat(entry()).isEqualTo(once);
    }

    @Test
    void aFilerThatSpeaksCatairActsToo() {
        cbp.receive(cbp.from("ABC", ofAbc().block("ABC", TOMORROW).bytes()));
        cbp.receive(
                cbp.from("ABC", ofAbc().block("ABC", cancelling(TOMORROW, "08")).bytes()));
        assertThat(sent()).contains("23ENTRY CANCELLED");
    }

    private String tell(List<String> filing) {
        cbp.sent();
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", filing)));
        return sent();
    }

    private String sent() {
        return cbp.sent().stream().map(Sent::content).collect(Collectors.joining());
    }

    private FiledEntry entry() {
        return cbp.entry(NUMBER);
    }

    private String sentence(Decision.Rule rule) {
        return entry().decisions().stream()
                .filter(decision -> decision.rule() == rule)
                .map(Decision::text)
                .collect(Collectors.joining("; "));
    }

    private static List<String> informalTomorrow(long value) {
        List<String> records = new java.util.ArrayList<>(informal("ABC", 1, value));
        records.add(5, TOMORROW.get(5));
        return records;
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
