package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acesim.customs.table.Tables;

/** Quantities in the unit that a rate asks for. */
final class Units {

    private static final Map<String, Unit> UNITS = Tables.read(
                    Units.class,
                    "units.csv",
                    row -> new Unit(row.get("unit"), row.get("common"), new BigDecimal(row.get("factor"))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Unit::code, unit -> unit));

    private Units() {}

    private record Unit(String code, String common, BigDecimal factor) {}

    /** The first of the quantities that is in a unit, or else the first that converts into it. */
    static Optional<Quantity> in(String unit, List<Quantity> quantities) {
        return quantities.stream()
                .filter(quantity -> quantity.unit().equals(unit))
                .findFirst()
                .or(() -> quantities.stream()
                        .flatMap(quantity -> converted(quantity, unit).stream())
                        .findFirst());
    }

    private static Optional<Quantity> converted(Quantity quantity, String unit) {
        var from = UNITS.get(quantity.unit());
        var to = UNITS.get(unit);
        return from == null || to == null || !from.common().equals(to.common())
                ? Optional.empty()
                : Optional.of(new Quantity(
                        quantity.amount().multiply(from.factor()).divide(to.factor(), MathContext.DECIMAL128), unit));
    }
}
