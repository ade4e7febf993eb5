package org.acesim.cbp;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.acesim.routes.outbox.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what nobody will repeat or fetch any more. By real time: brokers and clients live in that. */
@Component
class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final Clock housekeeping;

    Housekeeping(Inbox inbox, JdbcClient jdbc, Clock housekeeping) {
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.housekeeping = housekeeping;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forget() {
        Instant before = housekeeping.instant().minus(KEPT);
        int forgotten = inbox.forgetBefore(before);
        forgotten += jdbc.sql("delete from abi_request where received_at < ?")
                .param(Timestamp.from(before))
                .update();
        LOG.debug("forgot {} rows older than {}", forgotten, before);
    }
}
