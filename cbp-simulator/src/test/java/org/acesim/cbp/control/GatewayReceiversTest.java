package org.acesim.cbp.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.acesim.cbp.TestStore;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.control.ControlMessage.Probe;
import org.acesim.routes.control.ControlMessage.ProbeAnswer;
import org.acesim.routes.outbox.Inbox;
import org.acesim.routes.outbox.InboxKey;
import org.acesim.routes.outbox.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatewayReceiversTest {
    private final TestStore store = new TestStore();
    private final Outbox outbox = new Outbox(store.jdbc());

    @AfterEach
    void close() {
        store.close();
    }

    private GatewayReceivers receivers(Duration patience) {
        return new GatewayReceivers(outbox, inbox(), store.client(), store.transaction(), patience);
    }

    private long asked() {
        byte[] last = store.client()
                .sql("select content from outbox order by id desc limit 1")
                .query(byte[].class)
                .optional()
                .orElse(null);
        return last == null ? 0 : ((Probe) ControlMessage.read(last)).number();
    }

    @Test
    void goesOnWithoutAGatewayThatIsSilent() {
        assertThat(receivers(Duration.ofMillis(50)).settle()).isFalse();
    }

    @Test
    void goesOnWithoutAMessageThatIsNeverTaken() {
        GatewayReceivers receivers = receivers(Duration.ofMillis(500));
        CompletableFuture<Boolean> settled = CompletableFuture.supplyAsync(receivers::settle);
        await().until(() -> asked() > 0);
        receivers.heard(new ProbeAnswer(asked(), 12, 0));

        assertThat(settled.join()).isFalse();
    }

    @Test
    void doesNotWaitForAMessageThatWasRefused() {
        GatewayReceivers receivers = receivers(Duration.ofSeconds(60));
        store.transaction().executeWithoutResult(status -> inbox().refuse(new InboxKey(InternalUsers.GATEWAY, "13")));
        CompletableFuture<Boolean> settled = CompletableFuture.supplyAsync(receivers::settle);
        await().until(() -> asked() > 0);
        long first = asked();
        receivers.heard(new ProbeAnswer(first, 0, 13));
        await().until(() -> asked() > first || settled.isDone());
        receivers.heard(new ProbeAnswer(asked(), 0, 13));

        assertThat(settled.join()).isTrue();
    }

    @Test
    void takesNoAnswerToAnotherQuestion() {
        GatewayReceivers receivers = receivers(Duration.ofSeconds(20));
        CompletableFuture<Boolean> settled = CompletableFuture.supplyAsync(receivers::settle);
        await().until(() -> asked() > 0);

        receivers.heard(new ProbeAnswer(asked() - 1, 0, 0));
        assertThat(settled).isNotDone();
        receivers.heard(new ProbeAnswer(asked(), 0, 0));
        assertThat(settled.join()).isTrue();
    }

    @Test
    void asksAgainUntilTheAnswersToWhatTheGatewaySentHaveArrivedToo() {
        GatewayReceivers receivers = receivers(Duration.ofSeconds(20));
        store.transaction().executeWithoutResult(status -> inbox().claim(new InboxKey(InternalUsers.GATEWAY, "12")));
        CompletableFuture<Boolean> settled = CompletableFuture.supplyAsync(receivers::settle);
        await().until(() -> asked() > 0);
        long first = asked();

        receivers.heard(new ProbeAnswer(first, 12, 0));
        await().until(() -> asked() > first);
        assertThat(settled).isNotDone();

        receivers.heard(new ProbeAnswer(asked(), 12, 0));
        assertThat(settled.join()).isTrue();
    }

    private Inbox inbox() {
        return new Inbox(store.client(), Clock.systemUTC());
    }
}
