package org.acesim.gateway.summary.draft;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acesim.gateway.filing.Filing.Party;
import org.jspecify.annotations.Nullable;

/** The code that a manufacturer is known by, made from its name and address (19 CFR 102, appendix). */
final class ManufacturerCode {
    private static final Set<String> LEFT_OUT = Set.of("A", "AN", "AND", "OF", "THE");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LETTERS = 3;
    private static final int DIGITS = 4;
    private static final int LEAST = 8;

    private ManufacturerCode() {}

    /** The code; blank where name, city or country are not enough to make one of. */
    static String of(@Nullable Party party) {
        if (party == null || party.country() == null || party.name() == null || party.city() == null) {
            return "";
        }
        List<String> words = words(party.name());
        String name = words.stream().limit(2).map(ManufacturerCode::beginning).collect(Collectors.joining());
        String code = letters(party.country()) + name + number(party.street()) + beginning(letters(party.city()));
        return code.length() < LEAST ? "" : code;
    }

    /** Words joined by a hyphen, and initials with points between them, are one. */
    private static List<String> words(String name) {
        return Arrays.stream(name.toUpperCase(Locale.ROOT).split("[\\s,/&]+", -1))
                .map(ManufacturerCode::letters)
                .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
                .toList();
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }

    private static String number(@Nullable String street) {
        String largest = NUMBER.matcher(street == null ? "" : street)
                .results()
                .map(MatchResult::group)
                .map(BigInteger::new)
                .max(BigInteger::compareTo)
                .map(BigInteger::toString)
                .orElse("");
        return largest.substring(0, Math.min(DIGITS, largest.length()));
    }
}
