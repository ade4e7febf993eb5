package org.acesim.customs.tariff;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The official export in CSV: a byte order mark, then a heading row; units are a JSON list in a cell. */
final class TariffCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<String> COLUMNS = List.of(
            "HTS Number",
            "Indent",
            "Unit of Quantity",
            "General Rate of Duty",
            "Special Rate of Duty",
            "Column 2 Rate of Duty");

    private static final Pattern QUOTED = Pattern.compile("\"(?<unit>[^\"]*)\"");

    private TariffCsv() {}

    static void read(String name, InputStream in, Consumer<TariffRow> rows, List<String> problems) throws IOException {
        try (var text = new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                var records = FORMAT.parse(withoutMark(text))) {
            var missing = COLUMNS.stream()
                    .filter(column -> !records.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s is not the official export of the tariff: it has the columns %s; missing: %s"
                                .formatted(name, records.getHeaderNames(), missing));
            }
            for (CSVRecord row : records) {
                read(row, rows, problems);
            }
        }
    }

    private static PushbackReader withoutMark(PushbackReader text) throws IOException {
        var first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static void read(CSVRecord row, Consumer<TariffRow> rows, List<String> problems) {
        if (!row.isConsistent()) {
            problems.add("row %d has %d columns".formatted(row.getRecordNumber(), row.size()));
            return;
        }
        var indent = row.get("Indent").strip();
        if (!indent.matches("\\d{1,2}")) {
            problems.add("row %d: the indent is %s; expected a number".formatted(row.getRecordNumber(), indent));
            return;
        }
        rows.accept(new TariffRow(
                row.getRecordNumber(),
                row.get("HTS Number").strip(),
                Integer.parseInt(indent),
                units(row.get("Unit of Quantity")),
                row.get("General Rate of Duty").strip(),
                row.get("Special Rate of Duty").strip(),
                row.get("Column 2 Rate of Duty").strip()));
    }

    private static List<String> units(String cell) {
        List<String> units = new ArrayList<>();
        var quoted = QUOTED.matcher(cell);
        while (quoted.find()) {
            units.add(quoted.group("unit").replace("\\n", " ").strip());
        }
        return units;
    }
}
