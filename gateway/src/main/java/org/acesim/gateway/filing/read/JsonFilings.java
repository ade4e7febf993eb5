package org.acesim.gateway.filing.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.json.Json;
import org.acesim.gateway.filing.json.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** One filing as a JSON object, or many as an array. */
final class JsonFilings implements FilingReader {

    private final JsonParser parser;
    private final boolean single;
    private boolean atFiling;
    private long position;

    JsonFilings(InputStream document) {
        try {
            parser = JsonText.parser(document);
            single = begin(parser) == JsonToken.START_OBJECT;
            atFiling = single || parser.nextToken() != JsonToken.END_ARRAY;
            if (!atFiling) {
                end(parser);
            }
        } catch (JacksonException broken) {
            throw new UnreadableDocumentException(problem(broken));
        }
    }

    /** Reads a document to its end, whatever its filings say. */
    static void verify(InputStream document) {
        try (JsonParser parser = JsonText.parser(document)) {
            begin(parser);
            int open = 1;
            while (open > 0) {
                JsonToken token = parser.nextToken();
                // Else a text is skipped unread, and its length is judged only when it is too late.
                parser.finishToken();
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            end(parser);
        } catch (JacksonException broken) {
            throw new UnreadableDocumentException(problem(broken));
        }
    }

    @Override
    public boolean single() {
        return single;
    }

    @Override
    public boolean hasNext() {
        return atFiling;
    }

    @Override
    public ReadFiling next() {
        if (!atFiling) {
            throw new NoSuchElementException();
        }
        try {
            List<FilingProblem> problems = new ArrayList<>();
            Json json = JsonText.tree(parser, problems);
            atFiling = !single && parser.nextToken() != JsonToken.END_ARRAY;
            if (!atFiling) {
                end(parser);
            }
            return Readings.of(++position, json, problems);
        } catch (JacksonException broken) {
            throw new UnreadableDocumentException(problem(broken));
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private static JsonToken begin(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new UnreadableDocumentException(new DocumentProblem("The document is empty.", 1, 1));
        }
        if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
            throw new UnreadableDocumentException(
                    problem("A document is one filing, {...}, or a list of filings, [...].", parser));
        }
        return first;
    }

    private static void end(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new UnreadableDocumentException(problem("More follows after the end of the document.", parser));
        }
    }

    static DocumentProblem problem(JacksonException broken) {
        TokenStreamLocation place = broken.getLocation();
        String message = "This is not JSON: "
                + broken.getOriginalMessage().lines().findFirst().orElse("");
        return place == null
                ? new DocumentProblem(message, 0, 0)
                : new DocumentProblem(message, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }

    private static DocumentProblem problem(String message, JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new DocumentProblem(message, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }
}
