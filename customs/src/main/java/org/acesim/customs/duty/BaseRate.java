package org.acesim.customs.duty;

import java.math.BigDecimal;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.tariff.ColumnTwo;
import org.acesim.customs.tariff.Rate;
import org.acesim.customs.tariff.Tariff;
import org.acesim.customs.tariff.TariffNumber;

/** The first layer of every line: the rate of the tariff number itself. */
final class BaseRate {

    private final Tariff tariff;

    BaseRate(Tariff tariff) {
        this.tariff = tariff;
    }

    Layer on(EstimateLine line, EstimateRequest request) {
        var heading = line.hts().replace(".", "");
        var base = Cents.of(BigDecimal.valueOf(line.value()));
        return tariff.find(heading)
                .map(number -> layer(number, base, line.origin(), request))
                .orElseGet(() -> leftOut(heading, base, "", "%s is not in %s".formatted(heading, tariff.revision())));
    }

    private static Layer layer(TariffNumber number, BigDecimal base, String origin, EstimateRequest request) {
        var column2 = ColumnTwo.applies(origin, request.date());
        var rate = column2 ? number.column2() : number.general();
        var ground = "%s rate, origin %s".formatted(column2 ? "column 2" : "column 1 general", origin);
        if (request.entryType().equals(EntryTypes.SECTION_321)) {
            return leftOut(number.number(), base, rate.text(), "type 86 is free of duty (19 USC 1321(a)(2)(C))");
        }
        if (rate instanceof Rate.AdValorem adValorem) {
            var why = "%s: %s x %s".formatted(ground, base, rate.text());
            return applied(number.number(), base, rate, Cents.percentOf(base, adValorem.percent()), why);
        }
        if (rate instanceof Rate.Free) {
            return applied(number.number(), base, rate, Cents.ZERO, ground + ": free");
        }
        return leftOut(number.number(), base, rate.text(), ground + " cannot be computed from the value alone");
    }

    private static Layer applied(String heading, BigDecimal base, Rate rate, BigDecimal amount, String why) {
        return new Layer(heading, base, rate.text(), amount, true, why);
    }

    private static Layer leftOut(String heading, BigDecimal base, String rate, String why) {
        return new Layer(heading, base, rate, Cents.ZERO, false, "left out: " + why);
    }
}
