package org.acesim.gateway;

import org.acesim.gateway.time.SimulatedTime;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.component.jms.JmsConsumer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.stereotype.Component;

/** Up once every consumer has been given its queue and CBP has told its time: a filing is taken from then on. */
@Component("wire")
class WireHealth implements HealthIndicator {
    private final CamelContext camel;
    private final SimulatedTime time;

    WireHealth(CamelContext camel, SimulatedTime time) {
        this.camel = camel;
        this.time = time;
    }

    @Override
    public Health health() {
        try {
            return consumers();
        } catch (Exception e) {
            return Health.down(e).build();
        }
    }

    private Health consumers() throws Exception {
        Health.Builder health = camel.isStarted() ? Health.up() : Health.down();
        if (!time.isKnown()) {
            health.down().withDetail("time", "CBP has not told its time yet");
        }
        for (Route route : camel.getRoutes()) {
            if (route.getConsumer() instanceof JmsConsumer consumer && !receives(consumer)) {
                health.down().withDetail(route.getRouteId(), "not receiving");
            }
        }
        return health.build();
    }

    private static boolean receives(JmsConsumer consumer) throws Exception {
        return consumer.getListenerContainer() instanceof DefaultMessageListenerContainer container
                && container.isRunning()
                && container.isRegisteredWithDestination();
    }
}
