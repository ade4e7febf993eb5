package org.acesim.cbp.examine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.LineItem;
import org.acesim.customs.goods.GoodsRule;
import org.acesim.customs.goods.GoodsRules;
import org.acesim.customs.goods.UsualValues;
import org.acesim.customs.goods.VagueWords;

/** What in a filing that CBP takes makes it look twice, whatever is drawn. */
public final class Screening {
    private Screening() {}

    /** Everything that does, line by line. */
    public static List<Concern> of(CargoRelease release, LocalDate lawOf) {
        // A line of several tariff numbers is one parcel of goods: what its words say counts once.
        Set<Concern> concerns = new LinkedHashSet<>();
        boolean withAgencyData = hasAgencyData(release);
        for (Goods goods : goods(release, lawOf)) {
            for (GoodsRule rule : goods.rules()) {
                concern(goods.line(), rule, withAgencyData).ifPresent(concerns::add);
            }
            lowValue(goods).ifPresent(concerns::add);
        }
        for (Line line : release.lines()) {
            List<String> vague = VagueWords.in(line.item().description());
            if (!vague.isEmpty()) {
                concerns.add(new Concern.Vague(line.item().number(), line.item().description(), vague));
            }
        }
        return List.copyOf(concerns);
    }

    private static boolean hasAgencyData(CargoRelease release) {
        return release.lines().stream().flatMap(line -> line.tariffs().stream()).anyMatch(tariff -> !tariff.agencies()
                .isEmpty());
    }

    private static Optional<Concern> concern(int line, GoodsRule rule, boolean withAgencyData) {
        return switch (rule.kind()) {
            case PROHIBITED, RESTRICTED -> Optional.of(new Concern.OfGoods(line, rule));
            case AGENCY_DATA -> withAgencyData ? Optional.empty() : Optional.of(new Concern.OfGoods(line, rule));
            case ANTIDUMPING -> Optional.of(new Concern.Antidumping(line, rule));
            default -> Optional.empty();
        };
    }

    private static Optional<Concern> lowValue(Goods goods) {
        Long value = goods.tariff().value();
        return value == null
                ? Optional.empty()
                : UsualValues.seldomBelow(goods.tariff().hts())
                        .filter(usual -> BigDecimal.valueOf(value).compareTo(usual) < 0)
                        .map(usual -> new Concern.LowValue(goods.line(), value, usual));
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
