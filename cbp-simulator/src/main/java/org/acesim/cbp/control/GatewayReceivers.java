package org.acesim.cbp.control;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.acesim.cbp.clock.Patience;
import org.acesim.cbp.clock.Receivers;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.Queues;
import org.acesim.routes.control.ControlMessage.Probe;
import org.acesim.routes.control.ControlMessage.ProbeAnswer;
import org.acesim.routes.outbox.Inbox;
import org.acesim.routes.outbox.InboxKey;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the gateway whether everything has arrived. The question travels behind all that was sent before it, so its
 * answer also says that the outbox up to there is empty; then what the gateway sent in return is waited for.
 */
@Component
final class GatewayReceivers implements Receivers {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayReceivers.class);
    /**
     * Nothing that CBP sends is answered back and forth more often. Without a limit, filers who go on filing meanwhile would
     * keep it from ever being quiet.
     */
    private static final int ROUNDS_MAX = 5;

    /** For a gateway that was silent last time: it may be away for long, and nobody should wait each time. */
    private static final Duration BRIEFLY = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Duration patience;
    private final Map<Long, CompletableFuture<ProbeAnswer>> asked = new ConcurrentHashMap<>();
    private volatile boolean silent;
    /** The last messages of the gateway's that had been taken before a question was put. */
    private volatile List<Long> lastTaken = List.of(0L, 0L);

    GatewayReceivers(
            Outbox outbox,
            Inbox inbox,
            JdbcClient jdbc,
            TransactionOperations transaction,
            @Value("${acesim.clock.gateway-patience:10s}") Duration patience) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.patience = patience;
    }

    @Override
    public boolean settle() {
        Patience left = Patience.of(silent && BRIEFLY.compareTo(patience) < 0 ? BRIEFLY : patience);
        for (int round = 0; round < ROUNDS_MAX; round++) {
            Optional<ProbeAnswer> answer = ask(left);
            if (answer.isEmpty()) {
                silent = true;
                LOG.warn("the gateway did not answer in time: what was sent to it waits in its queue");
                return false;
            }
            List<Long> relayed = lastOf(answer.get());
            if (relayed.equals(lastTaken)) {
                return true;
            }
            if (left.await(() -> taken(answer.get())).isEmpty()) {
                LOG.warn("messages {} of the gateway have not all been taken in time", relayed);
                return false;
            }
            // What it asked for is answered by now, and the answer may still be on its way: the next question follows
            // it.
            lastTaken = relayed;
        }
        return true;
    }

    /** The gateway is there. */
    void heard() {
        silent = false;
    }

    /** An answer of the gateway; one to a question of an earlier life of this program is of no use. */
    void heard(ProbeAnswer answer) {
        heard();
        CompletableFuture<ProbeAnswer> waiting = asked.get(answer.number());
        if (waiting != null) {
            waiting.complete(answer);
        }
    }

    private Optional<ProbeAnswer> ask(Patience left) {
        long number =
                jdbc.sql("select nextval('probe_number')").query(Long.class).single();
        CompletableFuture<ProbeAnswer> answer = new CompletableFuture<>();
        asked.put(number, answer);
        try {
            transaction.executeWithoutResult(status -> outbox.add(
                    List.of(Outgoing.control(Queues.abiOutbound(Queues.GATEWAY_SENDER), new Probe(number).write()))));
            return Optional.of(answer.get(left.left().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an answer is only ever completed with a value", e);
        } finally {
            asked.remove(number);
        }
    }

    private Optional<ProbeAnswer> taken(ProbeAnswer answer) {
        boolean taken = lastOf(answer).stream()
                .allMatch(
                        last -> last == 0 || inbox.contains(new InboxKey(InternalUsers.GATEWAY, Long.toString(last))));
        return taken ? Optional.of(answer) : Optional.empty();
    }

    private static List<Long> lastOf(ProbeAnswer answer) {
        return List.of(answer.lastRelayed(), answer.lastDocuments());
    }
}
