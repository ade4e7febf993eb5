package org.acesim.catair.code;

import java.util.Optional;

/** Why CBP refuses or holds a request (SO20, qualifier RSN). Source: ACE CATAIR Cargo/Manifest/Entry Status Query v21. */
public enum StatusReason implements Coded {
    ENTRY_CANCELLED("01", "REPLACEMENT ENTRY IS CANCELLED"),
    ENTRY_OPEN("02", "REPLACEMENT ENTRY IS OPEN"),
    IN_BOND_DELETED("03", "REPLACEMENT IN-BOND IS DELETED"),
    DOCUMENT_NOT_IN_DIS("04", "REQUESTED DOCUMENT IS NOT IN DIS"),
    MORE_INFORMATION("05", "MORE INFORMATION REQUIRED THROUGH DIS"),
    QUANTITY_UNVERIFIED("06", "FULL BILL QUANTITY NOT ACCOUNTED FOR"),
    ADMISSION_DELETED("07", "REPLACEMENT FTZ ADMISSION IS DELETED"),
    ADMISSION_OPEN("08", "REPLACEMENT FTZ ADMISSION IS OPEN"),
    HOLD_BEFORE_CORRECTION("09", "ON HOLD: RESOLVE BEFORE CORRECTION"),
    HOLD_BEFORE_CANCELLATION("10", "ON HOLD: RESOLVE BEFORE CANCELLATION"),
    PGA_HOLD_BEFORE_CORRECTION("11", "PGA HOLD: RESOLVE BEFORE CORRECTION"),
    PGA_HOLD_BEFORE_CANCELLATION("12", "PGA HOLD: RESOLVE BEFORE CANCELLATION"),
    OTHER("13", "OTHER, SEE COMMENTS"),
    ENTRIES_MUST_SHARE_BILL("14", "ENTRIES MUST NAME THE SAME BILL"),
    IN_BOND_MUST_SHARE_BILL("15", "IN-BOND MUST NAME THE SAME BILL"),
    ENTRY_NOT_ON_FILE("16", "REPLACEMENT ENTRY IS NOT ON FILE"),
    ADMISSION_NOT_ON_FILE("17", "REPLACEMENT FTZ ADMISSION NOT ON FILE");

    private final String code;
    private final String text;

    StatusReason(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<StatusReason> find(String code) {
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
