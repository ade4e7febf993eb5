package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;
import org.junit.jupiter.api.Test;

/** What an entry owes by accounting class: it sums to what the entry owes in all. */
class ChargesTest {
    private static final Assessment WINE = new Assessment(
            new AssessmentRequest("01", LocalDate.of(2024, 6, 3), "4701", "40", List.of()),
            "a revision",
            List.of(line(1, "63.00", "017", "10.70"), line(2, "1.00", "017", "0.30"), line(3, "0.00", "016", "13.50")),
            List.of(
                    new Fee("499", new BigDecimal("31.67"), "raised to the least"),
                    new Fee("501", new BigDecimal("0.00"), "not charged")));

    private static AssessedLine line(int number, String duty, String taxClass, String tax) {
        return new AssessedLine(
                number,
                "2204215005",
                "FR",
                new BigDecimal("1000.00"),
                List.of(layer("2204215005", duty)),
                List.of(layer(taxClass, tax)),
                List.of());
    }

    private static Layer layer(String heading, String amount) {
        return new Layer(heading, new BigDecimal("1000.00"), "", new BigDecimal(amount), true, "");
    }

    @Test
    void addsUpDutyTaxesAndFeesByClassAndLeavesOutWhatIsNotCharged() {
        assertThat(WINE.charges())
                .isEqualTo(new Charges(
                        new BigDecimal("64.00"),
                        Map.of("016", new BigDecimal("13.50"), "017", new BigDecimal("11.00")),
                        Map.of("499", new BigDecimal("31.67"))));
        assertThat(WINE.charges().total()).isEqualTo(WINE.total());
    }

    @Test
    void addsUpEntries() {
        Charges both = WINE.charges()
                .plus(new Charges(
                        new BigDecimal("0.50"),
                        Map.of("017", new BigDecimal("1.00")),
                        Map.of("311", new BigDecimal("2.53"))));

        assertThat(both.taxes())
                .containsEntry("016", new BigDecimal("13.50"))
                .containsEntry("017", new BigDecimal("12.00"));
        assertThat(both.fees().keySet()).containsExactly("311", "499");
        assertThat(both.total()).isEqualTo(WINE.total().add(new BigDecimal("4.03")));
    }
}
