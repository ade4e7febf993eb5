package org.acesim.cbp.setting;

import java.math.BigDecimal;

/** What CBP does with an entry that it selects. The usual shares are an own choice, since no figures are published. */
public enum InspectionKind {
    /** A look at documents. */
    DOCUMENTS("0.45"),
    /** An X-ray. */
    XRAY("0.3"),
    /** A look in at the tailgate, of what comes over land or by ship; of anything else an X-ray. */
    TAILGATE("0.1"),
    /** An intensive exam; of a parcel, its opening. */
    INTENSIVE("0.1"),
    /** A look by a partner agency. */
    AGENCY("0.05");

    private final String usual;

    InspectionKind(String usual) {
        this.usual = usual;
    }

    /** Its share of all inspections unless a trainer says otherwise. */
    public BigDecimal usual() {
        return new BigDecimal(usual);
    }
}
