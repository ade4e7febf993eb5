package org.acesim.routes.dis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.routes.UnreadableMessageException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of an entry, on {@code DIS.INBOUND}: with its filing, or in answer to an inquiry. As JSON in a BytesMessage, the
 * content of each document in Base64.
 *
 * @param entryNumber as {@code ABC-0000001-0}
 * @param inquiry what they answer, by its id; none: the request for a document that is open, if one is
 * @param text what the filer says to it; blank for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentMessage(String entryNumber, @Nullable String inquiry, String text, List<SentDocument> documents) {
    /** So many documents at once are taken. */
    public static final int DOCUMENTS_MAX = 20;
    /** All documents of a message together: in Base64 they still fit into the longest message. */
    public static final int BYTES_MAX = 40 * 1024 * 1024;
    /** So many characters of text are taken. */
    public static final int TEXT_MAX = 4000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public DocumentMessage {
        if (entryNumber == null || EntryNumber.parse(entryNumber).isEmpty()) {
            throw new IllegalArgumentException("'" + entryNumber + "' is no entry number");
        }
        text = text == null ? "" : text;
        documents = documents == null ? List.of() : List.copyOf(documents);
        if (documents.size() > DOCUMENTS_MAX) {
            throw new IllegalArgumentException(documents.size() + " documents; at most " + DOCUMENTS_MAX);
        }
        if (text.length() > TEXT_MAX) {
            throw new IllegalArgumentException(text.length() + " characters of text; at most " + TEXT_MAX);
        }
        long bytes = documents.stream()
                .mapToLong(document -> document.content().length)
                .sum();
        if (bytes > BYTES_MAX) {
            throw new IllegalArgumentException(bytes + " bytes of documents; at most " + BYTES_MAX);
        }
    }

    /** This message as JSON. */
    public byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    /**
     * Reads a message. What is wrong with a single document is no reason to refuse the message: see {@link SentDocument#problem}.
     *
     * @throws UnreadableMessageException for anything else
     */
    public static DocumentMessage read(byte[] json) {
        try {
            return JSON.readValue(json, DocumentMessage.class);
        } catch (JacksonException e) {
            throw new UnreadableMessageException("Not a message of documents: " + e.getOriginalMessage());
        }
    }
}
