package org.acesim.customs.tariff;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.acesim.customs.tariff.TariffRow.Place;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The official export in CSV: a byte order mark, then a heading row; units are a JSON list in a cell. */
final class TariffCsv {

    static final String NUMBER = "HTS Number";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final List<String> COLUMNS = List.of(
            NUMBER,
            "Indent",
            "Unit of Quantity",
            "General Rate of Duty",
            "Special Rate of Duty",
            "Column 2 Rate of Duty");

    private static final Pattern QUOTED = Pattern.compile("\"(?<unit>[^\"]*)\"");

    private TariffCsv() {}

    static void read(String name, InputStream in, Consumer<TariffRow> rows, List<String> problems) throws IOException {
        // A decoder that is not told to report puts question marks in the place of what it cannot read.
        try (var text = new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
                var records = FORMAT.parse(withoutMark(text))) {
            var missing = COLUMNS.stream()
                    .filter(column -> !records.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s is not the official export of the tariff: it has the columns %s; missing: %s"
                                .formatted(name, records.getHeaderNames(), missing));
            }
            var begin = records.getCurrentLineNumber() + 1;
            for (CSVRecord row : records) {
                read(row, new Place(row.getRecordNumber(), begin), rows, problems);
                begin = records.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw unreadable(name, e);
        } catch (CharacterCodingException e) {
            throw unreadable(name, e);
        }
    }

    private static IllegalArgumentException unreadable(String name, Exception why) {
        return new IllegalArgumentException(
                why instanceof CharacterCodingException || why.getCause() instanceof CharacterCodingException
                        ? name + " is not text in UTF-8; expected the export as it was downloaded"
                        : "%s is not CSV: %s".formatted(name, why.getMessage()),
                why);
    }

    private static PushbackReader withoutMark(PushbackReader text) throws IOException {
        var first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static void read(CSVRecord row, Place place, Consumer<TariffRow> rows, List<String> problems) {
        if (!row.isConsistent()) {
            problems.add(place.problem(
                    "the row",
                    row.size() + " columns",
                    row.getParser().getHeaderNames().size() + ", as many as the heading row has"));
            return;
        }
        var indent = row.get("Indent").strip();
        if (!indent.matches("\\d{1,2}")) {
            problems.add(place.problem("Indent", indent, "a number of at most two digits"));
            return;
        }
        rows.accept(new TariffRow(
                place,
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
