package org.acesim.gateway.summary.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acesim.gateway.filing.Filing.Statistical;
import org.jspecify.annotations.Nullable;

/**
 * What a filer states of an entry summary, field for field the JSON of {@code POST /api/v1/entries/{n}/summary}. What is left out is
 * drafted: from the filing, and by the tariff.
 *
 * @param paymentType 1 single; 2, 3, 5 on a daily, 6, 7, 8 on a monthly statement
 * @param statementDate the day on which the preliminary statement is printed
 * @param live whether duty is paid before release
 * @param fees of the whole entry, by accounting class
 */
record SummaryForm(
        @Nullable String paymentType,
        @Nullable LocalDate statementDate,
        @Nullable Boolean live,
        @Nullable LocalDate entryDate,
        @Nullable LocalDate importDate,
        @Nullable String stateOfDestination,
        List<Line> lines,
        List<Fee> fees,
        @Nullable Totals totals) {

    /** Nothing: the whole summary is drafted. */
    static final SummaryForm EMPTY = new SummaryForm(null, null, null, null, null, null, List.of(), List.of(), null);

    SummaryForm {
        lines = List.copyOf(lines);
        fees = List.copyOf(fees);
    }

    /**
     * What is stated of one line of the entry.
     *
     * @param number counts the lines of the entry from 1; left out, its place in the list
     * @param value in US dollars, of the whole line
     * @param charges freight and insurance, in US dollars
     * @param duty of all its tariff numbers
     * @param fees that are reckoned by line, by accounting class
     */
    record Line(
            @Nullable Long number,
            @Nullable String hts,
            @Nullable String origin,
            @Nullable BigDecimal value,
            @Nullable String spi,
            List<String> chapter99,
            List<Statistical> statistical,
            @Nullable BigDecimal charges,
            @Nullable BigDecimal grossWeightKg,
            @Nullable BigDecimal duty,
            @Nullable BigDecimal tax,
            List<Fee> fees) {
        Line {
            chapter99 = List.copyOf(chapter99);
            statistical = List.copyOf(statistical);
            fees = List.copyOf(fees);
        }
    }

    /** A fee under its accounting class, such as 311. */
    record Fee(@Nullable String classCode, @Nullable BigDecimal amount) {}

    /** The totals of the summary; {@code total} is what the other three come to. */
    record Totals(
            @Nullable BigDecimal duty,
            @Nullable BigDecimal tax,
            @Nullable BigDecimal fees,
            @Nullable BigDecimal total) {}
}
