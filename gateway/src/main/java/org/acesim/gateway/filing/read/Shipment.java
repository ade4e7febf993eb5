package org.acesim.gateway.filing.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.json.FilingJson;

/** The rows of one shipment being gathered into one filing. */
final class Shipment {

    /** One more than the lines of an entry: enough for the checks to see that there are too many. */
    private static final int ROWS_MAX = 1_000;

    private static final Pattern QUALIFIER_AND_NUMBER = Pattern.compile("(EI|ANI|34)[ :]+(\\S.*)");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("\\d{3}-\\d{2}-\\d{4}");
    private static final Pattern CBP_ASSIGNED = Pattern.compile("\\d{6}-\\d{5}");

    private final String name;
    private final List<String> columns;
    private final List<Long> rows = new ArrayList<>();
    private final List<FilingProblem> problems = new ArrayList<>();
    private final Map<String, String> header = new LinkedHashMap<>();
    private final PointerTree tree = new PointerTree();

    Shipment(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
        if (!name.isEmpty()) {
            tree.put(CsvColumns.pointer(CsvColumns.SHIPMENT, 0), name);
        }
    }

    String name() {
        return name;
    }

    void add(CsvRows.Row row) {
        if (rows.size() == ROWS_MAX) {
            return;
        }
        int line = rows.size();
        rows.add(row.number());
        tree.at("/lines/" + line); // a broken row is a line too, else the places of the others would shift
        if (row.broken() != null) {
            refuse(row, row.broken(), row.text(), "a row of CSV, RFC 4180");
        } else if (row.values().size() != columns.size()) {
            refuse(
                    row,
                    "The row has another number of columns than the header.",
                    row.values().size() + " columns",
                    columns.size() + " columns");
        } else {
            for (int i = 0; i < columns.size(); i++) {
                String value = row.values().get(i);
                if (!value.isBlank()) {
                    put(columns.get(i), value, row, line);
                }
            }
        }
    }

    /** The shipment was here before, and is filed already. */
    void returned(CsvRows.Row row) {
        problems.add(FilingProblem.of(
                ProblemCode.DUPLICATE,
                "row %d, column %s".formatted(row.number(), CsvColumns.SHIPMENT),
                "The rows of a shipment must follow one another; this one returns, and what came before is an entry already.",
                name,
                "all its rows together"));
    }

    ReadFiling filing(long position) {
        List<FilingProblem> found = new ArrayList<>(problems);
        Filing filing = FilingJson.bind(tree.object(), found);
        List<Long> numbers = List.copyOf(rows);
        Origin origin = pointer -> CsvColumns.place(pointer, numbers);
        return Readings.of(position, filing, origin, found);
    }

    private void put(String column, String value, CsvRows.Row row, int line) {
        if (column.equals(CsvColumns.SHIPMENT)) {
            return;
        }
        if (!CsvColumns.ofLine(column)) {
            String first = header.putIfAbsent(column, value);
            if (first != null) {
                if (!first.equals(value)) {
                    problems.add(FilingProblem.of(
                            ProblemCode.CONFLICT,
                            "row %d, column %s".formatted(row.number(), column),
                            "The rows of one shipment state this once, or the same in each.",
                            value,
                            first));
                }
                return;
            }
        }
        String pointer = CsvColumns.pointer(column, line);
        if (column.equals(CsvColumns.IMPORTER)) {
            putIdentifier(pointer, value.strip());
        } else {
            tree.put(pointer, value);
        }
    }

    /** {@code EI 12-3456789}, or the number alone, whose form tells the qualifier. */
    private void putIdentifier(String pointer, String value) {
        var stated = QUALIFIER_AND_NUMBER.matcher(value);
        if (stated.matches()) {
            tree.put(pointer + "/qualifier", stated.group(1));
            tree.put(pointer + "/number", stated.group(2));
        } else {
            tree.put(
                    pointer + "/qualifier",
                    SOCIAL_SECURITY.matcher(value).matches()
                            ? "34"
                            : CBP_ASSIGNED.matcher(value).matches() ? "ANI" : "EI");
            tree.put(pointer + "/number", value);
        }
    }

    private void refuse(CsvRows.Row row, String message, String found, String expected) {
        problems.add(FilingProblem.of(ProblemCode.MALFORMED, "row " + row.number(), message, found, expected));
    }
}
