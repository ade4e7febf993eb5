package org.acesim.gateway.filing.check;

import java.util.List;
import org.acesim.customs.regime.Regime;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Line;
import org.acesim.gateway.filing.release.ReleaseText;

/** What the exemption for shipments of small value covers. Source: 19 USC 1321(a)(2)(C), 19 CFR 10.151 and 10.153. */
final class DeMinimis {

    /** Alcoholic beverages, cigars, cigarettes and smoking tobacco, cigarette papers: 19 CFR 10.153(e). */
    private static final List<String> EXCLUDED_GOODS =
            List.of("2203", "2204", "2205", "2206", "2208", "2402", "2403", "2404", "4813");

    private DeMinimis() {}

    static boolean covers(Filing filing, Regime regime) {
        return regime.type86()
                && !tooMuch(filing, regime)
                && filing.lines().stream().allMatch(line -> coversOrigin(line, regime) && coversGoods(line));
    }

    /** Before rounding and after: CBP sees whole dollars only, line by line. */
    static boolean tooMuch(Filing filing, Regime regime) {
        return filing.value().compareTo(java.math.BigDecimal.valueOf(regime.deMinimisUsd())) > 0
                || filing.wholeDollars() > regime.deMinimisUsd();
    }

    static boolean coversOrigin(Line line, Regime regime) {
        return !regime.excludedOrigins().contains(ReleaseText.raised(line.origin()));
    }

    static boolean coversGoods(Line line) {
        return EXCLUDED_GOODS.stream().noneMatch(ReleaseText.tariffNumber(line.hts())::startsWith);
    }
}
