package org.acesim.gateway.filing.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts of a filing as records carry them: nothing left out is an empty text, and lower case is raised. */
public final class ReleaseText {

    /** The columns of one address component (SE35 7-41, 44-78). */
    public static final int ADDRESS_WIDTH = 35;

    /** Three SE35 records of two components each. */
    public static final int ADDRESS_PARTS = 6;

    private static final int HEADING_DIGITS = 8;

    private ReleaseText() {}

    /** The text in upper case, without blanks around it. */
    public static String raised(@Nullable String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }

    /** A tariff number without its dots. */
    public static String tariffNumber(@Nullable String text) {
        return raised(text).replace(".", "");
    }

    /** A heading of chapter 99, whose numbers have eight digits (HTS, chapter 99): two zeros behind them mean nothing. */
    public static String heading(String text) {
        String digits = tariffNumber(text);
        return digits.substring(0, Math.min(HEADING_DIGITS, digits.length()));
    }

    /** A street in parts as wide as an address component, broken between words; a word that is wider stays whole. */
    public static List<String> addressParts(@Nullable String street) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : raised(street).split(" +", -1)) {
            if (!part.isEmpty() && part.length() + 1 + word.length() > ADDRESS_WIDTH) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : " ").append(word);
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }
}
