package org.acesim.cbp.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.LineItem;
import org.acesim.customs.goods.GoodsKind;
import org.acesim.customs.goods.GoodsRule;
import org.acesim.customs.goods.GoodsRules;
import org.acesim.customs.goods.VagueWords;

/** What in a filing that CBP takes makes it look twice, whatever is drawn. */
public final class Screening {
    private Screening() {}

    /** Everything that does, line by line. */
    public static List<Concern> of(CargoRelease release, LocalDate lawOf) {
        // A line of several tariff numbers is one parcel of goods: what its words say counts once.
        Set<Concern> concerns = new LinkedHashSet<>();
        for (Goods goods : goods(release, lawOf)) {
            goods.rules().stream()
                    .filter(Screening::concernsCbp)
                    .forEach(rule -> concerns.add(new Concern.OfGoods(goods.line(), rule)));
        }
        for (Line line : release.lines()) {
            List<String> vague = VagueWords.in(line.item().description());
            if (!vague.isEmpty()) {
                concerns.add(new Concern.Vague(line.item().number(), line.item().description(), vague));
            }
        }
        return List.copyOf(concerns);
    }

    private static boolean concernsCbp(GoodsRule rule) {
        return rule.kind() == GoodsKind.PROHIBITED
                || rule.kind() == GoodsKind.RESTRICTED
                || rule.kind() == GoodsKind.AGENCY_DATA;
    }

    static List<Goods> goods(CargoRelease release, LocalDate lawOf) {
        List<Goods> goods = new ArrayList<>();
        for (Line line : release.lines()) {
            LineItem item = line.item();
            line.tariffs()
                    .forEach(tariff -> goods.add(new Goods(
                            item.number(),
                            tariff,
                            GoodsRules.concerning(tariff.hts(), item.origin(), item.description(), lawOf))));
        }
        return goods;
    }
}
