package org.acesim.gateway.entry;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.acesim.gateway.time.Moment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to entries, in the order in which the gateway learned it. */
public final class Timeline {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<TimelineEvent>> EVENTS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;

    /** Uses the table {@code timeline}. */
    public Timeline(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to the timelines of entries. */
    public void add(List<Happening> happenings) {
        jdbc.batchUpdate(
                "insert into timeline (entry_number, message_id, at, simulated_at, events) values (?, ?, ?, ?, ?)",
                happenings,
                Math.max(1, happenings.size()),
                (row, happening) -> {
                    row.setString(1, happening.entryNumber());
                    row.setObject(2, happening.messageId(), Types.BIGINT);
                    row.setObject(3, happening.at().real().atOffset(ZoneOffset.UTC));
                    row.setObject(4, happening.at().simulated().atOffset(ZoneOffset.UTC));
                    row.setString(5, JSON.writeValueAsString(happening.events()));
                });
    }

    /** What happened to an entry. */
    public List<Happening> of(String entryNumber) {
        return jdbc.query(
                "select message_id, at, simulated_at, events from timeline where entry_number = ? order by id",
                (row, number) -> new Happening(
                        entryNumber,
                        row.getObject("message_id", Long.class),
                        new Moment(
                                Objects.requireNonNull(Messages.instant(row, "at")),
                                Objects.requireNonNull(Messages.instant(row, "simulated_at"))),
                        JSON.readValue(row.getString("events"), EVENTS)),
                entryNumber);
    }
}
