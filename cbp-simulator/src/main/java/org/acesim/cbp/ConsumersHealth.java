package org.acesim.cbp;

import org.acesim.routes.Reception;
import org.apache.camel.CamelContext;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Up once every consumer has been given its queue by the broker: what is sent from then on is answered. */
@Component("consumers")
class ConsumersHealth extends AbstractHealthIndicator {
    private final CamelContext camel;
    private final Reception reception;

    ConsumersHealth(CamelContext camel) {
        this.camel = camel;
        this.reception = new Reception(camel);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(camel.isStarted() ? Status.UP : Status.DOWN);
        for (String route : reception.awaited()) {
            health.down().withDetail(route, "not receiving");
        }
    }
}
