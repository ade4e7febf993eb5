package org.acesim.gateway.send;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acesim.catair.code.DocumentType;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.routes.Queues;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sends documents to CBP, in the caller's transaction: after what was stored in it before. */
public final class DocumentsOut {
    private final Outbox outbox;
    private final JdbcTemplate jdbc;

    /** Sends by {@code outbox}; uses the table {@code document_message}. */
    public DocumentsOut(Outbox outbox, JdbcTemplate jdbc) {
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    /** The highest number of an outbox row that carries documents; 0 for none. */
    public long lastOutboxId() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(outbox_id), 0) from document_message", Long.class));
    }

    /** Sends a message of an account; what is told of it names the documents and never holds them. */
    public TimelineEvent send(DocumentMessage message, String account) {
        outbox.add(List.of(Outgoing.documents(Queues.DIS_INBOUND, message.write(), account)))
                .forEach(id -> jdbc.update(
                        "insert into document_message (outbox_id, entry_number) values (?, ?)",
                        id,
                        message.entryNumber()));
        String what = message.documents().isEmpty() ? "Text" : described(message.documents());
        String inquiry = message.inquiry() == null ? "" : " in answer to inquiry " + message.inquiry();
        String text = what + inquiry + ", by " + account + hint(message.documents());
        return new TimelineEvent(TimelineEvent.Source.FILER, "DOCUMENTS_SENT", "", text, null);
    }

    /** Documents that go with a filing, which is told before they are sent. */
    public static TimelineEvent withFiling(List<SentDocument> documents) {
        String text = described(documents) + " with the filing" + hint(documents);
        return new TimelineEvent(TimelineEvent.Source.FILER, "DOCUMENTS_SENT", "", text, null);
    }

    private static String described(List<SentDocument> documents) {
        return documents.stream()
                .map(document ->
                        "%s (type %s, %d bytes)".formatted(document.name(), document.type(), document.content().length))
                .collect(Collectors.joining(", "));
    }

    /** A filer who names no type hears nothing more of it from CBP than the request for the invoice that it has sent. */
    private static String hint(List<SentDocument> documents) {
        return documents.stream().noneMatch(document -> document.type().equals(DocumentType.OTHER.code()))
                ? ""
                : ". Type 98 is another document, which answers no request for an invoice: name its part invoice,"
                        + " packingList or CBP's code of two digits";
    }
}
