package org.acesim.cbp.examine;

import java.util.List;
import org.acesim.catair.release.Tariff;
import org.acesim.customs.goods.GoodsKind;
import org.acesim.customs.goods.GoodsRule;

/**
 * Goods of one tariff number of a line, and the rules that treat them apart.
 *
 * @param line   the line's number
 * @param tariff the tariff number
 * @param rules  the rules that concern them
 */
record Goods(int line, Tariff tariff, List<GoodsRule> rules) {
    boolean are(GoodsKind kind) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind);
    }
}
