package org.acesim.customs.duty;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an entry is expected to cost, with its working. Every amount is in USD and has two decimals.
 *
 * @param duty the sum of the lines' duty
 * @param tax internal revenue tax
 * @param feeTotal the sum of the fees
 * @param total duty, tax and fees
 * @param why how the totals come about, and what they leave out
 */
public record DutyEstimate(
        List<LineEstimate> lines,
        List<Fee> fees,
        BigDecimal duty,
        BigDecimal tax,
        BigDecimal feeTotal,
        BigDecimal total,
        String why) {

    /** Keeps its own copies of the lists. */
    public DutyEstimate {
        lines = List.copyOf(lines);
        fees = List.copyOf(fees);
    }
}
