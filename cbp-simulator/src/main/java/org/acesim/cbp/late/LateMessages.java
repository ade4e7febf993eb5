package org.acesim.cbp.late;

import java.time.Instant;
import java.util.List;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.clock.NewDueEvent;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Messages that are held back until a simulated time. */
@Component
public class LateMessages {
    private static final String DUE = "LATE_MESSAGE";

    private final JdbcTemplate jdbc;
    private final DueEvents dueEvents;
    private final Outbox outbox;

    LateMessages(JdbcTemplate jdbc, DueEvents dueEvents, Outbox outbox) {
        this.jdbc = jdbc;
        this.dueEvents = dueEvents;
        this.outbox = outbox;
    }

    /** Holds a message back, in the caller's transaction. */
    public void hold(Outgoing message, Instant until) {
        Long id = jdbc.queryForObject("select nextval('late_message_id')", Long.class);
        jdbc.update(
                "insert into late_message (id, queue, content, as_text, kind, correlation_id) values (?, ?, ?, ?, ?, ?)",
                id,
                message.queue(),
                message.content(),
                message.text(),
                message.kind().name(),
                message.correlationId());
        dueEvents.schedule(List.of(new NewDueEvent(String.valueOf(id), until, DUE)));
    }

    /**
     * Sends what is due now, in the caller's transaction.
     *
     * @return what is due besides
     */
    public List<DueEvent> send(List<DueEvent> due) {
        due.stream().filter(event -> event.what().equals(DUE)).forEach(this::send);
        return due.stream().filter(event -> !event.what().equals(DUE)).toList();
    }

    private void send(DueEvent event) {
        long id = Long.parseLong(event.entryNumber());
        outbox.add(jdbc.query(
                "select queue, content, as_text, kind, correlation_id from late_message where id = ?",
                (row, number) -> new Outgoing(
                        row.getString("queue"),
                        row.getBytes("content"),
                        row.getBoolean("as_text"),
                        Outgoing.Kind.valueOf(row.getString("kind")),
                        row.getString("correlation_id"),
                        null),
                id));
        jdbc.update("delete from late_message where id = ?", id);
    }
}
