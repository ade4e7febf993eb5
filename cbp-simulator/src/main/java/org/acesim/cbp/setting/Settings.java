package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The settings in force.
 *
 * @param seed            what every random draw depends on, together with the entry number and what is drawn
 * @param inspectionRates the share of entries selected for inspection, from 0 to 1, by entry type
 * @param lawOf           whose day's law is applied: regime, duty layers and fees
 * @param aggregation     what one person's shipments of one day are held against
 * @param review          how reviews are conducted
 * @param payment         when duty is paid, and what it costs to pay late
 */
public record Settings(
        long seed,
        Map<String, BigDecimal> inspectionRates,
        LawOf lawOf,
        Aggregation aggregation,
        ReviewSettings review,
        PaymentSettings payment) {
    /** Takes a copy of the rates. */
    public Settings {
        inspectionRates = Map.copyOf(inspectionRates);
    }

    /** With the usual payment. */
    public Settings(
            long seed,
            Map<String, BigDecimal> inspectionRates,
            LawOf lawOf,
            Aggregation aggregation,
            ReviewSettings review) {
        this(seed, inspectionRates, lawOf, aggregation, review, PaymentSettings.USUAL);
    }

    /** With the usual reviews. */
    public Settings(long seed, Map<String, BigDecimal> inspectionRates, LawOf lawOf, Aggregation aggregation) {
        this(seed, inspectionRates, lawOf, aggregation, ReviewSettings.USUAL);
    }

    /** The share of entries of this type that is selected for inspection; none for a type without a rate. */
    public BigDecimal inspectionRate(String entryType) {
        return inspectionRates.getOrDefault(entryType, BigDecimal.ZERO);
    }
}
