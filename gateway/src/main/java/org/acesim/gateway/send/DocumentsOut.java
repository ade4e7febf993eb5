package org.acesim.gateway.send;

import java.util.List;
import java.util.stream.Collectors;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.routes.Queues;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;

/** Sends documents to CBP, in the caller's transaction: after what was stored in it before. */
public final class DocumentsOut {
    private final Outbox outbox;

    /** Sends by {@code outbox}. */
    public DocumentsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Sends a message of an account; what is told of it names the documents and never holds them. */
    public TimelineEvent send(DocumentMessage message, String account) {
        outbox.add(List.of(Outgoing.documents(Queues.DIS_INBOUND, message.write(), account)));
        String documents =
                message.documents().stream().map(DocumentsOut::described).collect(Collectors.joining(", "));
        String inquiry = message.inquiry() == null ? "" : " in answer to inquiry " + message.inquiry();
        String text = (documents.isEmpty() ? "Text" : documents) + inquiry + ", by " + account;
        return new TimelineEvent(TimelineEvent.Source.FILER, "DOCUMENTS_SENT", "", text, null);
    }

    private static String described(SentDocument document) {
        return "%s (type %s, %d bytes)".formatted(document.name(), document.type(), document.content().length);
    }
}
