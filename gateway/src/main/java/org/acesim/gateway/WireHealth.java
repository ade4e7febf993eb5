package org.acesim.gateway;

import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.Reception;
import org.apache.camel.CamelContext;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Up once every consumer has been given its queue and CBP has told its time: a filing is taken from then on. */
@Component("wire")
class WireHealth extends AbstractHealthIndicator {
    private final CamelContext camel;
    private final Reception reception;
    private final SimulatedTime time;

    WireHealth(CamelContext camel, SimulatedTime time) {
        this.camel = camel;
        this.reception = new Reception(camel);
        this.time = time;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(camel.isStarted() ? Status.UP : Status.DOWN);
        if (!time.isKnown()) {
            health.down().withDetail("time", "CBP has not told its time yet");
        }
        for (String route : reception.awaited()) {
            health.down().withDetail(route, "not receiving");
        }
    }
}
