package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.table.Tables;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Internal revenue taxes on alcohol and tobacco, which CBP collects with the duty (26 USC 5001 to 5763). */
final class InternalRevenue {

    private static final List<Tax> TAXES = Tables.read(InternalRevenue.class, "taxes.csv", Tax::of);

    private InternalRevenue() {}

    private record Tax(
            String classCode,
            String numbers,
            String name,
            @Nullable BigDecimal rate,
            String taxUnit,
            String unit,
            @Nullable BigDecimal factor,
            String law) {

        static Tax of(CSVRecord row) {
            return new Tax(
                    row.get("class"),
                    row.get("numbers"),
                    row.get("name"),
                    row.get("rate").isEmpty() ? null : new BigDecimal(row.get("rate")),
                    row.get("taxUnit"),
                    row.get("unit"),
                    row.get("factor").isEmpty() ? null : new BigDecimal(row.get("factor")),
                    row.get("law"));
        }
    }

    static List<Layer> on(AssessmentLine line) {
        return TAXES.stream()
                .filter(tax -> line.digits().startsWith(tax.numbers()))
                .map(tax -> layer(tax, line))
                .toList();
    }

    private static Layer layer(Tax tax, AssessmentLine line) {
        var base = Cents.of(WholeDollars.of(line.value()));
        var ground = "%s (%s)".formatted(tax.name(), tax.law());
        var rate = tax.rate();
        var factor = tax.factor();
        if (rate == null || factor == null) {
            return leftOut(tax, base, "", ground + ": it is on the maker's sale price, which an entry does not state");
        }
        var text = "$%s/%s".formatted(rate, tax.taxUnit());
        return Units.in(tax.unit(), line.quantities())
                .map(quantity -> new Layer(
                        tax.classCode(),
                        base,
                        text,
                        Cents.of(quantity.amount().multiply(factor).multiply(rate)),
                        true,
                        "%s: %s x %s x %s".formatted(ground, quantity, factor.toPlainString(), text)))
                .orElseGet(() -> leftOut(tax, base, text, ground + ": it needs a quantity in " + tax.unit()));
    }

    private static Layer leftOut(Tax tax, BigDecimal base, String rate, String why) {
        return new Layer(tax.classCode(), base, rate, Cents.ZERO, false, "left out: " + why);
    }
}
