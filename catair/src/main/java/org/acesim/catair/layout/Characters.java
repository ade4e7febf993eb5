package org.acesim.catair.layout;

import java.nio.charset.StandardCharsets;

/** What sort of character a byte is, one bit for each sort, in a table: records are read by the million. */
final class Characters {

    static final int UPPER = 1;
    static final int DIGIT = 2;
    static final int SPACE = 4;
    static final int SPECIAL = 8;
    static final int LOWER = 16;

    private static final byte[] SORTS = new byte[256];

    static {
        for (int character = '!'; character <= '~'; character++) {
            SORTS[character] = SPECIAL;
        }
        for (int character = 'A'; character <= 'Z'; character++) {
            SORTS[character] = UPPER;
            SORTS[character + 'a' - 'A'] = LOWER;
        }
        for (int character = '0'; character <= '9'; character++) {
            SORTS[character] = DIGIT;
        }
        SORTS[' '] = SPACE;
    }

    private Characters() {}

    /** The sort of a byte; 0 for what no keyboard has. */
    static int sort(byte character) {
        return SORTS[character & 0xFF];
    }

    /** The same for a character of a string. */
    static int sort(char character) {
        return character < 256 ? SORTS[character] : 0;
    }

    /** Text for people: what cannot be printed becomes {@code \x0A}. */
    static String printable(byte[] bytes, int from, int to) {
        return printable(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
    }

    /** Text for people: what no keyboard has becomes {@code \x0A}. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (sort(character) == 0) {
                printable.append(String.format("\\x%02X", (int) character));
            } else {
                printable.append(character);
            }
        }
        return printable.toString();
    }
}
