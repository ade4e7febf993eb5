package org.acesim.customs.tariff;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acesim.customs.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Makes tariff numbers of rows: rates stand on the row of eight digits, and the rows indented below it have them too.
 */
final class TariffBuilder {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}(\\.\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?)?");
    private static final int TEN_DIGITS_WITH_DOTS = 13;
    private static final String NO_UNIT = "X";

    private static final Map<String, String> UNITS =
            Tables.read(TariffBuilder.class, "units.csv", row -> Map.entry(row.get("text"), row.get("unit"))).stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Deque<TariffRow> above = new ArrayDeque<>();
    private final Map<String, TariffNumber> numbers = new LinkedHashMap<>();
    private final String numberColumn;
    private final List<String> problems;

    /** Equal texts share one rate: the whole tariff has some thousand different ones. */
    private final Map<String, Rate> rates = new HashMap<>();

    private final Map<String, Map<String, Rate>> specials = new HashMap<>();
    private final Map<List<String>, List<String>> units = new HashMap<>();

    /** Names the column of the number so in its problems. */
    TariffBuilder(String numberColumn, List<String> problems) {
        this.numberColumn = numberColumn;
        this.problems = problems;
    }

    void add(TariffRow row) {
        if (!row.number().isEmpty() && !NUMBER.matcher(row.number()).matches()) {
            problems.add(row.place()
                    .problem(numberColumn, row.number(), "a tariff number such as 0101.21.00.10, or nothing"));
            return;
        }
        for (var last = above.peek(); last != null && last.indent() >= row.indent(); last = above.peek()) {
            above.pop();
        }
        if (row.number().length() == TEN_DIGITS_WITH_DOTS) {
            number(row);
        }
        above.push(row);
    }

    Collection<TariffNumber> numbers() {
        return numbers.values();
    }

    private void number(TariffRow row) {
        var stated = row.general().isEmpty() ? inherited(row) : row;
        var general = stated == null ? "" : stated.general();
        var special = stated == null ? row.special() : stated.special();
        var column2 = row.column2().isEmpty() && stated != null ? stated.column2() : row.column2();
        var digits = row.number().replace(".", "");
        var number = new TariffNumber(
                digits,
                rates.computeIfAbsent(general, Rate::parse),
                specials.computeIfAbsent(special, SpecialRates::parse),
                rates.computeIfAbsent(column2, Rate::parse),
                units.computeIfAbsent(row.units(), TariffBuilder::abiUnits));
        if (numbers.putIfAbsent(digits, number) != null) {
            problems.add(
                    row.place().problem(numberColumn, row.number() + " again", "every number once; the first is kept"));
        }
    }

    /** The nearest row above it that has a rate and is not of another subheading. */
    private @Nullable TariffRow inherited(TariffRow row) {
        return above.stream()
                .filter(upper -> !upper.general().isEmpty() && row.number().startsWith(upper.number()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> abiUnits(List<String> printed) {
        var units = printed.stream()
                .flatMap(unit -> List.of(unit.split(" and ", -1)).stream())
                .map(unit -> unit.replace('\u00b2', '2').replace(".", "").strip())
                .filter(unit -> !unit.isEmpty())
                .map(unit -> Objects.requireNonNullElse(UNITS.get(unit), NO_UNIT))
                .toList();
        return units.isEmpty() ? List.of(NO_UNIT) : units;
    }
}
