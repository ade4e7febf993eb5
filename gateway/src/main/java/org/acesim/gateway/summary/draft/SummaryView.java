package org.acesim.gateway.summary.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.acesim.customs.duty.Cents;
import org.acesim.gateway.filing.Filing;
import org.jspecify.annotations.Nullable;

/** An entry summary as its filer sees and states it; amounts are text, so that no reader's arithmetic changes them. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SummaryView(
        String paymentType,
        @Nullable LocalDate statementDate,
        boolean live,
        LocalDate entryDate,
        LocalDate importDate,
        String stateOfDestination,
        List<Line> lines,
        List<Fee> fees,
        Totals totals) {

    /** One line; {@code number} counts from 1. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Line(
            int number,
            @Nullable String hts,
            @Nullable String origin,
            String value,
            @Nullable String spi,
            List<String> chapter99,
            List<Statistical> statistical,
            @Nullable String charges,
            @Nullable String grossWeightKg,
            String duty,
            String tax,
            List<Fee> fees) {}

    /** A quantity in a unit of the tariff. */
    public record Statistical(
            @Nullable String quantity, @Nullable String unit) {}

    /** A fee under its accounting class. */
    public record Fee(@JsonProperty("class") String classCode, String amount) {}

    /** What the whole summary comes to. */
    public record Totals(String duty, String tax, String fees, String total) {}

    static SummaryView of(Draft draft) {
        Draft.Header header = draft.header();
        Draft.Totals totals = draft.totals();
        return new SummaryView(
                header.paymentType(),
                header.statementDate(),
                header.live(),
                header.entryDate(),
                header.importDate(),
                header.stateOfDestination(),
                draft.lines().stream().map(SummaryView::line).toList(),
                fees(draft.fees()),
                new Totals(
                        totals.duty().toPlainString(),
                        totals.tax().toPlainString(),
                        totals.fees().toPlainString(),
                        totals.all().toPlainString()));
    }

    private static Line line(Draft.Line line) {
        Filing.Line goods = line.goods();
        List<Amount> headings = line.tariffs().subList(0, line.tariffs().size() - 1);
        return new Line(
                line.number(),
                goods.hts(),
                goods.origin(),
                Cents.of(Objects.requireNonNullElse(goods.value(), BigDecimal.ZERO))
                        .toPlainString(),
                goods.spi(),
                headings.stream().map(heading -> dotted(heading.code())).toList(),
                goods.statistical().stream()
                        .map(quantity -> new Statistical(plain(quantity.quantity()), quantity.unit()))
                        .toList(),
                plain(goods.charges()),
                plain(goods.grossWeightKg()),
                line.duty().toPlainString(),
                line.tax().toPlainString(),
                fees(line.fees()));
    }

    private static List<Fee> fees(List<Amount> amounts) {
        return amounts.stream()
                .map(fee -> new Fee(fee.code(), fee.usd().toPlainString()))
                .toList();
    }

    /** {@code 99038815} as the tariff prints it: 9903.88.15. */
    private static String dotted(String heading) {
        String rest = heading.length() > 8 ? "." + heading.substring(8) : "";
        return heading.length() < 8
                ? heading
                : heading.substring(0, 4) + "." + heading.substring(4, 6) + "." + heading.substring(6, 8) + rest;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
