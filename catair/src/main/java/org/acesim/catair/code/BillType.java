package org.acesim.catair.code;

import java.util.Optional;

/** What sort of bill of lading it is (SE15, SO40, column 5). Source: ACE CATAIR Cargo Release v40. */
public enum BillType implements Coded {
    IN_BOND("I", "IN-BOND"),
    MASTER("M", "MASTER BILL"),
    HOUSE("H", "HOUSE BILL"),
    REGULAR("R", "REGULAR BILL"),
    EXPRESS("T", "EXPRESS TRACKING NUMBER");

    private final String code;
    private final String text;

    BillType(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<BillType> find(String code) {
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
        return "ACE CATAIR Cargo Release v40";
    }
}
