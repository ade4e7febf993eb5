package org.acesim.customs.goods;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A description as its words: letters and digits in capitals, whatever else divides them. */
record Words(List<String> list, String text) {
    private static final Pattern APOSTROPHE = Pattern.compile("['`]");
    private static final Pattern DIVIDER = Pattern.compile("[^A-Z0-9]+");

    static Words of(String description) {
        String capitals =
                APOSTROPHE.matcher(description.toUpperCase(Locale.ROOT)).replaceAll("");
        List<String> list =
                DIVIDER.splitAsStream(capitals).filter(word -> !word.isEmpty()).toList();
        return new Words(list, " " + String.join(" ", list) + " ");
    }

    /** Whether a word, or several in a row, stand in it. */
    boolean has(String phrase) {
        return text.contains(" " + phrase + " ");
    }
}
