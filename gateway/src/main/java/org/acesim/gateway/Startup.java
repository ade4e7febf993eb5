package org.acesim.gateway;

import org.acesim.gateway.control.Control;
import org.acesim.routes.Reception;
import org.acesim.routes.outbox.Relay;
import org.apache.camel.CamelContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks CBP for its time, then sends. Stops in the order in which nothing is done for nothing: HTTP first, then what comes
 * by queue and file, and when everything that waits in the outbox is sent, the rest of Camel.
 */
@Component
class Startup implements SmartLifecycle {
    /** After the web server has answered what it is working on, and before it and Camel stop. */
    private static final int BETWEEN_WEB_AND_CAMEL = SmartLifecycle.DEFAULT_PHASE - 1536;

    private final Control control;
    private final Relay relay;
    private final Reception reception;
    private volatile boolean running;

    Startup(Control control, Relay relay, CamelContext camel) {
        this.control = control;
        this.relay = relay;
        this.reception = new Reception(camel);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        start();
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
            control.ask();
            relay.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (running) {
            running = false;
            reception.stop();
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
