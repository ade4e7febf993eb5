package org.acesim.cbp;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Databases with the real migrations, each of a test's own: copies of one that was migrated once a JVM, which takes a
 * tenth of the time.
 */
public final class TestDatabases {
    private static final String SETTINGS =
            ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";

    private TestDatabases() {}

    private static final class MigratedH2 {
        static final List<String> STATEMENTS = statements();

        private static List<String> statements() {
            JdbcConnectionPool migrated = emptyH2();
            migrate(migrated);
            List<String> statements =
                    new JdbcTemplate(migrated).queryForList("script nopasswords nosettings", String.class);
            shutdown(migrated);
            return statements;
        }
    }

    private static final class Postgres {
        static final EmbeddedPostgres SERVER = server();
        static final AtomicInteger COPIES = new AtomicInteger();

        // It stops with the JVM.
        private static EmbeddedPostgres server() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                new JdbcTemplate(server.getPostgresDatabase()).execute("create database migrated");
                migrate(server.getDatabase("postgres", "migrated"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** In memory, in the mode in which the program uses it. */
    public static JdbcConnectionPool h2() {
        JdbcConnectionPool copy = emptyH2();
        new JdbcTemplate(copy).batchUpdate(MigratedH2.STATEMENTS.toArray(String[]::new));
        return copy;
    }

    /** On a real PostgreSQL. */
    public static HikariDataSource postgres() {
        String name = "copy" + Postgres.COPIES.incrementAndGet();
        new JdbcTemplate(Postgres.SERVER.getPostgresDatabase())
                .execute("create database " + name + " template migrated");
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(Postgres.SERVER.getDatabase("postgres", name));
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    /** Ends a database in memory. */
    public static void shutdown(JdbcConnectionPool h2) {
        new JdbcTemplate(h2).execute("shutdown");
        h2.dispose();
    }

    private static JdbcConnectionPool emptyH2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + SETTINGS, "sa", "");
    }

    private static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:org/acesim/routes/outbox/db", "classpath:org/acesim/cbp/db")
                .load()
                .migrate();
    }
}
