package org.acesim.cbp.inquiry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acesim.routes.dis.SentDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The documents that filers sent: rows in CBP's store, found by number. Their names never name anything. */
@Component
public class Documents {
    private final JdbcTemplate jdbc;

    Documents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A document without its content.
     *
     * @param inquiry what it answers; null for one that came with the filing
     */
    public record Listed(
            long id,
            @Nullable Long inquiry,
            Instant receivedAt,
            String type,
            String name,
            String contentType,
            long sizeBytes) {}

    /**
     * A document's content.
     *
     * @param contentType as its sender called it, one of those that are taken
     */
    public record Content(String name, String contentType, byte[] bytes) {}

    /** Keeps a document. */
    public void add(String entryNumber, @Nullable Long inquiry, Instant at, SentDocument document) {
        jdbc.update(
                "insert into document (entry_number, inquiry_id, received_at, document_type, name, content_type,"
                        + " size_bytes, content) values (?, ?, ?, ?, ?, ?, ?, ?)",
                entryNumber,
                inquiry,
                at.atOffset(ZoneOffset.UTC),
                document.type().substring(0, Math.min(6, document.type().length())),
                document.name(),
                document.contentType()
                        .substring(0, Math.min(80, document.contentType().length())),
                document.content().length,
                document.content());
    }

    /** What an entry has. */
    public List<Listed> of(String entryNumber) {
        return jdbc.query(
                "select id, inquiry_id, received_at, document_type, name, content_type, size_bytes from document"
                        + " where entry_number = ? order by id",
                (row, number) -> {
                    long inquiry = row.getLong("inquiry_id");
                    return new Listed(
                            row.getLong("id"),
                            row.wasNull() ? null : inquiry,
                            row.getObject("received_at", OffsetDateTime.class).toInstant(),
                            row.getString("document_type"),
                            row.getString("name"),
                            row.getString("content_type"),
                            row.getLong("size_bytes"));
                },
                entryNumber);
    }

    /** The content of one of an entry's documents. */
    public Optional<Content> content(String entryNumber, long id) {
        return jdbc
                .query(
                        "select name, content_type, content from document where id = ? and entry_number = ?",
                        (row, number) -> new Content(
                                row.getString("name"), row.getString("content_type"), row.getBytes("content")),
                        id,
                        entryNumber)
                .stream()
                .findFirst();
    }

    /** How many documents an entry has that answer one of these inquiries. */
    public long answering(String entryNumber, Collection<Long> inquiries) {
        return of(entryNumber).stream()
                .filter(document -> document.inquiry() != null && inquiries.contains(document.inquiry()))
                .count();
    }

    /**
     * Takes the documents that came with the filing as the answer to an inquiry, if they are what it asks for; says whether there
     * were any.
     */
    public boolean answer(String entryNumber, String documentType, long inquiry) {
        return jdbc.update(
                        "update document set inquiry_id = ? where entry_number = ? and inquiry_id is null"
                                + " and document_type in (?, '')",
                        inquiry,
                        entryNumber,
                        documentType)
                > 0;
    }
}
