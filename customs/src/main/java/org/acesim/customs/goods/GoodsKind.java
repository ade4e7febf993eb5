package org.acesim.customs.goods;

/** Why goods are treated apart. */
public enum GoodsKind {
    /** Never free as a small shipment: 19 CFR 10.153(e). */
    ALCOHOL_OR_TOBACCO,
    /** Never free as a small shipment: 19 CFR 10.153(g). */
    QUOTA,
    /** Subject to antidumping or countervailing duty, which type 86 does not cover. */
    ANTIDUMPING,
    /** A partner agency's data must come with the filing. */
    AGENCY_DATA,
    /** Nothing of this origin may be imported. */
    EMBARGOED_ORIGIN,
    /** The goods may not be imported: CBP holds and opens what looks like them. */
    PROHIBITED,
    /** A partner agency looks at them before they go. */
    RESTRICTED
}
