package org.acesim.cbp.summary;

import static org.acesim.cbp.summary.SummaryCase.edited;
import static org.acesim.cbp.summary.SummaryCase.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SampleSummary;
import org.acesim.cbp.wire.SimulatedCbp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What filers do with entry summaries, what becomes of it, and what falls due. */
class SummaryActionsTest {
    private static final String NUMBER = EntryNumber.of("ABC", 1).toString();
    /** The end of the tenth working day after Monday, 3 June 2024. */
    private static final Instant DUE = Instant.parse("2024-06-18T03:59:00Z");

    private final SimulatedCbp cbp = SimulatedCbp.onH2();
    private final SummaryCase cases = new SummaryCase(cbp);

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void numbersVersionsByHundreds() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));

        assertThat(cases.outcome(SampleSummary.as("R", SampleSummary.informal("ABC", 1))))
                .startsWith("E1A 996   SUMMARY HAS BEEN REPLACED")
                .contains("00200REF000001");
        assertThat(cases.outcome(SampleSummary.informal("ABC", 1)))
                .startsWith("E1A 996")
                .contains("00300REF000001");
        assertThat(cases.versions(NUMBER))
                .containsExactly("1 ESTIMATE 134.70", "2 ASSESSED 134.70", "3 ASSESSED 134.70", "4 ASSESSED 134.70");
    }

    @Test
    void tellsTheGatewayOfEveryVersion() {
        cases.release(SampleBatch.informal("ABC", 1, 801));

        cases.file(SampleSummary.informal("ABC", 1));

        assertThat(cases.sent()).startsWith("AX", "DA");
        assertThat(cases.lastBatch("DA")).contains("DA10").contains("A").contains("DA90");
    }

    @Test
    void refusesToAddUnderAnotherReference() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));
        List<String> other = edited(SampleSummary.informal("ABC", 1), "10", 22, "REF000002");

        assertThat(cases.codes(other)).containsExactly("B35");
        assertThat(cases.summary(NUMBER).isOnFile()).isTrue();
        assertThat(cases.outcome(SampleSummary.as("R", other))).startsWith("E1A 996");
    }

    @Test
    void deletesASummary() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));

        assertThat(cases.outcome(SampleSummary.deleting(SampleSummary.informal("ABC", 1))))
                .startsWith("E1A 997   SUMMARY HAS BEEN DELETED");

        assertThat(cases.summary(NUMBER).status()).isEqualTo(SummaryOnFile.Status.DUE);
        assertThat(cases.versions(NUMBER))
                .containsExactly("1 ESTIMATE 134.70", "2 ASSESSED 134.70", "3 ESTIMATE 134.70");
        assertThat(cases.sent()).startsWith("AX", "DA", "DP");
        assertThat(cases.lastBatch("DA")).contains("DA10ABC0000001000003E");
        assertThat(cbp.payment(NUMBER).status()).isEqualTo("NONE");
        assertThat(cases.outcome(SampleSummary.informal("ABC", 1))).startsWith("E1A 995");
    }

    @Test
    void hasNothingToDelete() {
        cases.release(SampleBatch.informal("ABC", 1, 801));

        assertThat(cases.codes(SampleSummary.deleting(SampleSummary.informal("ABC", 1))))
                .containsExactly("B25");
    }

    @Test
    void takesNothingBesideTheHeaderOfADeletion() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));

        assertThat(cases.codes(SampleSummary.as("D", SampleSummary.informal("ABC", 1))))
                .contains("B24")
                .doesNotContain("Z18");
        assertThat(cases.summary(NUMBER).isOnFile()).isTrue();
    }

    @Test
    void aRefusedReplacementTakesTheEarlierSummaryWithIt() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));
        List<String> wrong = edited(SampleSummary.as("R", SampleSummary.informal("ABC", 1)), "50", 3, "6118000000");

        assertThat(cases.codes(wrong)).containsExactly("Z18", "433");

        SummaryOnFile summary = cases.summary(NUMBER);
        assertThat(summary.isOnFile()).isFalse();
        assertThat(summary.status()).isEqualTo(SummaryOnFile.Status.REJECTED);
        assertThat(summary.refused()).contains("433");
        assertThat(cases.versions(NUMBER)).last().isEqualTo("3 ESTIMATE 134.70");
        assertThat(cbp.payment(NUMBER).status()).isEqualTo("NONE");
        assertThat(cases.outcome(SampleSummary.informal("ABC", 1))).startsWith("E1A 995");
    }

    @Test
    void aRefusedSummaryLeavesNothingBehind() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        List<String> good = SampleSummary.informal("ABC", 1);
        Map<String, List<String>> wrong = Map.of(
                "433", edited(good, "50", 3, "6118000000"),
                "434", with(good, "40", "509903012500 0000000000 0000000000"),
                "437", edited(good, "50", 25, "-000000801"),
                "440", edited(good, "50", 36, "-00000001200"),
                "442", edited(good, "50", 48, "NO "),
                "443", edited(good, "50", 51, " ".repeat(15)),
                "646", edited(good, "50", 25, "9999999999"),
                "624", edited(good, "50", 14, "9999999999"));

        wrong.forEach((code, summary) ->
                assertThat(cases.codes(summary)).as(String.join("\n", summary)).contains(code));

        assertThat(cases.sent()).containsOnly("AX");
        assertThat(cases.summary(NUMBER).isOnFile()).isFalse();
        assertThat(cases.versions(NUMBER)).containsExactly("1 ESTIMATE 134.70");
        assertThat(cases.outcome(good)).startsWith("E1A 995").contains("00100REF000001");
    }

    @Test
    void isLateTenWorkingDaysAfterRelease() {
        cases.release(SampleBatch.informal("ABC", 1, 801));

        cbp.advanceTo(DUE.minusSeconds(1));
        assertThat(cases.sent()).isEmpty();
        cbp.advanceTo(DUE);

        assertThat(cases.sent()).containsExactly("DN");
        assertThat(cases.lastBatch("DN")).contains("DN10ABC00000010LSO", "NO ENTRY SUMMARY IS ON FILE");
        assertThat(cases.summary(NUMBER).status()).isEqualTo(SummaryOnFile.Status.LATE);
    }

    @Test
    void isLateNoLongerOnceItIsAccepted() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cbp.advanceTo(DUE);
        cases.sent();

        cases.file(SampleSummary.informal("ABC", 1));

        assertThat(cases.sent()).startsWith("AX", "DA", "DN");
        assertThat(cases.summary(NUMBER).status()).isEqualTo(SummaryOnFile.Status.ACCEPTED);
    }

    @Test
    void isLateNoLongerOnceTheEntryIsCancelled() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cbp.advanceTo(DUE);
        cases.sent();

        cbp.happen(NUMBER, ReviewEvent.CBP_CANCELLATION);

        assertThat(cases.sent()).contains("DN");
        assertThat(cases.lastBatch("DN")).contains("DN10ABC00000010LSC", "THE ENTRY IS CANCELLED");
        assertThat(cases.summary(NUMBER).late()).isFalse();
    }

    @Test
    void isNotLateWhenItIsFiledInTime() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));
        cases.sent();

        cbp.advanceTo(DUE.plus(Duration.ofHours(1)));

        assertThat(cbp.entry(NUMBER).decisions().toString()).doesNotContain("code=LS");
        assertThat(cases.summary(NUMBER).status()).isEqualTo(SummaryOnFile.Status.ACCEPTED);
    }

    @Test
    void isLateAtOnceWhenItIsDeletedAfterItWasDue() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));
        cases.file(SampleSummary.deleting(SampleSummary.informal("ABC", 1)));
        cases.sent();

        cbp.advanceTo(DUE);

        assertThat(cases.sent()).contains("DN");
        assertThat(cases.summary(NUMBER).status()).isEqualTo(SummaryOnFile.Status.LATE);
    }

    @Test
    void costsAParcelUnderSection321Nothing() {
        cases.release(SampleBatch.parcel("ABC", 1));

        assertThat(cbp.count("summary")).isZero();
        assertThat(cbp.count("assessment")).isZero();
        assertThat(cases.codes(edited(edited(SampleSummary.informal("ABC", 1), "10", 34, "86"), "10", 36, "40")))
                .contains("B18");
    }

    @Test
    void repeatsNothingWhenAMessageComesAgain() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        var message =
                cbp.fromGateway(SampleBatch.ofGateway().ofSummaries().block("ABC", SampleSummary.informal("ABC", 1)));

        cbp.receive(message);
        cbp.sent();
        cbp.receive(message);

        assertThat(cbp.sent()).isEmpty();
        assertThat(cases.summary(NUMBER).versionNumber()).isEqualTo("00100");
    }

    @Test
    void assessesAnewWhenTheRateAdvances() {
        cases.release(SampleBatch.formal("ABC", 1, 3000));
        cases.file(SampleSummary.formal("ABC", 1));
        cases.sent();

        cbp.happen(NUMBER, ReviewEvent.RATE_ADVANCED);

        assertThat(cases.versions(NUMBER))
                .containsExactly("1 ESTIMATE 526.67", "2 ASSESSED 526.67", "3 REVISED 676.67");
        assertThat(cases.sent()).contains("DA");
        assertThat(cbp.entry(NUMBER).decisions().toString())
                .contains("formerly=526.67, version 2", "the rate is advanced by 5 percent");
    }

    @Test
    void disregardsWhatAnInformalEntryWouldOweMoreOnceItIsPaid() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));
        cbp.payDuty(NUMBER);

        cbp.happen(NUMBER, ReviewEvent.RATE_ADVANCED);

        assertThat(cases.versions(NUMBER)).containsExactly("1 ESTIMATE 134.70", "2 ASSESSED 134.70");
        assertThat(cbp.entry(NUMBER).decisions().toString()).contains("disregarded (19 CFR 159.6");
    }

    @Test
    void advancesTheRateOfAnInformalEntryThatIsNotPaid() {
        cases.release(SampleBatch.informal("ABC", 1, 801));
        cases.file(SampleSummary.informal("ABC", 1));

        cbp.happen(NUMBER, ReviewEvent.RATE_ADVANCED);

        assertThat(cases.versions(NUMBER))
                .containsExactly("1 ESTIMATE 134.70", "2 ASSESSED 134.70", "3 REVISED 174.75");
        assertThat(cbp.payment(NUMBER).toPay()).isEqualTo("174.75");
    }

    @Test
    void assessesAnewAtTheValueThatAnExamHadFound() {
        cbp.scenarios("""
                rules:
                - name: worth more
                  match: {entryType: '11'}
                  outcome: EXAM_INTENSIVE
                  result: UNDERVALUED
                  foundValue: 950.00
                """);
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", SampleBatch.informal("ABC", 1, 801))));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(40)));

        cases.file(SampleSummary.informal("ABC", 1));

        assertThat(cases.versions(NUMBER))
                .containsExactly("1 ESTIMATE 134.70", "2 ASSESSED 134.70", "3 REVISED 159.28");
        assertThat(cbp.payment(NUMBER).owed()).isEqualTo("159.28");
    }

    @Test
    void takesManySummariesOfOneBatch() {
        int most = 100;
        SampleBatch entries = SampleBatch.ofGateway();
        SampleBatch summaries = SampleBatch.ofGateway().ofSummaries();
        for (int i = 1; i <= most; i++) {
            entries.block("ABC", SampleBatch.informal("ABC", i, 801));
            summaries.block("ABC", SampleSummary.informal("ABC", i));
        }
        cbp.receive(cbp.fromGateway(entries));
        cbp.sent();

        cbp.receive(cbp.fromGateway(summaries));

        assertThat(cases.sent()).startsWith("AX", "DA");
        assertThat(cbp.count("summary")).isEqualTo(most);
        assertThat(cbp.sum("select count(*) from assessment where kind = 'ASSESSED'"))
                .isEqualTo(most);
    }
}
