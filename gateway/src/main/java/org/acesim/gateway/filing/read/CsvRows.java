package org.acesim.gateway.filing.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV (RFC 4180).
 *
 * <p>A row is parsed on its own, because a quote that is never closed would otherwise take all the rest of the file
 * with it: such a row is broken, and the one after it is read as if nothing had been.
 */
final class CsvRows implements AutoCloseable {

    /** Much more than the longest row of a filing. */
    private static final int LINE_LENGTH_MAX = 20_000;

    /** A text with more line ends than this is taken for a quote that was never closed. */
    private static final int LINES_OF_A_ROW_MAX = 20;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /**
     * A row.
     *
     * @param number its line in the file, the header's being 1
     * @param broken why it cannot be read; then the values are what comes before the fault
     */
    record Row(long number, List<String> values, @Nullable String broken, String text) {}

    private final TextLines lines;

    CsvRows(java.io.InputStream document) {
        lines = new TextLines(document, LINE_LENGTH_MAX);
    }

    /** The next row that is not blank, or nothing at the end. */
    @Nullable
    Row next() {
        TextLines.Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        return line == null ? null : row(line);
    }

    private Row row(TextLines.Line line) {
        if (!line.whole()) {
            return broken(line, "The row is longer than any row of a filing.");
        }
        String text = line.text();
        List<String> values = parsed(text);
        if (values != null) {
            return new Row(line.number(), values, null, text);
        }
        return oddQuotes(text) ? continued(line) : broken(line, "The quotes of this row do not fit.");
    }

    /** A row with an open quote: it goes on in the next lines, or it is broken. */
    private Row continued(TextLines.Line first) {
        Deque<TextLines.Line> taken = new ArrayDeque<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean open = true;
        TextLines.Line line;
        while (taken.size() < LINES_OF_A_ROW_MAX && (line = lines.next()) != null) {
            taken.push(line);
            if (!line.whole()) {
                break;
            }
            text.append('\n').append(line.text());
            open ^= oddQuotes(line.text());
            if (!open) {
                List<String> values = parsed(text.toString());
                if (values != null) {
                    return new Row(first.number(), values, null, text.toString());
                }
                break;
            }
        }
        taken.forEach(lines::putBack);
        return broken(first, "A quote of this row is never closed.");
    }

    /** The values before the first quote still tell whose row it is. */
    private static Row broken(TextLines.Line line, String why) {
        String text = line.text();
        int quote = text.indexOf('"');
        String before = quote < 0 ? text : text.substring(0, quote);
        List<String> values = List.of(before.split(",", -1));
        return new Row(line.number(), values.subList(0, values.size() - 1), why, text);
    }

    private static @Nullable List<String> parsed(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? List.copyOf(records.get(0).toList()) : null;
        } catch (UncheckedIOException | IOException notCsv) {
            return null;
        }
    }

    private static boolean oddQuotes(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    @Override
    public void close() {
        lines.close();
    }
}
