package org.acesim.customs.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acesim.customs.table.Tables;

/** The special programs whose rates a filer may claim. */
final class Programs {

    private static final Map<String, Program> PROGRAMS = Tables.read(
                    Programs.class,
                    "programs.csv",
                    row -> new Program(
                            row.get("symbol"),
                            row.get("name"),
                            Tables.yes(row.get("processingFree")),
                            row.get("origins").isEmpty()
                                    ? List.of()
                                    : List.of(row.get("origins").split(" "))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Program::symbol, program -> program));

    private Programs() {}

    record Program(String symbol, String name, boolean processingFree, List<String> origins) {
        boolean covers(String origin) {
            return origins.isEmpty() || origins.contains(origin);
        }
    }

    static Optional<Program> find(String symbol) {
        return Optional.ofNullable(PROGRAMS.get(symbol));
    }
}
