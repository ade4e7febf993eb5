package org.acesim.cbp.targeting;

import java.math.BigDecimal;
import java.time.Instant;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.setting.Settings;

/** Decides which entries are selected for inspection. */
public final class Targeting {
    /** What is drawn; part of every draw, so that another draw for the same entry is another number. */
    private static final String INSPECTION = "inspection";

    private Targeting() {}

    /** Draws for one entry and explains what came of it. */
    public static Selection select(Settings settings, String entryNumber, String entryType, Instant at) {
        BigDecimal rate = settings.inspectionRate(entryType);
        BigDecimal draw = Draw.of(settings.seed(), entryNumber, INSPECTION);
        boolean selected = draw.compareTo(rate) < 0;
        String share = rate.stripTrailingZeros().toPlainString();
        String text = selected
                ? "Selected for inspection: the draw " + draw + " is below the rate " + share + " of type " + entryType
                : "Not selected for inspection: the draw " + draw + " is not below the rate " + share + " of type "
                        + entryType;
        Decision decision = Decision.of(
                        Decision.Rule.TARGETING,
                        at,
                        Decision.facts("seed", settings.seed(), "entryNumber", entryNumber, "drawn", INSPECTION),
                        text)
                .against(share)
                .drawn(draw.toPlainString());
        return Selection.of(
                selected ? new Outcome.Documents(Outcome.COMMERCIAL_INVOICE) : new Outcome.None(), decision);
    }
}
