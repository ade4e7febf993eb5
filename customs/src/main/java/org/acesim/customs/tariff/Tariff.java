package org.acesim.customs.tariff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acesim.customs.table.Tables;
import org.apache.commons.csv.CSVRecord;

/** One revision of the Harmonized Tariff Schedule, or a part of it. */
public final class Tariff {

    private static final Tariff SAMPLE =
            new Tariff("HTS 2026 Revision 3 (sample)", Tables.read(Tariff.class, "sample.csv", Tariff::number));

    private final String revision;
    private final Map<String, TariffNumber> numbers;

    private Tariff(String revision, Collection<TariffNumber> numbers) {
        this.revision = revision;
        this.numbers =
                numbers.stream().collect(Collectors.toUnmodifiableMap(TariffNumber::number, Function.identity()));
    }

    /** A few hundred real numbers, enough to rehearse with. */
    public static Tariff sample() {
        return SAMPLE;
    }

    /** A tariff of these numbers. */
    static Tariff of(String revision, Collection<TariffNumber> numbers) {
        return new Tariff(revision, numbers);
    }

    /** Every number, in no order. */
    public Collection<TariffNumber> numbers() {
        return numbers.values();
    }

    /** The number, with or without its dots ({@code 6109.10.0012}). */
    public Optional<TariffNumber> find(String hts10) {
        return Optional.ofNullable(numbers.get(hts10.replace(".", "")));
    }

    /** Which revision this is, to be shown wherever a rate of it is. */
    public String revision() {
        return revision;
    }

    private static TariffNumber number(CSVRecord row) {
        return new TariffNumber(
                row.get("number"),
                Rate.parse(row.get("general")),
                SpecialRates.parse(row.get("special")),
                Rate.parse(row.get("column2")),
                List.of(row.get("units").split(" ")));
    }
}
