package org.acesim.catair.summary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An antidumping or countervailing duty case of a line (53).
 *
 * @param claim B bond, C cash
 * @param rate per cent or US dollars, with two decimals
 * @param rateType A ad valorem, S specific
 * @param value whole US dollars
 * @param quantity with four decimals
 * @param duty US dollars and cents
 */
public record DumpingCase(
        String number,
        String claim,
        BigDecimal rate,
        String rateType,
        @Nullable Long value,
        @Nullable BigDecimal quantity,
        BigDecimal duty,
        String nonReimbursement) {}
