package org.acesim.gateway.entry;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A fresh database with the gateway's tables. */
public final class TestDatabase {
    private TestDatabase() {}

    /** In memory, in the mode in which the gateway uses it. */
    public static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        return migrated(source);
    }

    /** With the gateway's tables. */
    public static DataSource migrated(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/acesim/routes/outbox/db", "classpath:org/acesim/gateway/db")
                .load()
                .migrate();
        return source;
    }
}
