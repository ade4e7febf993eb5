package org.acesim.cbp;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real store in memory, with the real migrations. */
public final class TestStore implements AutoCloseable {
    private final JdbcConnectionPool pool = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "sa",
            "");

    public TestStore() {
        migrate(pool);
    }

    public static void migrate(DataSource store) {
        Flyway.configure()
                .dataSource(store)
                .locations("classpath:org/acesim/routes/outbox/db", "classpath:org/acesim/cbp/db")
                .load()
                .migrate();
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(pool);
    }

    public JdbcClient client() {
        return JdbcClient.create(pool);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    @Override
    public void close() {
        jdbc().execute("shutdown");
        pool.dispose();
    }
}
