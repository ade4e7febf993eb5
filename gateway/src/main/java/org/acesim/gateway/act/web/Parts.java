package org.acesim.gateway.act.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.acesim.catair.code.DocumentType;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/**
 * The documents of a request: each part that is a file is one. Its name says what it is: {@code invoice}, {@code packingList}, or
 * CBP's code of two digits; every other name is another document.
 */
public final class Parts {
    /** The part that is no document. */
    public static final String FILING = "filing";

    private static final Map<String, DocumentType> NAMES =
            Map.of("invoice", DocumentType.COMMERCIAL_INVOICE, "packingList", DocumentType.PACKING_LIST);

    private Parts() {}

    /** The documents, each looked at before any is sent. */
    public static List<SentDocument> documents(MultipartRequest request) {
        List<SentDocument> documents = new ArrayList<>();
        List<FilingProblem> problems = new ArrayList<>();
        request.getMultiFileMap().forEach((name, files) -> {
            if (!name.equals(FILING)) {
                files.forEach(file -> read(name, file, documents, problems));
            }
        });
        limit(documents, problems);
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Documents have problems: %d.".formatted(problems.size()),
                    problems);
        }
        return documents;
    }

    private static void read(
            String part, MultipartFile file, List<SentDocument> documents, List<FilingProblem> problems) {
        SentDocument document = new SentDocument(
                type(part).code(),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                Objects.requireNonNullElse(file.getContentType(), ""),
                content(file));
        Optional<String> problem = document.problem();
        problem.ifPresentOrElse(
                text -> problems.add(FilingProblem.of(
                        ProblemCode.NOT_ALLOWED,
                        "part " + part,
                        text,
                        document.name(),
                        "a document of a form that is taken")),
                () -> documents.add(document));
    }

    private static void limit(List<SentDocument> documents, List<FilingProblem> problems) {
        long bytes = documents.stream()
                .mapToLong(document -> document.content().length)
                .sum();
        if (documents.size() > DocumentMessage.DOCUMENTS_MAX || bytes > DocumentMessage.BYTES_MAX) {
            problems.add(FilingProblem.of(
                    ProblemCode.TOO_LONG,
                    "",
                    "Too many documents at once.",
                    "%d documents, %d bytes".formatted(documents.size(), bytes),
                    "at most %d documents, %d bytes"
                            .formatted(DocumentMessage.DOCUMENTS_MAX, DocumentMessage.BYTES_MAX)));
        }
    }

    private static DocumentType type(String part) {
        return Optional.ofNullable(NAMES.get(part))
                .or(() -> DocumentType.find(part))
                .orElse(DocumentType.OTHER);
    }

    private static byte[] content(MultipartFile file) {
        try {
            // One more than is taken is enough to know that it is too much.
            return file.getSize() > SentDocument.BYTES_MAX
                    ? file.getInputStream().readNBytes(SentDocument.BYTES_MAX + 1)
                    : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
