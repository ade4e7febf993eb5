package org.acesim.routes.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was taken already, each with the answer that it got. Every call belongs inside the caller's transaction. */
public final class Inbox {
    /** No user is named so. */
    private static final String REFUSED = " refused";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicLong discarded = new AtomicLong();

    /** Uses the table {@code inbox}; {@code clock} is real time, by which old rows are forgotten. */
    public Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a message; {@code false} says that it was taken before or sent in an earlier epoch, so that nothing more may
     * happen.
     */
    public boolean claim(InboxKey key) {
        if (discards(key)) {
            return false;
        }
        return jdbc.sql("insert into inbox (source, message_id, received_at) values (?, ?, ?) on conflict do nothing")
                        .params(key.source(), key.messageId(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Whether a message was sent in an earlier epoch: it is counted as discarded, and nothing more may happen. */
    public boolean discards(InboxKey key) {
        boolean discards = isOfEarlierEpoch(key);
        if (discards) {
            discarded.incrementAndGet();
        }
        return discards;
    }

    /** How many messages of an earlier epoch were discarded, since the program started. */
    public long discarded() {
        return discarded.get();
    }

    /** One of the program's own says its epoch; of another the broker says when it was sent, and that decides. */
    private boolean isOfEarlierEpoch(InboxKey key) {
        Long epoch = key.epoch();
        Instant sentAt = key.sentAt();
        if (epoch == null && sentAt == null) {
            return false;
        }
        return jdbc.sql("select epoch, began_at from relay where lease = 1")
                .query((row, number) -> {
                    Timestamp began = row.getTimestamp("began_at");
                    return epoch == null
                            ? began != null && Objects.requireNonNull(sentAt).isBefore(began.toInstant())
                            : epoch < row.getLong("epoch");
                })
                .single();
    }

    /** Keeps the answer to a message that was claimed. */
    public void answer(InboxKey key, byte[] answer) {
        jdbc.sql("update inbox set answer = ? where source = ? and message_id = ?")
                .params(answer, key.source(), key.messageId())
                .update();
    }

    /** The answer to a message, once there is one. */
    public Optional<byte[]> answer(InboxKey key) {
        return jdbc.sql("select answer from inbox where source = ? and message_id = ? and answer is not null")
                .params(key.source(), key.messageId())
                .query(byte[].class)
                .optional();
    }

    /** Notes that a message cannot be read: should it come again it is refused again, but nobody waits for it to be taken. */
    public void refuse(InboxKey key) {
        jdbc.sql("insert into inbox (source, message_id, received_at) values (?, ?, ?) on conflict do nothing")
                .params(key.source() + REFUSED, key.messageId(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether a message was taken, or refused. */
    public boolean contains(InboxKey key) {
        return jdbc.sql("select count(*) from inbox where source in (?, ?) and message_id = ?")
                        .params(key.source(), key.source() + REFUSED, key.messageId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Forgets what was taken before {@code moment}; returns how many rows that were. */
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from inbox where received_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }
}
