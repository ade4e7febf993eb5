package org.acesim.cbp.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.payment.Account.Status;
import org.acesim.cbp.payment.Account.Sums;
import org.acesim.customs.payment.PaymentType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The accounts on file. An account is changed only by who holds the lock on its entry. */
@Component
class AccountStore {
    private static final String COLUMNS = "site, sender, filer_code, port, office, user_text, message_id, entry_type,"
            + " version, assessed, charges, paid, refunded, interest, live, held, payment_type, status, due_on,"
            + " statement_id, entry_number";
    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.INTEGER,
        Types.BOOLEAN,
        Types.VARCHAR,
        Types.NUMERIC,
        Types.NUMERIC,
        Types.NUMERIC,
        Types.BOOLEAN,
        Types.BOOLEAN,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.DATE,
        Types.BIGINT,
        Types.VARCHAR
    };

    private final JdbcTemplate jdbc;

    AccountStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the entries that have one. */
    Map<String, Account> of(Collection<String> entryNumbers) {
        Map<String, Account> accounts = new HashMap<>();
        if (!entryNumbers.isEmpty()) {
            jdbc.query(
                            "select " + COLUMNS + " from duty_account where entry_number = any(?)",
                            AccountStore::account,
                            (Object) entryNumbers.toArray(String[]::new))
                    .forEach(account -> accounts.put(account.entryNumber(), account));
        }
        return accounts;
    }

    /** The entries whose release waits for what a filer does. */
    List<Account> held(int most) {
        return jdbc.query(
                "select " + COLUMNS + " from duty_account where held and statement_id is null"
                        + " order by entry_number limit ?",
                AccountStore::account,
                most);
    }

    /** Keeps these as they are now. */
    void keep(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        int[] changed = jdbc.batchUpdate(
                "update duty_account set site = ?, sender = ?, filer_code = ?, port = ?, office = ?, user_text = ?,"
                        + " message_id = ?, entry_type = ?, version = ?, assessed = ?, charges = ?, paid = ?, refunded = ?,"
                        + " interest = ?, live = ?, held = ?, payment_type = ?, status = ?, due_on = ?,"
                        + " statement_id = ? where entry_number = ?",
                accounts.stream().map(AccountStore::columns).toList(),
                TYPES);
        List<@Nullable Object[]> fresh = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            if (changed[i] == 0) {
                fresh.add(columns(accounts.get(i)));
            }
        }
        if (!fresh.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into duty_account (" + COLUMNS
                            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    fresh,
                    TYPES);
        }
    }

    private static @Nullable Object[] columns(Account account) {
        Submission by = account.submission();
        return new @Nullable Object[] {
            by.site(),
            by.sender(),
            by.filerCode(),
            by.port(),
            by.office(),
            by.userText(),
            by.messageId(),
            account.entryType(),
            account.version(),
            account.assessed(),
            ChargesText.write(account.sums().charges()),
            account.sums().paid(),
            account.sums().refunded(),
            account.sums().interest(),
            account.live(),
            account.held(),
            account.type().name(),
            account.status().name(),
            account.dueOn(),
            account.statement(),
            account.entryNumber()
        };
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("entry_number"),
                new Submission(
                        row.getString("site"),
                        row.getString("sender"),
                        row.getString("filer_code"),
                        row.getString("port"),
                        row.getString("office"),
                        row.getString("user_text"),
                        row.getString("message_id")),
                row.getString("entry_type"),
                row.getInt("version"),
                row.getBoolean("assessed"),
                new Sums(
                        ChargesText.read(row.getString("charges")),
                        row.getBigDecimal("paid"),
                        row.getBigDecimal("refunded"),
                        row.getBigDecimal("interest")),
                row.getBoolean("live"),
                row.getBoolean("held"),
                PaymentType.valueOf(row.getString("payment_type")),
                Status.valueOf(row.getString("status")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("statement_id", Long.class));
    }
}
