package org.acesim.catair.code;

import java.util.Optional;

/** How goods are entered (SE10, 10, SO10). Source: ACE CATAIR Appendix B, Cargo Release v40. */
public enum EntryType implements Coded {
    CONSUMPTION("01", "CONSUMPTION, FREE AND DUTIABLE"),
    QUOTA("02", "CONSUMPTION, QUOTA OR VISA"),
    DUMPING("03", "CONSUMPTION, ANTIDUMPING"),
    ZONE("06", "CONSUMPTION, FOREIGN TRADE ZONE"),
    DUMPING_AND_QUOTA("07", "CONSUMPTION, ANTIDUMPING AND QUOTA"),
    INFORMAL("11", "INFORMAL, FREE AND DUTIABLE"),
    INFORMAL_QUOTA("12", "INFORMAL, QUOTA"),
    WAREHOUSE("21", "WAREHOUSE"),
    REWAREHOUSE("22", "RE-WAREHOUSE"),
    TEMPORARY("23", "TEMPORARY IMPORTATION UNDER BOND"),
    GOVERNMENT("52", "GOVERNMENT, DUTIABLE"),
    SECTION_321("86", "SECTION 321");

    private final String code;
    private final String text;

    EntryType(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<EntryType> find(String code) {
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
        return "ACE CATAIR Cargo Release v40, Appendix B";
    }
}
