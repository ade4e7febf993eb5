package org.acesim.catair.code;

import java.util.Optional;

/** What the filer asks for (SE10, column 5). Source: ACE CATAIR Cargo Release v40. */
public enum EntryAction implements Coded {
    ADD("A", "ADD"),
    REPLACE("R", "REPLACE"),
    UPDATE("U", "UPDATE"),
    CANCEL("D", "CANCEL");

    private final String code;
    private final String text;

    EntryAction(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<EntryAction> find(String code) {
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
