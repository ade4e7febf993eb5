package org.acesim.routes.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of the test's own with inbox and outbox. */
public final class TestStore {
    private final JdbcConnectionPool source = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
    public final JdbcTemplate jdbc = new JdbcTemplate(source);
    public final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    public final Inbox inbox = new Inbox(JdbcClient.create(source), Clock.systemUTC());
    public final Outbox outbox = new Outbox(jdbc);

    public TestStore() {
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/V1__inbox_and_outbox.sql", Outbox.class),
                        new ClassPathResource("db/V44__epoch.sql", Outbox.class))
                .execute(source);
    }

    /** Stores a message with this text for a queue. */
    public void store(String queue, String text) {
        transaction.executeWithoutResult(status ->
                outbox.add(java.util.List.of(Outgoing.batchText(queue, text.getBytes(StandardCharsets.UTF_8), null))));
    }
}
