package org.acesim.gateway.filing.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.json.Json;
import org.acesim.gateway.filing.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** One filing a line; a line that is broken is one refused filing. */
final class NdjsonFilings implements FilingReader {

    /** Room for 999 line items, each with parties of its own. */
    private static final int LINE_LENGTH_MAX = 4 << 20;

    /** Where a broken line still says whose it is. */
    private static final Pattern REFERENCE = Pattern.compile("\"filerReference\"\\s*:\\s*\"([^\"\\\\]{1,50})\"");

    private final TextLines lines;
    private TextLines.@Nullable Line next;
    private long position;

    NdjsonFilings(InputStream document) {
        lines = new TextLines(document, LINE_LENGTH_MAX);
        advance();
    }

    @Override
    public boolean single() {
        return false;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ReadFiling next() {
        TextLines.Line line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        advance();
        position++;
        if (!line.whole()) {
            return broken(line, "The line is longer than any filing.", 1);
        }
        // As bytes, where the place of an error counts in characters of the line.
        try (JsonParser parser = JsonText.parser(line.text().getBytes(StandardCharsets.UTF_8))) {
            List<FilingProblem> problems = new ArrayList<>();
            parser.nextToken();
            Json json = JsonText.tree(parser, problems);
            if (parser.nextToken() != null) {
                return broken(
                        line,
                        "More follows after the filing: one filing a line.",
                        parser.currentTokenLocation().getColumnNr());
            }
            return Readings.of(position, json, problems);
        } catch (JacksonException broken) {
            DocumentProblem problem = JsonFilings.problem(broken);
            return broken(line, problem.message(), problem.column());
        }
    }

    @Override
    public void close() {
        lines.close();
    }

    private void advance() {
        do {
            next = lines.next();
        } while (next != null && next.text().isBlank());
    }

    private ReadFiling broken(TextLines.Line line, String message, long column) {
        FilingProblem problem = FilingProblem.of(
                ProblemCode.UNREADABLE,
                "line %d, column %d".formatted(line.number(), column),
                message,
                line.text(),
                "one filing as a JSON object");
        Matcher reference = REFERENCE.matcher(line.text());
        return reference.find()
                ? Readings.unreadable(position, reference.group(1), problem)
                : Readings.unreadable(position, problem);
    }
}
