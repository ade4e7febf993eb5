package org.acesim.customs.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of payment at their boundaries. */
class PaymentDatesTest {
    @ParameterizedTest
    @CsvSource({
        // Juneteenth and weekends do not count.
        "2024-06-03, 2024-06-17",
        "2024-06-10, 2024-06-25",
        "2024-12-20, 2025-01-07",
    })
    void dutyIsPaidTenWorkingDaysAfterRelease(LocalDate released, LocalDate due) {
        assertThat(PaymentDates.afterRelease(released)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "fine",
            value = {
                "2024-06-03, is not in the future",
                "2024-05-31, is not in the future",
                "2024-06-04, fine",
                "2024-08-30, fine",
                "2024-09-03, more than 90 days",
                "2024-06-08, the next working day is 2024-06-10",
                "2024-06-19, the next working day is 2024-06-20",
                "2024-07-04, the next working day is 2024-07-05"
            })
    void aStatementIsPrintedOnAWorkingDayOfTheNextNinety(LocalDate printOn, String problem) {
        var found = PaymentDates.problem(printOn, LocalDate.of(2024, 6, 3));

        if (problem == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasValueSatisfying(text -> assertThat(text).contains(problem));
        }
    }

    @Test
    void aMonthIsCollectedOnTheFifteenthWorkingDayOfTheNext() {
        LocalDate printed = PaymentDates.monthlyPrint(LocalDate.of(2024, 6, 28));

        assertThat(printed).isEqualTo("2024-07-01");
        assertThat(PaymentDates.monthlyDue(printed)).isEqualTo("2024-07-22");
        assertThat(PaymentDates.usualPrint(LocalDate.of(2024, 6, 7))).isEqualTo("2024-06-10");
        assertThat(PaymentDates.afterBill(LocalDate.of(2024, 6, 6))).isEqualTo("2024-07-08");
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 2024-06-17, 2024-06-17, , 0.00",
        "1000.00, 2024-06-17, 2024-06-18, , 0.22",
        "36500.00, 2024-06-17, 2024-07-17, , 240.00",
        // Two days of 2024 at 8 percent, three of 2025 at 7.
        "36500.00, 2024-12-29, 2025-01-03, , 37.00",
        "36500.00, 2024-06-17, 2024-06-27, 0.10, 100.00",
        "0.02, 2024-06-17, 2024-09-17, , 0.00"
    })
    void interestIsSimpleAndByTheDay(
            BigDecimal amount, LocalDate dueOn, LocalDate paidOn, BigDecimal rate, BigDecimal interest) {
        assertThat(LateInterest.on(amount, dueOn, paidOn, rate)).isEqualTo(interest);
    }

    @Test
    void statementsGatherByFilerOrImporter() {
        assertThat(PaymentType.find("2").orElseThrow().importer("12-345678900")).isEmpty();
        assertThat(PaymentType.find("3").orElseThrow().importer("12-345678900")).isEqualTo("12-345678900");
        assertThat(PaymentType.find("5").orElseThrow().importer("12-345678900")).isEqualTo("12-3456789");
        assertThat(PaymentType.find("8").orElseThrow().importer("123-45-6789")).isEqualTo("123-45-6789");
        assertThat(PaymentType.find("4")).isEmpty();
        assertThat(PaymentType.SINGLE.isOnStatement()).isFalse();
        assertThat(PaymentType.MONTHLY.isMonthly()).isTrue();
    }
}
