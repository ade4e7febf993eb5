package org.acesim.customs.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acesim.customs.table.Tables;
import org.apache.commons.csv.CSVRecord;

/** The regimes since 1994, one after the other. */
public final class Regimes {

    /** Goods up to this value, in USD, may be entered informally (19 CFR 143.21). */
    public static final int INFORMAL_LIMIT = 2500;

    /** From this day ACE refuses a type 86 filing whose goods have arrived before it (CSMS 59889329; 89 FR 2630). */
    public static final LocalDate LATE_TYPE_86_REFUSED_FROM = LocalDate.of(2024, 4, 13);

    private static final LocalDate SUSPENDED_FROM = LocalDate.of(2025, 8, 29);

    private static final String NO_LONGER_THE_LAW =
            " In reality the exemption has been suspended since " + SUSPENDED_FROM + " (EO 14324).";

    private static final List<Regime> ALL = Tables.read(Regimes.class, "regimes.csv", Regimes::regime);

    private Regimes() {}

    /** Every regime, the oldest first. */
    public static List<Regime> all() {
        return ALL;
    }

    /**
     * The regime in force on a day.
     *
     * @throws IllegalArgumentException for a day before the first regime
     */
    public static Regime on(LocalDate day) {
        return ALL.stream()
                .filter(regime -> regime.inForce(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no regime is known for %s; the first begins on %s"
                        .formatted(day, ALL.get(0).from())));
    }

    private static Regime regime(CSVRecord row) {
        var from = LocalDate.parse(row.get("from"));
        return new Regime(
                row.get("id"),
                from,
                row.get("to").isEmpty() ? null : LocalDate.parse(row.get("to")),
                Integer.parseInt(row.get("deMinimisUsd")),
                row.get("excluded").isEmpty()
                        ? Set.of()
                        : Set.of(row.get("excluded").split(" ")),
                Tables.yes(row.get("type86")),
                row.get("source"),
                from.isBefore(SUSPENDED_FROM) ? row.get("note") + NO_LONGER_THE_LAW : row.get("note"));
    }
}
