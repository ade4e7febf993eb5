package org.acesim.gateway.filing.check.field;

/** The characters that a field of a record can carry, lower case raised before. Source: ACE CATAIR, field classes. */
public enum CharacterClass {
    /** A: letters and spaces. */
    LETTERS("letters A-Z"),
    /** N: digits. */
    DIGITS("digits"),
    /** AN: letters, digits and spaces. */
    ALPHANUMERIC("letters A-Z, digits and spaces"),
    /** X: every character of a US keyboard. */
    KEYBOARD("letters A-Z, digits, spaces and the specials of a US keyboard");

    private final String shown;

    CharacterClass(String shown) {
        this.shown = shown;
    }

    /** Whether a field of this class can carry the character, raised if it is a lower-case letter. */
    public boolean carries(int character) {
        boolean letter = (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
        boolean digit = character >= '0' && character <= '9';
        return switch (this) {
            case LETTERS -> letter || character == ' ';
            case DIGITS -> digit;
            case ALPHANUMERIC -> letter || digit || character == ' ';
            case KEYBOARD -> character >= ' ' && character <= '~';
        };
    }

    /** Whether it can carry all of the text. */
    public boolean carries(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!carries(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** As the documentation says it. */
    public String shown() {
        return shown;
    }
}
