package org.acesim.cbp.examine;

import java.util.List;
import org.acesim.customs.goods.GoodsRule;

/** What makes CBP look twice at a filing that it takes. */
public sealed interface Concern {
    /** The line that it is about. */
    int line();

    /** The same as a sentence. */
    String text();

    /**
     * A description that does not say what the goods are.
     *
     * @param line        the line
     * @param description what it says
     * @param words       the words that say nothing
     */
    record Vague(int line, String description, List<String> words) implements Concern {
        @Override
        public String text() {
            return "line " + line + " is described as \"" + description + "\", which does not say what the goods are ("
                    + String.join(", ", words) + ")";
        }
    }

    /**
     * Goods that the law treats apart.
     *
     * @param line the line
     * @param rule the rule that concerns them
     */
    record OfGoods(int line, GoodsRule rule) implements Concern {
        @Override
        public String text() {
            return "line " + line + " may hold " + rule.goods() + " (" + rule.source() + ")";
        }
    }
}
