package org.acesim.customs.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.acesim.customs.table.Tables;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Interest on duty that is paid late (19 USC 1505(c)): simple, by the day, 365 days a year. The rates are figures of ours, by
 * date; the law's are compounded.
 *
 * @param from the first day of a rate
 * @param rate a year, from 0 to 1
 */
public record LateInterest(LocalDate from, BigDecimal rate) {

    private static final BigDecimal DAYS_A_YEAR = new BigDecimal(365);
    private static final List<LateInterest> RATES =
            Tables.read(LateInterest.class, "interest-rates.csv", LateInterest::read);

    /** The rate of a day; before the first row the first one's. */
    public static BigDecimal rateOn(LocalDate day) {
        return RATES.stream()
                .filter(row -> !row.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(RATES.get(0))
                .rate();
    }

    /**
     * The interest on an amount, in USD, rounded half up to the cent.
     *
     * @param dueOn  the last day on which it cost nothing
     * @param paidOn the day of payment
     * @param rate   a year, for all days; null for the rates of the table, each day by its own
     */
    public static BigDecimal on(BigDecimal amount, LocalDate dueOn, LocalDate paidOn, @Nullable BigDecimal rate) {
        BigDecimal yearly = BigDecimal.ZERO;
        LocalDate day = dueOn;
        while (day.isBefore(paidOn)) {
            LocalDate until = rate == null ? untilNextRate(day.plusDays(1), paidOn) : paidOn;
            long days = ChronoUnit.DAYS.between(day, until);
            BigDecimal one = rate == null ? rateOn(until) : rate;
            yearly = yearly.add(one.multiply(BigDecimal.valueOf(days)));
            day = until;
        }
        return amount.multiply(yearly).divide(DAYS_A_YEAR, 2, RoundingMode.HALF_UP);
    }

    /** The last day up to {@code last} that has the rate of {@code first}. */
    private static LocalDate untilNextRate(LocalDate first, LocalDate last) {
        return RATES.stream()
                .map(LateInterest::from)
                .filter(from -> from.isAfter(first) && !from.isAfter(last))
                .findFirst()
                .map(from -> from.minusDays(1))
                .orElse(last);
    }

    private static LateInterest read(CSVRecord row) {
        return new LateInterest(LocalDate.parse(row.get("from")), new BigDecimal(row.get("rate")));
    }
}
