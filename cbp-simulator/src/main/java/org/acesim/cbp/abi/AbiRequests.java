package org.acesim.cbp.abi;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.acesim.cbp.wire.StoredAnswer;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.Queues;
import org.acesim.routes.outbox.Inbox;
import org.acesim.routes.outbox.InboxKey;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Batches that came by HTTP. They go over the queue as everybody's do, so they are numbered, repeated and answered as
 * those are; the answer is looked up where it is kept for repeats.
 */
@Component
class AbiRequests {
    private final Outbox outbox;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock housekeeping;

    AbiRequests(Outbox outbox, Inbox inbox, JdbcClient jdbc, TransactionOperations transaction, Clock housekeeping) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.housekeeping = housekeeping;
    }

    /** Puts batches on the queue for an account, and returns the number under which the answer will be found. */
    long send(byte[] batches, String account) {
        Long number = transaction.execute(status -> {
            Outgoing message =
                    Outgoing.batchText(Queues.ABI_INBOUND, batches, null).onBehalfOf(account);
            long id = outbox.add(List.of(message)).get(0);
            jdbc.sql("insert into abi_request (outbox_id, account, received_at) values (?, ?, ?)")
                    .params(id, account, Timestamp.from(housekeeping.instant()))
                    .update();
            return id;
        });
        if (number == null) {
            throw new IllegalStateException("a request always has a number");
        }
        return number;
    }

    /** Whether a number was given to a request of this account. */
    boolean isOf(long number, String account) {
        return jdbc.sql("select count(*) from abi_request where outbox_id = ? and account = ?")
                        .params(number, account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The answer, once there is one. */
    Optional<byte[]> answer(long number) {
        return inbox.answer(new InboxKey(InternalUsers.CBP, Long.toString(number)))
                .map(StoredAnswer::read);
    }
}
