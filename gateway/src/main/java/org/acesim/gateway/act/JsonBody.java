package org.acesim.gateway.act;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.json.Json;
import org.acesim.gateway.filing.json.JsonText;
import org.acesim.gateway.filing.read.DocumentProblem;
import org.acesim.gateway.filing.read.FilingReader;
import org.acesim.routes.filer.DocumentFormat;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JsonParser;

/** The body of an action, as JSON. */
final class JsonBody {
    private JsonBody() {}

    /**
     * The object that a body is.
     *
     * @param otherwise what to say to a body that is none
     * @param problems gets what is stated twice or too often
     */
    static Json.Obj object(byte[] body, String otherwise, List<FilingProblem> problems) {
        verified(body).ifPresent(problem -> {
            throw unreadable(problem);
        });
        try (JsonParser parser = JsonText.parser(body)) {
            parser.nextToken();
            if (JsonText.tree(parser, problems) instanceof Json.Obj object) {
                return object;
            }
        }
        throw ProblemException.badRequest(otherwise);
    }

    static ProblemException unreadable(DocumentProblem problem) {
        return new ProblemException(HttpStatus.BAD_REQUEST, problem.message(), List.of(problem));
    }

    private static Optional<DocumentProblem> verified(byte[] body) {
        try {
            return FilingReader.verify(DocumentFormat.JSON, new ByteArrayInputStream(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
