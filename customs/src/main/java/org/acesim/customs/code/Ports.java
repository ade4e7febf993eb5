package org.acesim.customs.code;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acesim.customs.table.Tables;

/** A selection of the ports of entry: a well-formed code that is not among them is not wrong. */
public final class Ports {

    /** In Schedule D a district's 70-79 are express facilities, 81-89 user-fee airports, 95-99 courier hubs. */
    private static final Pattern FEE_EXEMPT = Pattern.compile("\\d\\d(7\\d|8[1-9]|9[5-9])");

    private static final Map<String, Port> PORTS = Tables.read(
                    Ports.class,
                    "ports.csv",
                    row -> new Port(
                            row.get("code"), row.get("name"), row.get("state"), Tables.yes(row.get("feeExempt"))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Port::code, Function.identity()));

    private Ports() {}

    /** The port, if it is among the selection. */
    public static Optional<Port> find(String code) {
        return Optional.ofNullable(PORTS.get(code));
    }

    /** Whether the informal entry fee is not charged here: by the list, or for an unlisted port by its number. */
    public static boolean isInformalFeeExempt(String code) {
        return find(code)
                .map(Port::informalFeeExempt)
                .orElseGet(() -> FEE_EXEMPT.matcher(code).matches());
    }
}
