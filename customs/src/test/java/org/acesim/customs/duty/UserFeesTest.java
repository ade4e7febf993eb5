package org.acesim.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acesim.customs.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFeesTest {

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2.05", "2018-09-30, 2.05", "2018-10-01, 2.10", "2023-09-30, 2.37", "2023-10-01, 2.53",
                "2024-06-03, 2.53",
        "2024-09-30, 2.53", "2024-10-01, 2.62", "2025-10-01, 2.69", "2026-09-30, 2.69", "2026-10-01, 2.77",
                "2027-09-30, 2.77"
    })
    void theInformalFeeFollowsTheFiscalYear(LocalDate day, BigDecimal amount) {
        assertThat(fees("11", day, "4701", "40")).singleElement().satisfies(fee -> {
            assertThat(fee.classCode()).isEqualTo("311");
            assertThat(fee.amount()).isEqualTo(amount);
        });
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31", "2027-10-01"})
    void aDayOutsideTheTableIsLeftOutWithTheReason(LocalDate day) {
        assertThat(fees("11", day, "4701", "40"))
                .containsExactly(notCharged("left out: its amount on %s is not known here".formatted(day)));
    }

    @Test
    void mailPaysNoInformalFee() {
        assertThat(fees("11", LocalDate.of(2024, 6, 3), "4701", "50"))
                .containsExactly(notCharged("not charged on mail"));
    }

    @Test
    void anExpressFacilityPaysNoInformalFee() {
        assertThat(fees("11", LocalDate.of(2024, 6, 3), "4770", "40"))
                .containsExactly(
                        notCharged("not charged at port 4770: the carrier pays per waybill (19 CFR 24.23(b)(4))"));
    }

    @ParameterizedTest
    @CsvSource({"86", "01"})
    void otherEntryTypesPayNoInformalFee(String entryType) {
        assertThat(fees(entryType, LocalDate.of(2024, 6, 3), "4701", "40")).isEmpty();
    }

    @Test
    void oneFiscalYearFollowsTheOther() {
        var from = Tables.read(UserFees.class, "fees.csv", row -> LocalDate.parse(row.get("from")));
        var to = Tables.read(UserFees.class, "fees.csv", row -> LocalDate.parse(row.get("to")));

        for (int i = 1; i < from.size(); i++) {
            assertThat(from.get(i)).isEqualTo(to.get(i - 1).plusDays(1));
        }
    }

    private static Fee notCharged(String why) {
        return new Fee("311", new BigDecimal("0.00"), why);
    }

    private static List<Fee> fees(String entryType, LocalDate day, String port, String modeOfTransport) {
        return UserFees.on(new EstimateRequest(entryType, day, port, modeOfTransport, List.of()));
    }
}
