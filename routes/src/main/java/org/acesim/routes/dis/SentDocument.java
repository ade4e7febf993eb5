package org.acesim.routes.dis;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One document.
 *
 * @param type what it is, by CBP's code: two digits, as in SO60 columns 65-70; blank where its sender does not say
 * @param name as its sender calls it, for people to read; never a path
 * @param contentType one of {@link DocumentForm}
 */
public record SentDocument(String type, String name, String contentType, byte[] content) {
    /** CBP's Document Image System takes no larger file either. */
    public static final int BYTES_MAX = 10 * 1024 * 1024;

    private static final int NAME_MAX = 80;

    public SentDocument {
        type = required("type", type).strip();
        name = plain(required("name", name));
        contentType = required("contentType", contentType);
        if (content == null) {
            throw new IllegalArgumentException("a document without content");
        }
    }

    /** What is wrong with it: empty, too large, of a form that is not taken, or of another form than it says. */
    public Optional<String> problem() {
        if (content.length == 0) {
            return Optional.of("The document is empty.");
        }
        if (content.length > BYTES_MAX) {
            return Optional.of(
                    "Found a document of %d bytes; at most %d are taken.".formatted(content.length, BYTES_MAX));
        }
        Optional<DocumentForm> form = DocumentForm.of(contentType);
        if (form.isEmpty()) {
            return Optional.of("Found content of type '%s'; taken are %s.".formatted(contentType, forms()));
        }
        return form.get().matches(content)
                ? Optional.empty()
                : Optional.of("The content is not what it says it is, '%s'.".formatted(contentType));
    }

    private static String forms() {
        return Stream.of(DocumentForm.values()).map(DocumentForm::contentType).collect(Collectors.joining(", "));
    }

    /** The last part of what may be a path, of characters that people can see. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
        return visible.substring(0, Math.min(NAME_MAX, visible.length()));
    }

    private static String required(String field, String text) {
        if (text == null) {
            throw new IllegalArgumentException("a document without '" + field + "'");
        }
        return text;
    }
}
