package org.acesim.cbp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.routes.Queues;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

class ShutdownTest {
    @Test
    void sendsWhatWaitsAndStopsTimeExactly(@TempDir Path data) throws Exception {
        try (TestBroker broker = new TestBroker()) {
            RunningCbp cbp = new RunningCbp(broker, "--acesim.data=" + data);
            SimulatedTime time = cbp.context.getBean(SimulatedTime.class);
            Outbox outbox = cbp.context.getBean(Outbox.class);
            cbp.context
                    .getBean(TransactionOperations.class)
                    .executeWithoutResult(status -> outbox.add(Collections.nCopies(
                            500,
                            Outgoing.batch(
                                    Queues.abiOutbound("ABC"), "batch".getBytes(StandardCharsets.US_ASCII), null))));

            cbp.close();

            assertThat(broker.count(Queues.abiOutbound("ABC"))).isEqualTo(500);
            try (var store = DriverManager.getConnection(
                            "jdbc:h2:file:" + data.resolve("cbp") + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                    ResultSet row = store.createStatement()
                            .executeQuery("select reserved_until, (select count(*) from outbox) waiting from clock")) {
                row.next();
                Instant stoppedAt =
                        row.getObject("reserved_until", OffsetDateTime.class).toInstant();
                assertThat(stoppedAt).isEqualTo(time.now());
                assertThat(row.getLong("waiting")).isZero();
            }
        }
    }
}
