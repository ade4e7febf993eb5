package org.acesim.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of each entry of a rehearsal, for a person to read. */
final class OutcomeTable {
    private static final Set<String> REFUSED = Set.of("INVALID", "REJECTED");

    private OutcomeTable() {}

    /**
     * One entry.
     *
     * @param number blank where none was given
     * @param settled whether its status is a final one
     * @param reasons what led there, in order
     */
    record Row(String number, String reference, String type, String status, boolean settled, List<String> reasons) {}

    static String print(Path file, List<Row> rows) {
        int reference = width("reference", rows.stream().map(Row::reference).toList());
        int status = width("status", rows.stream().map(Row::status).toList());
        String format = "%-13s  %-" + reference + "s  %-4s  %-" + status + "s  %s%n";
        StringBuilder table = new StringBuilder();
        table.append(format.formatted("entry", "reference", "type", "status", "reasons"));
        for (Row row : rows) {
            table.append(format.formatted(
                    row.number(), row.reference(), row.type(), row.status(), String.join("; ", row.reasons())));
        }
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(Row::status, TreeMap::new, Collectors.counting()));
        table.append(System.lineSeparator());
        table.append(rows.size() + " entries of " + file + ": " + counts);
        table.append(System.lineSeparator()).append(System.lineSeparator()).append(Banner.SIMULATED);
        return table.toString();
    }

    static int exitCode(List<Row> rows) {
        if (rows.stream().anyMatch(row -> REFUSED.contains(row.status()))) {
            return 1;
        }
        return rows.stream().allMatch(Row::settled) ? 0 : 2;
    }

    private static int width(String title, List<String> cells) {
        return cells.stream().mapToInt(String::length).reduce(title.length(), Math::max);
    }
}
