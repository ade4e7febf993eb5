package org.acesim.routes;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Route;
import org.apache.camel.component.file.FileConsumer;
import org.apache.camel.component.jms.JmsConsumer;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/** What a side takes in from queues and folders, by all its routes together. */
public final class Reception {
    private final CamelContext camel;

    public Reception(CamelContext camel) {
        this.camel = camel;
    }

    /** The ids of the routes that the broker has not given their queue yet; what is sent to the others is answered. */
    public List<String> awaited() {
        return camel.getRoutes().stream()
                .filter(route -> route.getConsumer() instanceof JmsConsumer consumer && !receives(consumer))
                .map(Route::getRouteId)
                .toList();
    }

    /** Takes in nothing more; what is being worked on is finished first. */
    public void stop() {
        camel.getRoutes().stream()
                .filter(route -> takesIn(route.getConsumer()))
                .map(Route::getRouteId)
                .forEach(this::stop);
    }

    private static boolean takesIn(Consumer consumer) {
        return consumer instanceof JmsConsumer || consumer instanceof FileConsumer;
    }

    private void stop(String route) {
        try {
            camel.getRouteController().stopRoute(route);
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop " + route, e);
        }
    }

    private static boolean receives(JmsConsumer consumer) {
        try {
            return consumer.getListenerContainer() instanceof DefaultMessageListenerContainer container
                    && container.isRunning()
                    && container.isRegisteredWithDestination();
        } catch (Exception e) {
            throw new IllegalStateException("cannot tell whether " + consumer + " receives", e);
        }
    }
}
