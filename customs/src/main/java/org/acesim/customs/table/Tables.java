package org.acesim.customs.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a table that lies beside a class: CSV with a heading row, after comment lines that name its source. */
public final class Tables {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private Tables() {}

    /** Every row of a table, in its order. A row that does not read is a fault of the build: it stops the program. */
    public static <T> List<T> read(Class<?> beside, String name, Function<CSVRecord, T> row) {
        var in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                var records = FORMAT.parse(text)) {
            List<T> rows = new ArrayList<>();
            for (CSVRecord record : records) {
                rows.add(read(name, record, row));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static <T> T read(String name, CSVRecord record, Function<CSVRecord, T> row) {
        try {
            if (!record.isConsistent()) {
                throw new IllegalArgumentException("it has " + record.size() + " columns");
            }
            return row.apply(record);
        } catch (RuntimeException e) {
            throw new IllegalStateException("%s, row %d: %s".formatted(name, record.getRecordNumber(), record), e);
        }
    }

    /** A yes or a no, and nothing else. */
    public static boolean yes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: " + text);
        };
    }
}
