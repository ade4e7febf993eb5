package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The amounts that a filer's entry summary states, in USD with cents; fees by accounting class.
 *
 * @param headerFees fees on the whole entry (34-record), such as 311
 * @param feeTotals the totals of every fee (89-record)
 * @param duty the grand total of duty (90-record)
 */
public record StatedSummary(
        List<StatedLine> lines,
        Map<String, BigDecimal> headerFees,
        Map<String, BigDecimal> feeTotals,
        BigDecimal duty) {

    /**
     * The amounts of one line.
     *
     * @param number the line's number
     * @param duty the sum of its 50-records
     * @param fees its 62-records
     */
    public record StatedLine(int number, BigDecimal duty, Map<String, BigDecimal> fees) {
        /** Keeps its own copy of the fees. */
        public StatedLine {
            fees = Map.copyOf(fees);
        }
    }

    /** Keeps its own copies. */
    public StatedSummary {
        lines = List.copyOf(lines);
        headerFees = Map.copyOf(headerFees);
        feeTotals = Map.copyOf(feeTotals);
    }
}
