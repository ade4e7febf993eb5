package org.acesim.catair.layout;

/** Which characters a field takes, and how it is filled. Source: CBP, ACE CATAIR, introduction to the record layouts. */
public enum FieldClass {
    /** Letters, left-justified, filled with spaces. */
    ALPHABETIC("A", Characters.UPPER, "letters A-Z"),
    /** Letters, digits and spaces, left-justified, filled with spaces. */
    ALPHANUMERIC("AN", Characters.UPPER | Characters.DIGIT | Characters.SPACE, "letters A-Z, digits and spaces"),
    /** Whatever a keyboard has, in upper case, left-justified, filled with spaces. */
    KEYBOARD(
            "X",
            Characters.UPPER | Characters.DIGIT | Characters.SPACE | Characters.SPECIAL,
            "keyboard characters in upper case"),
    /** Digits, right-justified, filled with zeros; spaces when unused. */
    DIGITS("N", Characters.DIGIT, "digits"),
    /** Digits after zeros or spaces; spaces when unused. Written with zeros: some of CBP's programs read spaces as zero. */
    SPACED_DIGITS("(S)N", Characters.DIGIT, "right-justified digits"),
    /** A date of this century as MMDDYY; spaces when unused. */
    DATE("D", Characters.DIGIT, "a date MMDDYY"),
    /** Spaces only. */
    SPACE("S", Characters.SPACE, "spaces");

    private final String symbol;
    private final int characters;
    private final String expected;

    FieldClass(String symbol, int characters, String expected) {
        this.symbol = symbol;
        this.characters = characters;
        this.expected = expected;
    }

    /** As the chapters print it. */
    public String symbol() {
        return symbol;
    }

    /** The characters that it takes, for people. */
    public String expected() {
        return expected;
    }

    /** The characters that it takes, as bits of {@link Characters}. */
    int characters() {
        return characters;
    }
}
