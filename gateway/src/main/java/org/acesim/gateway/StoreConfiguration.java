package org.acesim.gateway;

import java.nio.file.Path;
import java.util.UUID;
import org.acesim.gateway.entry.Entries;
import org.acesim.gateway.entry.EntryNumbers;
import org.acesim.gateway.entry.EntrySearch;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.EntryWatch;
import org.acesim.gateway.entry.Messages;
import org.acesim.gateway.entry.Proposals;
import org.acesim.gateway.entry.Timeline;
import org.acesim.gateway.notice.Notices;
import org.acesim.gateway.summary.Summaries;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** What is kept, and where, unless {@code spring.datasource.url} says so: in a file of the data folder, or in memory. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final String MEMORY = "memory";
    /**
     * As close to PostgreSQL as H2 comes, so that one SQL does for both. Without WRITE_DELAY=0 a killed process loses
     * what it acknowledged last. When it closes is ours to say: the relay still writes while we stop.
     */
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

    @Bean
    @Conditional(NoUrl.class)
    JdbcConnectionDetails database(@Value("${acesim.data}") String data) {
        String place = data.equals(MEMORY)
                // Two programs in one JVM, as in tests, are not to share it; it lasts as long as the JVM.
                ? "mem:gateway-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                : "file:" + Path.of(data).toAbsolutePath().resolve("gateway");
        return new H2("jdbc:h2:" + place + SETTINGS);
    }

    @Bean
    EntryStore entryStore(JdbcTemplate jdbc) {
        return new EntryStore(
                new Entries(jdbc),
                new Timeline(jdbc),
                new Messages(jdbc),
                new EntryWatch(),
                new Proposals(jdbc),
                new Notices(jdbc),
                new Summaries(jdbc));
    }

    @Bean
    EntryNumbers entryNumbers(JdbcTemplate jdbc, TransactionOperations transaction) {
        return new EntryNumbers(jdbc, transaction);
    }

    @Bean
    EntrySearch entrySearch(JdbcTemplate jdbc) {
        return new EntrySearch(jdbc);
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
