package org.acesim.cbp.clock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clock's row. Whoever took it last holds it: an older holder, which may not know yet that it was replaced, can
 * neither move time nor fire anything.
 */
@Component
final class ClockStore {
    private final JdbcClient jdbc;
    private final String holder = UUID.randomUUID().toString();

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the row, as it was left; on the first start it is made, with time running at real speed. */
    ClockReading take(Instant start) {
        jdbc.sql("insert into clock (id, reserved_until, speed, frozen, holder) values (1, ?, 1, false, ?)"
                        + " on conflict do nothing")
                .params(stored(start), holder)
                .update();
        jdbc.sql("update clock set holder = ? where id = 1").param(holder).update();
        return jdbc.sql("select reserved_until, speed, frozen from clock where id = 1")
                .query((row, number) -> new ClockReading(
                        row.getObject("reserved_until", OffsetDateTime.class).toInstant(),
                        row.getBigDecimal("speed"),
                        row.getBoolean("frozen")))
                .single();
    }

    /** Allows no time beyond {@code until} to be handed out, and none before it after a kill. */
    void reserve(Instant until) {
        held(jdbc.sql("update clock set reserved_until = ? where id = 1 and holder = ?")
                .params(stored(until), holder)
                .update());
    }

    /** As {@link #reserve}, with speed and standstill. */
    void save(Instant until, BigDecimal speed, boolean frozen) {
        held(jdbc.sql("update clock set reserved_until = ?, speed = ?, frozen = ? where id = 1 and holder = ?")
                .params(stored(until), speed, frozen, holder)
                .update());
    }

    /** Locks the row until the transaction ends: nobody else fires anything meanwhile. */
    void lease() {
        held(jdbc.sql("select holder from clock where id = 1 and holder = ? for update")
                .param(holder)
                .query(String.class)
                .list()
                .size());
    }

    private static void held(int rows) {
        if (rows != 1) {
            throw new NonTransientDataAccessResourceException(
                    "another simulated CBP has taken over the clock in this database; stop one of the two");
        }
    }

    static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
