package org.acesim.catair.code;

import java.util.Optional;

/** What can happen to a bill (SO50). Source: ACE CATAIR Cargo/Manifest/Entry Status Query v21. */
public enum BillDispositionCode implements Coded {
    MANIFEST_HOLD_CBP("51", "MANIFEST HOLD CBP"),
    MANIFEST_HOLD_AGRICULTURE("52", "MANIFEST HOLD AGRICULTURE"),
    CBP_HOLD("53", "CBP HOLD"),
    CBP_MANIFEST_HOLD_REMOVED("54", "CBP MANIFEST HOLD REMOVED"),
    AGRICULTURE_MANIFEST_HOLD_REMOVED("55", "AGRICULTURE MANIFEST HOLD REMOVED"),
    CBP_HOLD_REMOVED("56", "CBP HOLD REMOVED"),
    SPLIT_BILL_DOES_NOT_QUALIFY("57", "SPLIT BILL DOES NOT QUALIFY FOR RELEASE"),
    QUANTITY_OVER_MANIFEST("58", "QTY IS MORE THAN MANIFESTED BILL QTY"),
    IN_BOND_DOES_NOT_MATCH("59", "INBOND DOES NOT MATCH OR NOT ON FILE"),
    BILL_DELETED("61", "BILL DELETED"),
    BILL_DELETED_AFTER_ARRIVAL("62", "BILL DELETED AFTER ARRIVAL"),
    IN_BOND_DELETED_AFTER_RELEASE("63", "INBOND DELETED AFTER ARRIVAL AND RELEASE"),
    BILL_TYPE_INELIGIBLE("74", "BOL TYPE INELIGIBLE FOR ENTRY PROCESSING"),
    NO_BILL_MATCH("91", "NO BILLMATCH"),
    ACAS_BILL_ON_FILE("92", "ACAS BILL ON FILE"),
    BILL_ON_FILE("93", "BILL ON FILE"),
    BILL_DEPARTED("94", "BILL DEPARTED"),
    BILL_ARRIVED("95", "BILL ARRIVED");

    private final String code;
    private final String text;

    BillDispositionCode(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<BillDispositionCode> find(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String source() {
        return "ACE CATAIR Cargo/Manifest/Entry Status Query v21";
    }
}
