package org.acesim.customs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LiquidationTest {
    @Test
    void anEntryIsLiquidatedAfter314Days() {
        assertThat(Liquidation.dayOf(LocalDate.of(2024, 6, 3))).isEqualTo("2025-04-13");
    }
}
