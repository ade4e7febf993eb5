package org.acesim.cbp.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.examine.Concern;
import org.acesim.cbp.setting.Aggregation;
import org.acesim.cbp.setting.LawOf;
import org.acesim.cbp.setting.Settings;
import org.acesim.customs.goods.GoodsRules;
import org.junit.jupiter.api.Test;

class TargetingTest {
    private static final Instant AT = Instant.parse("2024-06-03T13:00:00Z");

    @Test
    void sameDrawInAnyOrder() {
        List<String> numbers = numbers(500);
        Map<String, Selection> inOrder = select(numbers, 20240603);
        Collections.shuffle(numbers, new Random(1));

        assertThat(select(numbers, 20240603)).isEqualTo(inOrder);
        assertThat(select(numbers, 20240604)).isNotEqualTo(inOrder);
    }

    @Test
    void selectsTheShareThatTheRateAsksFor() {
        long selected = numbers(20_000).stream()
                .filter(number -> Targeting.select(settings(7, "0.05"), parcel(number, "86"), AT)
                        .selected())
                .count();

        // Five standard deviations around 1,000.
        assertThat(selected).isBetween(1000L - 155, 1000L + 155);
    }

    @Test
    void selectsNobodyAtRateNothingAndEverybodyAtRateOne() {
        assertThat(numbers(2000)).allSatisfy(number -> {
            assertThat(Targeting.select(settings(7, "0"), parcel(number, "86"), AT)
                            .selected())
                    .isFalse();
            assertThat(Targeting.select(settings(7, "1"), parcel(number, "86"), AT)
                            .selected())
                    .isTrue();
            assertThat(Targeting.select(settings(7, "1"), parcel(number, "11"), AT)
                            .selected())
                    .isFalse();
        });
    }

    @Test
    void drawsAnotherNumberForAnotherPurpose() {
        assertThat(Draw.of(1, "ABC-0000001-0", "inspection")).isNotEqualTo(Draw.of(1, "ABC-0000001-0", "kind"));
    }

    @Test
    void drawsTheKindsOfInspectionByTheirShares() {
        Map<String, Long> kinds = numbers(20_000).stream()
                .map(number -> Targeting.select(settings(7, "1"), truck(number), AT)
                        .outcome()
                        .getClass()
                        .getSimpleName())
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));

        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder("Documents", "Xray", "Tailgate", "Intensive", "PartnerAgency");
        // Five standard deviations around 9,000 and 1,000.
        assertThat(kinds.get("Documents")).isBetween(9000L - 352, 9000L + 352);
        assertThat(kinds.get("PartnerAgency")).isBetween(1000L - 155, 1000L + 155);
    }

    @Test
    void looksAtNoTailgateOfWhatComesByAir() {
        assertThat(numbers(2000))
                .noneMatch(number -> Targeting.select(settings(7, "1"), parcel(number, "86"), AT)
                                .outcome()
                        instanceof Outcome.Tailgate);
    }

    @Test
    void xraysWhatHasNoTailgateWhereAScenarioWantsThatLookedAt() {
        Decision decision = Decision.of(Decision.Rule.SCENARIO, AT, Map.of(), "forced");

        assertThat(Targeting.forced(parcel("ABC-0000001-0", "86"), new Outcome.Tailgate(), Forced.NOTHING, decision)
                        .outcome())
                .isEqualTo(new Outcome.Xray());
        assertThat(Targeting.forced(truck("ABC-0000001-0"), new Outcome.Tailgate(), Forced.NOTHING, decision)
                        .outcome())
                .isEqualTo(new Outcome.Tailgate());
    }

    @Test
    void looksOftenerAtWhatIsRisky() {
        Concern cheap = new Concern.LowValue(1, 9, new BigDecimal("60"));
        long selected = numbers(20_000).stream()
                .filter(number -> Targeting.select(settings(7, "0.05"), parcel(number, "86", cheap), AT)
                        .selected())
                .count();

        // Four times as often: five standard deviations around 4,000.
        assertThat(selected).isBetween(4000L - 283, 4000L + 283);
    }

    @Test
    void explainsWhatMadeAnInspectionLikelier() {
        Decision decision = Targeting.select(
                        settings(7, "0.0150"),
                        parcel("ABC-0000001-0", "86", new Concern.LowValue(1, 9, new BigDecimal("60"))),
                        AT)
                .decision();

        assertThat(decision.threshold()).isEqualTo("0.06");
        assertThat(decision.inputs())
                .containsEntry(
                        "LOW_VALUE", "x4: line 1 is worth 9 USD, and one such article is seldom worth less than 60");
    }

    @Test
    void asksForADocumentWhereADescriptionSaysNothing() {
        Selection selection = Targeting.select(
                settings(7, "0"), parcel("ABC-0000001-0", "86", new Concern.Vague(1, "GIFT", List.of("GIFT"))), AT);

        assertThat(selection.outcome()).isEqualTo(new Outcome.Documents("01"));
        assertThat(selection.decision().rule()).isEqualTo(Decision.Rule.VAGUE_DESCRIPTION);
    }

    @Test
    void examinesWhatMayNotBeImported() {
        Selection selection = Targeting.select(settings(7, "0"), described("SWITCHBLADE KNIFE, STEEL"), AT);

        assertThat(selection.outcome()).isEqualTo(new Outcome.Intensive());
        assertThat(selection.forced().examResult()).isEqualTo(ExamResult.PROHIBITED);
        assertThat(selection.decision().inputs()).containsEntry("goodsRule", "SWITCHBLADE");
    }

    @Test
    void findsCounterfeitWhereTheDescriptionSaysReplica() {
        assertThat(Targeting.select(settings(7, "0"), described("REPLICA WRIST WATCH"), AT)
                        .forced()
                        .examResult())
                .isEqualTo(ExamResult.COUNTERFEIT);
    }

    @Test
    void holdsRestrictedGoodsForTheirAgency() {
        assertThat(Targeting.select(settings(7, "0"), described("HOVERBOARD, 6 INCH WHEELS"), AT)
                        .outcome())
                .isEqualTo(new Outcome.PartnerAgency("CPS"));
    }

    @Test
    void explainsItselfByRateAndDraw() {
        Decision decision = Targeting.select(settings(7, "0.0150"), parcel("ABC-0000001-0", "86"), AT)
                .decision();

        assertThat(decision.rule()).isEqualTo(Decision.Rule.TARGETING);
        assertThat(decision.threshold()).isEqualTo("0.015");
        assertThat(new BigDecimal(decision.draw())).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(decision.text()).contains(decision.draw(), "0.015", "type 86");
    }

    private static Map<String, Selection> select(List<String> numbers, long seed) {
        Map<String, Selection> selections = new HashMap<>();
        for (String number : numbers) {
            selections.put(number, Targeting.select(settings(seed, "0.5"), parcel(number, "86"), AT));
        }
        return selections;
    }

    private static Candidate truck(String number) {
        return new Candidate(number, "86", "30", List.of());
    }

    /** Goods of a tariff number that says nothing against them. */
    private static Candidate described(String description) {
        List<Concern.OfGoods> concerns =
                GoodsRules.concerning("8211929030", "DE", description, LocalDate.of(2024, 6, 3)).stream()
                        .map(rule -> new Concern.OfGoods(1, rule))
                        .toList();
        return parcel("ABC-0000001-0", "86", concerns.toArray(Concern[]::new));
    }

    private static Candidate parcel(String number, String entryType, Concern... concerns) {
        return new Candidate(number, entryType, "40", List.of(concerns));
    }

    private static List<String> numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int serial = 1; serial <= count; serial++) {
            numbers.add(EntryNumber.of("ABC", serial).toString());
        }
        return numbers;
    }

    private static Settings settings(long seed, String rate) {
        return new Settings(
                seed,
                Map.of("86", new BigDecimal(rate)),
                LawOf.pinned(LocalDate.of(2024, 6, 3)),
                Aggregation.NOT_EXCEEDING);
    }
}
