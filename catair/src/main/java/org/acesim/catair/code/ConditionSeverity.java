package org.acesim.catair.code;

import java.util.Optional;

/** How grave a condition of an entry summary is (E1, column 4). Source: ACE CATAIR Entry Summary Create/Update, July 2026. */
public enum ConditionSeverity implements Coded {
    FATAL("F", "FATAL"),
    CENSUS("W", "CENSUS WARNING"),
    AGENCY("P", "PARTNER AGENCY"),
    INFORMATION("I", "INFORMATION");

    private final String code;
    private final String text;

    ConditionSeverity(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<ConditionSeverity> find(String code) {
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
        return "ACE CATAIR Entry Summary Create/Update, Jul 2026";
    }
}
