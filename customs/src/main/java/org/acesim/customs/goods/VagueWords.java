package org.acesim.customs.goods;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acesim.customs.table.Tables;

/**
 * Which descriptions do not say what goods they are of. CBP takes such a filing and asks for documents; whoever files it
 * may be warned before.
 */
public final class VagueWords {

    /** So many words of its own make a description clear whatever else stands in it. */
    public static final int CLEAR_WORDS_MIN = 3;

    /** True for a little word, which alone makes nothing vague. */
    private static final Map<String, Boolean> PLAIN = Tables.read(
                    VagueWords.class, "vague.csv", row -> Map.entry(row.get("word"), Tables.yes(row.get("plain"))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private VagueWords() {}

    /**
     * The vague words of a description that says no more than they do; none where it is clear what the goods are. "Auto
     * parts" is vague, "brake disc pads for passenger cars, spare parts" is not.
     */
    public static List<String> in(String description) {
        Words words = Words.of(description);
        List<String> vague = words.list().stream()
                .filter(word -> Boolean.FALSE.equals(PLAIN.get(word)))
                .distinct()
                .toList();
        long own = words.list().stream()
                .filter(word -> !PLAIN.containsKey(word) && word.chars().anyMatch(Character::isLetter))
                .count();
        return own >= CLEAR_WORDS_MIN ? List.of() : vague;
    }
}
