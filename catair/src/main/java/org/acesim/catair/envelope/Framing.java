package org.acesim.catair.envelope;

/** What stands after each record of a message. */
public enum Framing {
    /** Nothing: records run together, as the chapter has it. */
    NONE(""),
    LF("\n"),
    CRLF("\r\n");

    private final String end;

    Framing(String end) {
        this.end = end;
    }

    /** The characters after each record. */
    public String end() {
        return end;
    }
}
