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
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.setting.Aggregation;
import org.acesim.cbp.setting.LawOf;
import org.acesim.cbp.setting.Settings;
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
                .filter(number ->
                        Targeting.select(settings(7, "0.05"), number, "86", AT).selected())
                .count();

        // Five standard deviations around 1,000.
        assertThat(selected).isBetween(1000L - 155, 1000L + 155);
    }

    @Test
    void selectsNobodyAtRateNothingAndEverybodyAtRateOne() {
        assertThat(numbers(2000)).allSatisfy(number -> {
            assertThat(Targeting.select(settings(7, "0"), number, "86", AT).selected())
                    .isFalse();
            assertThat(Targeting.select(settings(7, "1"), number, "86", AT).selected())
                    .isTrue();
            assertThat(Targeting.select(settings(7, "1"), number, "11", AT).selected())
                    .isFalse();
        });
    }

    @Test
    void drawsAnotherNumberForAnotherPurpose() {
        assertThat(Draw.of(1, "ABC-0000001-0", "inspection")).isNotEqualTo(Draw.of(1, "ABC-0000001-0", "kind"));
    }

    @Test
    void explainsItselfByRateAndDraw() {
        Decision decision = Targeting.select(settings(7, "0.0150"), "ABC-0000001-0", "86", AT)
                .decision();

        assertThat(decision.rule()).isEqualTo(Decision.Rule.TARGETING);
        assertThat(decision.threshold()).isEqualTo("0.015");
        assertThat(new BigDecimal(decision.draw())).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(decision.text()).contains(decision.draw(), "0.015", "type 86");
    }

    private static Map<String, Selection> select(List<String> numbers, long seed) {
        Map<String, Selection> selections = new HashMap<>();
        for (String number : numbers) {
            selections.put(number, Targeting.select(settings(seed, "0.5"), number, "86", AT));
        }
        return selections;
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
