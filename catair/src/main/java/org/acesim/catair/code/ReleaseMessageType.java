package org.acesim.catair.code;

import java.util.Optional;

/** What CBP says of a filing or of a record of it (SE90, columns 5 to 6). Source: ACE CATAIR Cargo Release v40. */
public enum ReleaseMessageType implements Coded {
    REJECTED("01", "FILING REJECTED"),
    ACCEPTED("02", "FILING ACCEPTED"),
    ACCEPTED_WITH_WARNINGS("03", "FILING ACCEPTED WITH WARNINGS"),
    REFERRED("04", "FILING REFERRED TO A PERSON"),
    RECORD_REJECTED("11", "RECORD REJECTED"),
    RECORD_WARNING("13", "RECORD ACCEPTED WITH A WARNING");

    private final String code;
    private final String text;

    ReleaseMessageType(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<ReleaseMessageType> find(String code) {
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
