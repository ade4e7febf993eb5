package org.acesim.cbp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.acesim.catair.code.StatusReason;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.problem.FieldProblem;
import org.acesim.cbp.problem.Refusal;
import org.acesim.cbp.targeting.ExamResult;
import org.acesim.cbp.targeting.Officer;
import org.acesim.cbp.targeting.Outcome;
import org.acesim.cbp.wire.SampleBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {
    private static final FiledRelease PARCEL = parcel();

    private final RuleReader reader = new RuleReader();

    private static FiledRelease parcel() {
        List<String> records = SampleBatch.parcel("ABC", 1);
        var read = (Reading.Read<CargoRelease>) CargoRelease.read(new Transaction(records));
        return new FiledRelease(new Submission("4701", "GWY", "ABC", "4701", "", "", "ID:1"), read.value(), records);
    }

    private List<Scenario> yaml(String text) {
        return reader.rules("", RuleText.read(text.getBytes(StandardCharsets.UTF_8), true));
    }

    private boolean matches(String match) {
        List<Scenario> rules = yaml("[{match: {" + match + "}, outcome: RELEASE}]");
        assertThat(reader.problems()).isEmpty();
        return rules.get(0).matches(PARCEL);
    }

    @Test
    void readsEverythingThatARuleCanSay() {
        List<Scenario> rules = yaml("""
                - name: second look
                  match: {entryType: 86, consignee.name: John Buyer}
                  not: {lines.origin: [CN, HK]}
                  outcome: EXAM_INTENSIVE
                  result: UNDERVALUED
                  foundValue: 950.00
                  decidedBy: DESK
                  delay: PT2H
                  probability: 0.25
                  times: 3
                """);

        assertThat(reader.problems()).isEmpty();
        Scenario rule = rules.get(0);
        assertThat(rule.name()).isEqualTo("second look");
        assertThat(rule.matches(PARCEL)).isTrue();
        assertThat(rule.delay()).isEqualTo(Duration.ofHours(2));
        assertThat(rule.probability()).isEqualByComparingTo("0.25");
        assertThat(rule.times()).isEqualTo(3);
        var review = (ForcedOutcome.Review) rule.outcome();
        assertThat(review.outcome()).isEqualTo(new Outcome.Intensive());
        assertThat(review.forced().examResult()).isEqualTo(ExamResult.UNDERVALUED);
        assertThat(review.forced().foundValue()).isEqualByComparingTo("950");
        assertThat(review.forced().decidedBy()).isEqualTo(Officer.DESK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entryType: 86",
                "entryNumber: ABC-0000001-0",
                "filer: ABC",
                "sender: GWY",
                "portOfEntry: 4701",
                "modeOfTransport: 40",
                "value: 75",
                "value: 0075",
                "value: {from: 74.5, to: 75}",
                "value: {from: 10}",
                "estimatedArrival: 2024-06-03",
                "estimatedArrival: {from: 2024-06-01, to: 2024-06-30}",
                "filerReference: {regex: 'PO[0-9]+'}",
                "contact.phone: 2125550100",
                "bills.number: 17612345675",
                "bills.quantity: {from: 1, to: 1}",
                "consignee.name: john buyer",
                "consignee.street: {regex: '.*MAIN ST'}",
                "consignee.postalCode: {from: 12000, to: 12999}",
                "seller.country: DE",
                "lines.hts: 6109.10.0012",
                "lines.description: {regex: '.*(T-SHIRT|SOCKS)'}",
                "lines.origin: [FR, DE]",
                "lines.count: 1",
                "'SE13:5-27': JANE FILER",
                "'SE60:5-8': 6109"
            })
    void matchesAnyFieldOfAFiling(String match) {
        assertThat(matches(match)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entryType: 11",
                "value: {from: 76}",
                "value: {to: 9}",
                "consignee.name: {regex: JOHN}",
                "lines.origin: [FR, IT]",
                "buyer.name: {regex: '.*'}",
                "entryType: 86, value: 76",
                "estimatedArrival: {from: 2024-06-04}",
                "'SE99:1-4': SE99"
            })
    void doesNotMatchWhatIsOtherwise(String match) {
        assertThat(matches(match)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{match: {}, outcome: RELEASE, outcom: X}]                       | /0/outcom
            [{match: {colour: red}, outcome: RELEASE}]                        | /0/match/colour
            [{match: {'SE13:5-81': X}, outcome: RELEASE}]                     | /0/match/SE13:5-81
            [{match: {value: {from: ten}}, outcome: RELEASE}]                 | /0/match/value/from
            [{match: {value: {from: 9, to: 8}}, outcome: RELEASE}]            | /0/match/value
            [{match: {value: {above: 8}}, outcome: RELEASE}]                  | /0/match/value
            [{match: {value: []}, outcome: RELEASE}]                          | /0/match/value
            [{match: {estimatedArrival: {to: 06/30/24}}, outcome: RELEASE}]   | /0/match/estimatedArrival/to
            [{match: {contact.name: {regex: '('}}, outcome: RELEASE}]         | /0/match/contact.name/regex
            [{match: [1], outcome: RELEASE}]                                  | /0/match
            [{match: {}}]                                                     | /0/outcome
            [{outcome: EXPLODE}]                                              | /0/outcome
            [{outcome: REJECT}]                                               | /0/outcome
            [{outcome: REJECT(12)}]                                           | /0/outcome
            [{outcome: DOCUMENTS(77)}]                                        | /0/outcome
            [{outcome: RELEASE(01)}]                                          | /0/outcome
            [{outcome: EXAM_XRAY, result: FINE}]                              | /0/result
            [{outcome: RELEASE, result: COMPLIANT}]                           | /0/result
            [{outcome: EXAM_XRAY, result: COMPLIANT, foundValue: 9}]          | /0/foundValue
            [{outcome: RELEASE, decidedBy: DESK}]                             | /0/decidedBy
            [{outcome: NO_REPLY, delay: P1D}]                                 | /0/delay
            [{outcome: RELEASE, delay: tomorrow}]                             | /0/delay
            [{outcome: RELEASE, delay: PT-1H}]                                | /0/delay
            [{outcome: RELEASE, probability: 1.5}]                            | /0/probability
            [{outcome: RELEASE, times: 0}]                                    | /0/times
            [{outcome: RELEASE, name: [a]}]                                   | /0/name
            [RELEASE]                                                         | /0
            {rules: []}                                                       | ''
            """)
    void refusesWhatARuleCannotSay(String text, String pointer) {
        assertThat(yaml(text)).isEmpty();

        assertThat(reader.problems()).extracting(problem -> problem.pointer()).containsExactly(pointer);
    }

    @Test
    void saysEveryProblemAtOnce() {
        yaml("[{match: {colour: red, value: {from: x}}, outcome: NONE, times: many}, {outcome: RELEASE, oops: 1}]");

        assertThat(reader.problems())
                .extracting(problem -> problem.pointer())
                .containsExactlyInAnyOrder(
                        "/0/match/colour", "/0/match/value/from", "/0/outcome", "/0/times", "/1/oops");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{outcome: RELEASE", "[{a: 1, a: 2}]", "&a [*a, *a]", "!!java.io.File [x]", "a: b: c"})
    void refusesWhatIsNotPlainYaml(String text) {
        assertThatThrownBy(() -> yaml(text)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.getStatusCode().value())
                .isEqualTo(400));
    }

    @Test
    @Timeout(20)
    void takesLinearTimeForAnExpressionThatWouldTakeOthersForever() {
        List<Scenario> rules = yaml("[{match: {lines.description: {regex: '((.*)*)*(a|a)*x*y'}}, outcome: RELEASE}]");
        assertThat(reader.problems()).isEmpty();
        for (int i = 0; i < 2_000; i++) {
            assertThat(rules.get(0).matches(PARCEL)).isFalse();
        }
    }

    @Test
    void readsTheRulesThatAreReady() {
        assertThat(ScenarioStore.defaults()).hasSizeGreaterThan(15);
    }

    @Test
    void readsAPenaltyByTheRulesOfTheDesk() {
        List<Scenario> rules = yaml("""
                - outcome: PENALTY
                  penalty: {statute: USC_1592, culpability: FRAUD, domesticValue: 900.50, amount: 900, priorDisclosure: false}
                - outcome: PENALTY
                  penalty: {statute: DE_MINIMIS}
                - outcome: REFUSE(10)
                - {outcome: ASK_DOCUMENTS, delay: PT1H}
                """);
        assertThat(reader.problems()).isEmpty();
        assertThat(rules.get(0).outcome()).isInstanceOf(ForcedOutcome.Penalty.class);
        assertThat(rules.get(2).outcome()).isEqualTo(new ForcedOutcome.Refuse(StatusReason.HOLD_BEFORE_CANCELLATION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: PENALTY | /0/penalty",
                "outcome: RELEASE, penalty: {statute: DE_MINIMIS} | /0/penalty",
                "outcome: PENALTY, penalty: {statute: NONE} | /0/penalty/statute",
                "outcome: PENALTY, penalty: {} | /0/penalty/statute",
                "outcome: PENALTY, penalty: {statute: USC_1592} | /0/penalty/culpability",
                "outcome: PENALTY, penalty: {statute: USC_1592, culpability: FRAUD} | /0/penalty/domesticValue",
                "outcome: PENALTY, penalty: {statute: USC_1592, culpability: FRAUD, domesticValue: 5, amount: 6} | /0/penalty/amount",
                "outcome: PENALTY, penalty: {statute: DE_MINIMIS, lossOfRevenue: 5} | /0/penalty/lossOfRevenue",
                "outcome: PENALTY, penalty: {statute: DE_MINIMIS, amount: 5} | /0/penalty/amount",
                "outcome: PENALTY, penalty: {statute: DE_MINIMIS, fine: 5} | /0/penalty/fine",
                "outcome: PENALTY, result: COMPLIANT, penalty: {statute: DE_MINIMIS} | /0/result",
                "outcome: REFUSE | /0/outcome",
                "outcome: REFUSE(18) | /0/outcome",
                "outcome: GRANT, decidedBy: DESK | /0/decidedBy",
            })
    void refusesAPenaltyOrAVerdictThatCannotBe(String rule, String pointer) {
        assertThat(yaml("[{" + rule + "}]")).isEmpty();
        assertThat(reader.problems()).extracting(FieldProblem::pointer).containsExactly(pointer);
    }
}
