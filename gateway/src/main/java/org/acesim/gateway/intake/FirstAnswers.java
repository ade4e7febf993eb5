package org.acesim.gateway.intake;

import java.util.List;
import java.util.Optional;
import org.acesim.routes.filer.Document;
import org.acesim.routes.outbox.Inbox;
import org.acesim.routes.outbox.InboxKey;
import tools.jackson.databind.json.JsonMapper;

/** What a chunk was answered the first time that it came, so that a repeat is answered the same. */
public final class FirstAnswers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Inbox inbox;

    FirstAnswers(Inbox inbox) {
        this.inbox = inbox;
    }

    private record Answer(String body, List<Outcome> outcomes) {}

    /** Takes a chunk; {@code false} says that it was taken before, or sent before a reset. */
    boolean claim(InboxKey key) {
        return inbox.claim(key);
    }

    /** Whether a chunk was sent before a reset. */
    boolean discards(InboxKey key) {
        return inbox.discards(key);
    }

    void keep(InboxKey key, Document document, List<Outcome> outcomes) {
        inbox.answer(key, JSON.writeValueAsBytes(new Answer(body(document), outcomes)));
    }

    /**
     * The answer that a chunk got.
     *
     * @throws OtherBodyException if it was another document under the same key
     */
    Optional<List<Outcome>> find(InboxKey key, Document document) {
        return inbox.answer(key).map(stored -> {
            Answer answer = JSON.readValue(stored, Answer.class);
            if (!answer.body().equals(body(document))) {
                throw new OtherBodyException();
            }
            return answer.outcomes();
        });
    }

    private static String body(Document document) {
        // Files and messages are known by their content or by the broker's name for them; only a key is the caller's to
        // choose.
        return document.content() instanceof KnownContent known ? known.sha256() : "";
    }

    /** Thrown when an idempotency key comes back with another body. */
    public static final class OtherBodyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherBodyException() {
            super("This Idempotency-Key was used with another body.");
        }
    }
}
