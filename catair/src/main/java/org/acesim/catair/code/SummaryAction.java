package org.acesim.catair.code;

import java.util.Optional;

/** What the filer asks for (10, column 3). Source: ACE CATAIR Entry Summary Create/Update, July 2026. */
public enum SummaryAction implements Coded {
    ADD("A", "ADD"),
    REPLACE("R", "REPLACE"),
    DELETE("D", "DELETE");

    private final String code;
    private final String text;

    SummaryAction(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<SummaryAction> find(String code) {
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
