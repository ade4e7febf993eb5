package org.acesim.catair.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry summary (40). Empty text stands for an unused field.
 *
 * @param id any unique text
 * @param set X header, V component of an article set
 * @param origin ISO country, or two asterisks
 * @param programClaim trade agreement or special program
 * @param charges whole US dollars
 * @param portOfLading Schedule K
 * @param grossWeight kilograms
 * @param relatedParties Y or N
 * @param feeExemption 1 cotton, 2 other agricultural
 */
public record SummaryLine(
        String id,
        String set,
        String origin,
        String countryOfExport,
        @Nullable LocalDate exported,
        @Nullable LocalDate textilesExported,
        String programClaim,
        @Nullable Long charges,
        String portOfLading,
        @Nullable Long grossWeight,
        String textileCategory,
        String productClaim,
        String relatedParties,
        String netCost,
        String feeExemption,
        boolean notReimbursed) {}
