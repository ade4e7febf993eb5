package org.acesim.cbp.examine;

import java.math.BigDecimal;
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
     * A line that is worth far less than one such article usually is.
     *
     * @param line        the line
     * @param value       what it is declared to be worth, in USD
     * @param seldomBelow what one article is seldom below, in USD
     */
    record LowValue(int line, long value, BigDecimal seldomBelow) implements Concern {
        @Override
        public String text() {
            return "line " + line + " is worth " + value + " USD, and one such article is seldom worth less than "
                    + seldomBelow.toPlainString();
        }
    }

    /**
     * Goods of a kind and origin that are prone to antidumping or countervailing duty.
     *
     * @param line the line
     * @param rule the order
     */
    record Antidumping(int line, GoodsRule rule) implements Concern {
        @Override
        public String text() {
            return "line " + line + " may hold " + rule.goods() + " (" + rule.source() + ")";
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
