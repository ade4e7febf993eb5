package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;

/**
 * What is owed, by accounting class (ACE CATAIR Entry Summary, records 34, 60, 62 and 89), in USD with cents. What comes to nothing
 * is left out.
 *
 * @param duty  on all lines; it has no class
 * @param taxes internal revenue taxes by class, such as 016
 * @param fees  user fees by class, such as 499, as charged on the whole entry
 */
public record Charges(BigDecimal duty, Map<String, BigDecimal> taxes, Map<String, BigDecimal> fees) {

    /** Nothing is owed. */
    public static final Charges NONE = new Charges(Cents.ZERO, Map.of(), Map.of());

    /** Keeps its own copies of the maps, in the order of the classes. */
    public Charges {
        taxes = sorted(taxes);
        fees = sorted(fees);
    }

    static Charges of(Assessment assessment) {
        Map<String, BigDecimal> taxes = new TreeMap<>();
        for (AssessedLine line : assessment.lines()) {
            for (Layer tax : line.taxes()) {
                taxes.merge(tax.heading(), tax.amount(), BigDecimal::add);
            }
        }
        Map<String, BigDecimal> fees = new TreeMap<>();
        for (Fee fee : assessment.fees()) {
            fees.merge(fee.classCode(), fee.amount(), BigDecimal::add);
        }
        return new Charges(assessment.duty(), taxes, fees);
    }

    /** Duty, taxes and fees in all. */
    public BigDecimal total() {
        return duty.add(sum(taxes)).add(sum(fees));
    }

    /** These and those of another entry. */
    public Charges plus(Charges other) {
        return new Charges(duty.add(other.duty), merged(taxes, other.taxes), merged(fees, other.fees));
    }

    private static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(Cents.ZERO, BigDecimal::add);
    }

    private static Map<String, BigDecimal> merged(Map<String, BigDecimal> some, Map<String, BigDecimal> more) {
        Map<String, BigDecimal> merged = new TreeMap<>(some);
        more.forEach((classCode, amount) -> merged.merge(classCode, amount, BigDecimal::add));
        return merged;
    }

    private static SortedMap<String, BigDecimal> sorted(Map<String, BigDecimal> amounts) {
        SortedMap<String, BigDecimal> sorted = new TreeMap<>(amounts);
        sorted.values().removeIf(amount -> amount.signum() == 0);
        return Collections.unmodifiableSortedMap(sorted);
    }
}
