package org.acesim.customs.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acesim.customs.table.Tables;
import org.jspecify.annotations.Nullable;

/** How the tariff writes a rate: {@code Free}, {@code 33 1/3%}, {@code 1.9 cents/kg}, {@code $1.05/kg + 2.3%}, or words. */
final class RateText {

    private static final String NUMBER = "\\d{1,6}(\\.\\d{1,6})?";

    private static final Pattern PERCENT = Pattern.compile(
            "(?<number>\\d{1,4}(\\.\\d{1,6})?)( (?<over>\\d{1,2})/(?<under>[1-9]\\d?))?%( on the entire set)?");

    private static final Pattern SPECIFIC = Pattern.compile(
            "(\\$(?<dollars>" + NUMBER + ")|(?<cents>" + NUMBER + ") cents?)(/| (?=each))(?<unit>.{1,60})");

    private static final Pattern CENT_SIGN = Pattern.compile("([\\d.]+) ?\u00a2 ?");

    /** Decimals of a third: enough for exact cents on any value that a record has room for (ten digits of dollars). */
    private static final int DECIMALS = 14;

    private static final Map<String, String> UNITS =
            Tables.read(RateText.class, "rate-units.csv", row -> Map.entry(row.get("text"), row.get("unit"))).stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private RateText() {}

    static Rate parse(String stated) {
        var text = ascii(stated);
        if (text.equals("Free")) {
            return new Rate.Free();
        }
        List<Rate> parts = new ArrayList<>();
        for (String part : text.split(" \\+ ", -1)) {
            var rate = part(part);
            if (rate == null) {
                return new Rate.Other(text);
            }
            parts.add(rate);
        }
        return parts.size() == 1 ? parts.get(0) : compound(parts, text);
    }

    /** Two amounts for one unit mean two different quantities of it, which the text tells apart only in words. */
    private static Rate compound(List<Rate> parts, String text) {
        var units = parts.stream()
                .map(part -> part instanceof Rate.Specific specific ? specific.unit() : "%")
                .toList();
        return units.stream().distinct().count() == units.size()
                ? new Rate.Compound(parts, text)
                : new Rate.Other(text);
    }

    private static @Nullable Rate part(String text) {
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            var number = new BigDecimal(percent.group("number"));
            var over = percent.group("over");
            return new Rate.AdValorem(over == null ? number : number.add(fraction(over, percent.group("under"))), text);
        }
        var specific = SPECIFIC.matcher(text);
        var unit = specific.matches() ? UNITS.get(specific.group("unit")) : null;
        if (unit == null) {
            return null;
        }
        var dollars = specific.group("dollars");
        var usd = dollars == null ? new BigDecimal(specific.group("cents")).movePointLeft(2) : new BigDecimal(dollars);
        return new Rate.Specific(usd, unit, text);
    }

    private static BigDecimal fraction(String over, String under) {
        return new BigDecimal(over).divide(new BigDecimal(under), DECIMALS, RoundingMode.HALF_UP);
    }

    /** One spelling for what the tariff prints in several: cent signs, raised figures, blanks, proof liters. */
    private static String ascii(String text) {
        if (isPlain(text)) {
            return text;
        }
        return CENT_SIGN
                .matcher(text.strip())
                .replaceAll(found -> found.group(1) + (found.group(1).equals("1") ? " cent " : " cents "))
                .replace('\u00b2', '2')
                .replace('\u00b3', '3')
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll(" ?/ ?(?!\\d+%)", "/")
                .replaceAll(" ?\\+ ?", " + ")
                .replaceAll("/pf\\. ?liter", "/proof liter")
                .replaceAll("/1,000$", "/1000")
                .replaceAll("[^ -~]", "?")
                .strip();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~') && !text.contains("pf.") && !text.contains("+");
    }
}
