package org.acesim.gateway.filing.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Spelling {

    /** More wrong letters than this, and it is another word. */
    private static final int WRONG_LETTERS_MAX = 2;

    /** Nobody misspells a field at such length; and the search is quadratic. */
    private static final int LENGTH_MAX = 40;

    private Spelling() {}

    /** The known name nearest to one that is not known. */
    public static Optional<String> nearest(String unknown, Collection<String> known) {
        if (unknown.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        String lower = unknown.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= WRONG_LETTERS_MAX)
                .min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))));
    }

    /** How many letters have to be put in, taken out or changed (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
