package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.duty.Fee;

/**
 * What an entry owes, with its working. Every amount is in USD and has two decimals.
 *
 * @param request what it was made from
 * @param revision the tariff's revision
 * @param fees the fees on the whole entry, charged or not
 */
public record Assessment(AssessmentRequest request, String revision, List<AssessedLine> lines, List<Fee> fees) {

    /** Keeps its own copies of the lists. */
    public Assessment {
        lines = List.copyOf(lines);
        fees = List.copyOf(fees);
    }

    /** The sum of the lines' duty. */
    public BigDecimal duty() {
        return lines.stream().map(AssessedLine::duty).reduce(Cents.ZERO, BigDecimal::add);
    }

    /** The sum of the lines' internal revenue taxes. */
    public BigDecimal tax() {
        return lines.stream().map(AssessedLine::tax).reduce(Cents.ZERO, BigDecimal::add);
    }

    /** The sum of the fees. */
    public BigDecimal feeTotal() {
        return fees.stream().map(Fee::amount).reduce(Cents.ZERO, BigDecimal::add);
    }

    /** The same by accounting class. */
    public Charges charges() {
        return Charges.of(this);
    }

    /** Duty, tax and fees. */
    public BigDecimal total() {
        return duty().add(tax()).add(feeTotal());
    }
}
