package org.acesim.customs.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acesim.customs.table.Tables;
import org.apache.commons.csv.CSVRecord;

/**
 * The user fees of one fiscal year (19 CFR 24.23), in USD.
 *
 * @param name the year in which it ends
 * @param from its first day
 * @param to its last day
 * @param informalEntry class 311, on an informal entry
 * @param processingPercent class 499, in percent of a line's value
 * @param leastProcessing the least of class 499 on an entry
 * @param mostProcessing the most of class 499 on an entry
 * @param dutiableMail class 496, on dutiable mail
 */
public record FeeYear(
        String name,
        LocalDate from,
        LocalDate to,
        BigDecimal informalEntry,
        BigDecimal processingPercent,
        BigDecimal leastProcessing,
        BigDecimal mostProcessing,
        BigDecimal dutiableMail) {

    private static final List<FeeYear> YEARS = Tables.read(FeeYear.class, "fees.csv", FeeYear::year);

    /** The year that a day is in, if its fees are known. */
    public static Optional<FeeYear> on(LocalDate day) {
        return YEARS.stream().filter(year -> year.includes(day)).findFirst();
    }

    private boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static FeeYear year(CSVRecord row) {
        return new FeeYear(
                row.get("fiscalYear"),
                LocalDate.parse(row.get("from")),
                LocalDate.parse(row.get("to")),
                new BigDecimal(row.get("informal311")),
                new BigDecimal(row.get("percent499")),
                new BigDecimal(row.get("least499")),
                new BigDecimal(row.get("most499")),
                new BigDecimal(row.get("mail496")));
    }
}
