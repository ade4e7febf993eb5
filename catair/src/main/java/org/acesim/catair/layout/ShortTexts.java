package org.acesim.catair.layout;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one and two characters, each made once: most fields are codes, and codes are short. Threads that meet here may make
 * one twice, which does no harm.
 */
final class ShortTexts {

    static final int LONGEST = 2;

    private static final int CHARACTERS = 128;

    private static final @Nullable String[] SINGLES = new @Nullable String[CHARACTERS];
    private static final @Nullable String[] PAIRS = new @Nullable String[CHARACTERS * CHARACTERS];

    private ShortTexts() {}

    /** The text of up to {@value #LONGEST} characters of ASCII. */
    static String of(byte[] bytes, int start, int length) {
        @Nullable String[] texts = length == 1 ? SINGLES : PAIRS;
        int index = length == 1 ? bytes[start] : bytes[start] * CHARACTERS + bytes[start + 1];
        String text = texts[index];
        if (text == null) {
            text = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
            texts[index] = text;
        }
        return text;
    }
}
