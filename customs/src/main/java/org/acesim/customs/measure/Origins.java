package org.acesim.customs.measure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.customs.code.Countries;
import org.acesim.customs.table.Tables;

/**
 * Which countries of origin a measure concerns.
 *
 * @param everywhere whether it is the rule for every origin that no other row of its group names
 * @param named the origins; those left out, if it is the rule for all others
 */
public record Origins(boolean everywhere, Set<String> named) {

    private static final Map<String, Set<String>> ECONOMIES = Tables.read(
                    Origins.class,
                    "economies.csv",
                    row -> Map.entry(row.get("code"), Set.of(row.get("members").split(" "))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Keeps its own copy of the names. */
    public Origins {
        named = Set.copyOf(named);
    }

    /** Reads {@code CN HK}, {@code EU}, {@code *} or {@code * -CA -MX}. */
    public static Origins parse(String text) {
        var everywhere = text.startsWith("*");
        Set<String> named = new HashSet<>();
        for (String token : text.split(" ", -1)) {
            if (!token.equals("*")) {
                named.addAll(members(everywhere && token.startsWith("-") ? token.substring(1) : token));
            }
        }
        return new Origins(everywhere, named);
    }

    /** Whether it concerns an origin, other rows of its group left aside. */
    public boolean has(String origin) {
        return everywhere != named.contains(origin);
    }

    /** A row that names its origins takes them out of a row for all others, so that these two never meet. */
    boolean meets(Origins other) {
        if (everywhere || other.everywhere) {
            return everywhere == other.everywhere;
        }
        return named.stream().anyMatch(other.named::contains);
    }

    private static Set<String> members(String code) {
        var members = ECONOMIES.get(code);
        if (members == null && !Countries.isKnown(code)) {
            throw new IllegalArgumentException("not a country of ACE CATAIR Appendix B: " + code);
        }
        return members == null ? Set.of(code) : members;
    }
}
