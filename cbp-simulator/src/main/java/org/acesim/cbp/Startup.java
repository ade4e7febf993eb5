package org.acesim.cbp;

import org.acesim.cbp.clock.Ticker;
import org.acesim.cbp.control.StateAnnouncer;
import org.acesim.routes.Reception;
import org.acesim.routes.outbox.Relay;
import org.apache.camel.CamelContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts time, then tells the gateway. Stops in the order in which nothing is lost or done twice: HTTP first, then the
 * consumers, then time, exactly where it is, and when everything that waits in the outbox is sent, the rest of Camel.
 */
@Component
class Startup implements SmartLifecycle {
    /** After the web server has answered what it is working on, and before it and Camel stop. */
    private static final int BETWEEN_WEB_AND_CAMEL = SmartLifecycle.DEFAULT_PHASE - 1536;

    private final Ticker time;
    private final StateAnnouncer announcer;
    private final Relay relay;
    private final Reception reception;
    private volatile boolean running;

    Startup(Ticker time, StateAnnouncer announcer, Relay relay, CamelContext camel) {
        this.time = time;
        this.announcer = announcer;
        this.relay = relay;
        this.reception = new Reception(camel);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        start();
    }

    @EventListener
    void closing(ContextClosedEvent event) {
        time.abort();
    }

    /** Camel starts only when the context is complete, and nothing can be sent before. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            time.start();
            announcer.announce();
            relay.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (running) {
            running = false;
            reception.stop();
            time.stop();
            relay.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BETWEEN_WEB_AND_CAMEL;
    }
}
