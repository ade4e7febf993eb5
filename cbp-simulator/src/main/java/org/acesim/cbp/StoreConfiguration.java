package org.acesim.cbp;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where the store is, unless {@code spring.datasource.url} says so: a file in the data folder, or memory. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final String MEMORY = "memory";
    /**
     * As close to PostgreSQL as H2 comes, so that one SQL does for both. Without WRITE_DELAY=0 a killed process loses
     * what it acknowledged last. Its closing is ours to time: the relay and the clock still write while we stop.
     */
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

    @Bean
    @Conditional(NoUrl.class)
    JdbcConnectionDetails store(@Value("${acesim.data:./data}") String data) {
        String place = data.equals(MEMORY)
                // Two programs in one JVM, as in tests, are not to share it; it lasts as long as the JVM.
                ? "mem:cbp-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                : "file:" + Path.of(data).toAbsolutePath().resolve("cbp");
        return new H2("jdbc:h2:" + place + SETTINGS);
    }

    private static final class NoUrl implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }

    private record H2(String url) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public @Nullable String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
