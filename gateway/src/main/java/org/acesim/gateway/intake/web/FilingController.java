package org.acesim.gateway.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.act.web.Parts;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.read.DocumentProblem;
import org.acesim.gateway.intake.FirstAnswers;
import org.acesim.gateway.intake.Outcome;
import org.acesim.gateway.intake.UnreadableBodyException;
import org.acesim.routes.Endpoints;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.account.Account;
import org.acesim.routes.filer.Channel;
import org.acesim.routes.filer.Document;
import org.acesim.routes.filer.DocumentFormat;
import org.apache.camel.CamelExchangeException;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes filings by HTTP. */
@RestController
@Tag(name = "Filing", description = "Filing entries")
class FilingController {
    private static final int KEY_MAX = 120;

    private final ProducerTemplate routes;

    FilingController(ProducerTemplate routes) {
        this.routes = routes;
    }

    @PostMapping(
            path = "/api/v1/entries",
            consumes = {"application/json", "application/x-ndjson", "text/csv", "text/plain"},
            produces = {"application/json", "application/problem+json"})
    @Operation(
            summary = "File entries",
            description = "One filing as a JSON object or many as an array, one a line (NDJSON), one line item a row"
                    + " (CSV), or a CATAIR batch of SE transactions (text/plain; entry summaries, AE, go to"
                    + " POST /api/v1/entries/{number}/summary). 202 when all are good; a single bad"
                    + " one is a problem with every error; of many, 207 says one by one what became of them. With"
                    + " `checks=off` the gateway leaves out the checks that CBP makes too. A repeat under the same"
                    + " `Idempotency-Key` is answered as the first time.")
    ResponseEntity<FilingAnswer> file(
            HttpServletRequest request,
            @RequestHeader("Content-Type") String contentType,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "on") String checks,
            @AuthenticationPrincipal Account account)
            throws IOException {
        if (account.filerCodes().isEmpty()) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "Only filers file.");
        }
        if (request.getContentLengthLong() > SpooledBody.BYTES_MAX) {
            throw tooLarge();
        }
        try (SpooledBody body = SpooledBody.of(request.getInputStream())) {
            return answer(outcomes(new Document(
                    account.name(),
                    format(contentType),
                    Channel.HTTP,
                    key == null ? null : repeatSource(account, key),
                    null,
                    null,
                    checked(checks),
                    body)));
        } catch (SpooledBody.TooLargeException e) {
            throw tooLarge();
        }
    }

    @PostMapping(
            path = "/api/v1/entries",
            consumes = "multipart/form-data",
            produces = {"application/json", "application/problem+json"})
    @Operation(
            summary = "File an entry with its documents",
            description =
                    "A part `filing` with one filing as JSON, and a part for each document. The filing tells CBP that"
                            + " documents come (SE13 column 63, SE20 DIS). See the call for documents for their forms and"
                            + " names.")
    ResponseEntity<FilingAnswer> fileWithDocuments(
            MultipartHttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "on") String checks,
            @AuthenticationPrincipal Account account)
            throws IOException {
        if (account.filerCodes().isEmpty()) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "Only filers file.");
        }
        try (SpooledBody body = SpooledBody.of(filing(request), Parts.documents(request))) {
            Document document = new Document(
                    account.name(),
                    DocumentFormat.JSON,
                    Channel.HTTP,
                    key == null ? null : repeatSource(account, key),
                    null,
                    null,
                    checked(checks),
                    body);
            return answer(outcomes(document));
        } catch (SpooledBody.TooLargeException e) {
            throw tooLarge();
        }
    }

    private static InputStream filing(MultipartHttpServletRequest request) throws IOException {
        MultipartFile file = request.getFile(Parts.FILING);
        String text = request.getParameter(Parts.FILING);
        if (file == null && text == null) {
            throw ProblemException.badRequest("Found no part 'filing'; expected one with a filing as JSON.");
        }
        byte[] filing = file == null ? String.valueOf(text).getBytes(StandardCharsets.UTF_8) : file.getBytes();
        // Of many, nobody could say whose documents they are.
        if (new String(filing, StandardCharsets.UTF_8).stripLeading().startsWith("[")) {
            throw ProblemException.badRequest("Documents go with one filing, {...}, not with a list.");
        }
        return new ByteArrayInputStream(filing);
    }

    private List<Outcome> outcomes(Document document) {
        try {
            Object results = routes.requestBody(Endpoints.FILING_RECEIVE, document);
            return results instanceof List<?> list
                    ? list.stream().map(Outcome.class::cast).toList()
                    : List.of();
        } catch (CamelExecutionException e) {
            throw cause(e);
        }
    }

    private static RuntimeException cause(CamelExecutionException e) {
        Throwable cause = e.getCause();
        // What fails in a chunk is wrapped once more by the splitter.
        while (cause instanceof CamelExchangeException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof UnreadableBodyException unreadable) {
            DocumentProblem problem = unreadable.problem();
            return new ProblemException(HttpStatus.BAD_REQUEST, problem.message(), List.of(problem));
        }
        if (cause instanceof UnreadableMessageException) {
            return ProblemException.badRequest(String.valueOf(cause.getMessage()));
        }
        if (cause instanceof FirstAnswers.OtherBodyException) {
            return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(cause.getMessage()));
        }
        return cause instanceof RuntimeException runtime ? runtime : e;
    }

    private static ResponseEntity<FilingAnswer> answer(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            throw ProblemException.badRequest("The document holds no filing.");
        }
        Outcome first = outcomes.get(0);
        if (first.single() && !first.filed()) {
            throw refused(first);
        }
        if (first.single()) {
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/entries/" + first.entryNumber()))
                    .body(FilingAnswer.of(outcomes));
        }
        boolean all = outcomes.stream().allMatch(Outcome::filed);
        return ResponseEntity.status(all ? HttpStatus.ACCEPTED : HttpStatus.MULTI_STATUS)
                .body(FilingAnswer.of(outcomes));
    }

    private static ProblemException refused(Outcome outcome) {
        List<FilingProblem> errors = outcome.errors();
        if (outcome.refusedFor(ProblemCode.NOT_YOURS.name())) {
            return new ProblemException(
                    HttpStatus.FORBIDDEN, "This account does not file for that filer code.", errors);
        }
        if (outcome.refusedFor(Outcome.NUMBER_IN_USE)) {
            return new ProblemException(HttpStatus.CONFLICT, "The entry number is in use.", errors);
        }
        String detail = errors.size() == 1 ? "The filing has a problem." : "The filing has %d problems.";
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, detail.formatted(errors.size()), errors);
    }

    private static DocumentFormat format(String contentType) {
        MediaType type = MediaType.parseMediaType(contentType);
        return switch (type.getType() + "/" + type.getSubtype()) {
            case "application/json" -> DocumentFormat.JSON;
            case "application/x-ndjson" -> DocumentFormat.NDJSON;
            case "text/csv" -> DocumentFormat.CSV;
            case "text/plain" -> DocumentFormat.CATAIR;
            default ->
                throw new ProblemException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Filings are not taken as " + type + ".");
        };
    }

    private static String repeatSource(Account account, String key) {
        if (key.isBlank() || key.length() > KEY_MAX) {
            throw ProblemException.badRequest("Idempotency-Key: from 1 to " + KEY_MAX + " characters");
        }
        return "http/" + account.name() + "/" + key;
    }

    private static boolean checked(String checks) {
        return switch (checks) {
            case "on" -> true;
            case "off" -> false;
            default -> throw ProblemException.badRequest("checks=" + checks + ": on or off");
        };
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                HttpStatus.CONTENT_TOO_LARGE, "A document has at most " + SpooledBody.BYTES_MAX + " bytes.");
    }
}
