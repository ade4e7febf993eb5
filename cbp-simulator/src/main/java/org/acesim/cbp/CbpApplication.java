package org.acesim.cbp;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The simulated CBP: its own context, port, store and accounts, beside the gateway's in one process or alone. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableScheduling
public class CbpApplication {
    /** The application with its configuration file {@code cbp.yml}, ready to be run. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(CbpApplication.class).properties("spring.config.name=cbp");
    }
}
