package org.acesim.cbp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.clock.DueEventHandler;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands in for what CBP does with what is due, where a test is about the clock alone. */
@TestConfiguration(proxyBeanMethods = false)
public class StandIns {
    /** Records what fires. */
    public static final class Fired implements DueEventHandler {
        public final List<DueEvent> events = new CopyOnWriteArrayList<>();

        @Override
        public void fire(List<DueEvent> due) {
            events.addAll(due);
        }
    }

    @Bean
    @Primary
    Fired fired() {
        return new Fired();
    }
}
