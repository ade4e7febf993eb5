package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * The settings in force.
 *
 * @param seed            what every random draw depends on, together with the entry number and what is drawn
 * @param inspectionRates the share of entries selected for inspection, from 0 to 1, by entry type
 * @param lawOf           the day whose law is applied: regime, duty layers and fees
 */
public record Settings(long seed, Map<String, BigDecimal> inspectionRates, LocalDate lawOf) {
    /** Takes a copy of the rates. */
    public Settings {
        inspectionRates = Map.copyOf(inspectionRates);
    }

    /** The share of entries of this type that is selected for inspection; none for a type without a rate. */
    public BigDecimal inspectionRate(String entryType) {
        return inspectionRates.getOrDefault(entryType, BigDecimal.ZERO);
    }
}
