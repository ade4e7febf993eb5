package org.acesim.gateway.filing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Line;
import org.acesim.gateway.filing.release.ReleaseText;

/** Words that tell nobody what the goods are. CBP decides what it makes of them; here they are only pointed out. */
final class VagueWords {

    private static final Set<String> WORDS = Set.of(
            "ARTICLES",
            "CARGO",
            "EFFECTS",
            "FREIGHT",
            "GIFT",
            "GIFTS",
            "GOODS",
            "ITEM",
            "ITEMS",
            "MERCHANDISE",
            "MISC",
            "MISCELLANEOUS",
            "PRODUCT",
            "PRODUCTS",
            "STUFF",
            "SUNDRIES",
            "THINGS",
            "VARIOUS");

    private VagueWords() {}

    static List<String> warnings(Filing filing) {
        List<String> warnings = new ArrayList<>();
        int number = 0;
        for (Line line : filing.lines()) {
            number++;
            for (String word : ReleaseText.raised(line.description()).split("[^A-Z]+", -1)) {
                if (WORDS.contains(word)) {
                    warnings.add("Warning: the description of line %d says %s, which is vague; CBP decides."
                            .formatted(number, word));
                    break;
                }
            }
        }
        return warnings;
    }
}
