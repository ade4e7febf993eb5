package org.acesim.gateway.filing.release;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which bills the modes of transport have. Source: ACE CATAIR Cargo Release v40, notes to SE15. */
public final class BillRules {

    /** Auto, pedestrian, other road, mail, hand-carried, fixed installation: no carrier files a manifest. */
    private static final Set<String> WITHOUT_MANIFEST = Set.of("32", "33", "34", "50", "60", "70");

    /** Vessel, rail and truck: the bill is known by its issuer too. */
    private static final Set<String> WITH_ISSUER = Set.of("10", "11", "12", "20", "21", "30", "31", "70");

    private static final Set<String> AIR = Set.of("40", "41");
    private static final Set<String> VESSEL = Set.of("10", "11", "12");

    private BillRules() {}

    /** What the non-AMS indicator is when the filer does not state it. */
    public static String usualNonAms(@Nullable String modeOfTransport) {
        return modeOfTransport != null && WITHOUT_MANIFEST.contains(modeOfTransport.strip()) ? "Y" : "N";
    }

    /** Whether a bill of this mode states its issuer; else it must not. */
    public static boolean hasIssuer(String modeOfTransport) {
        return WITH_ISSUER.contains(modeOfTransport);
    }

    /** The types of bill that a mode has, in-bond apart. */
    public static Set<String> types(String modeOfTransport) {
        if (AIR.contains(modeOfTransport)) {
            return Set.of("R", "M", "H", "T");
        }
        return VESSEL.contains(modeOfTransport) ? Set.of("R", "M", "H") : Set.of("R");
    }
}
