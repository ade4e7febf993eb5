package org.acesim.catair.code;

import java.util.Optional;

/** What secures the entry (SE10, column 39). Source: ACE CATAIR Cargo Release v40. */
public enum BondType implements Coded {
    NONE("0", "NO BOND"),
    CONTINUOUS("8", "CONTINUOUS BOND"),
    SINGLE_TRANSACTION("9", "SINGLE TRANSACTION BOND");

    private final String code;
    private final String text;

    BondType(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<BondType> find(String code) {
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
