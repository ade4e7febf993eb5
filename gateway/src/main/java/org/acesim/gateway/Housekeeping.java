package org.acesim.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.acesim.routes.outbox.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what nobody will repeat any more. By real time: brokers and clients live in that. */
@Component
class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Inbox inbox;
    private final Clock clock;

    Housekeeping(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forget() {
        int forgotten = inbox.forgetBefore(clock.instant().minus(KEPT));
        LOG.debug("forgot {} messages that were taken more than {} ago", forgotten, KEPT);
    }
}
