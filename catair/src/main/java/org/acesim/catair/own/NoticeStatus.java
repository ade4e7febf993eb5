package org.acesim.catair.own;

import java.util.Optional;
import org.acesim.catair.code.Coded;

/** Where that of which notice is given stands (DN10, column 18). A later notice of the same number says what became of it. */
public enum NoticeStatus implements Coded {
    OPEN("O", "WAITS FOR THE FILER"),
    ANSWERED("A", "ANSWERED, CBP LOOKS AT IT"),
    CLOSED("C", "SETTLED"),
    LAPSED("L", "NOT ANSWERED IN TIME"),
    WITHDRAWN("W", "TAKEN BACK BY CBP");

    private final String code;
    private final String text;

    NoticeStatus(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<NoticeStatus> find(String code) {
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
        return "acesim, not CATAIR";
    }
}
