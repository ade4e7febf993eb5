package org.acesim.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * Who may sign in, decided once for the embedded broker and both sides.
 *
 * @param accounts the configured ones, else the demonstration accounts; then the class
 * @param fresh members of the class whose passwords are to be shown now, with them
 */
record SignIns(List<Account> accounts, List<Account> fresh) {

    /**
     * Those that the options ask for.
     *
     * @throws UsageException when the configured accounts cannot be read, or two share a name, token or sender id
     */
    static SignIns of(Options options) {
        SchoolClass students = SchoolClass.of(options.classSize(), options.data());
        List<Account> all = new ArrayList<>(configured(options));
        all.addAll(students.members());
        try {
            new Accounts(all);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Found in acesim.accounts: " + e.getMessage() + ". Each has to be its own.");
        }
        return new SignIns(all, students.fresh());
    }

    /** The same list as settings of a side, which would otherwise read the configured ones alone. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            String prefix = "acesim.accounts[" + i + "].";
            Account account = accounts.get(i);
            properties.put(prefix + "name", account.name());
            properties.put(prefix + "password", account.password());
            properties.put(prefix + "role", account.role());
            properties.put(prefix + "filer-codes", account.filerCodes());
            properties.put(prefix + "all-entries", account.allEntries());
            properties.put(prefix + "demonstration", account.demonstration());
            if (account.token() != null) {
                properties.put(prefix + "token", account.token());
            }
            if (account.sender() != null) {
                properties.put(prefix + "sender.site", account.sender().site());
                properties.put(prefix + "sender.id", account.sender().id());
                properties.put(prefix + "sender.password", account.sender().password());
            }
        }
        return properties;
    }

    private static List<Account> configured(Options options) {
        try {
            return Binder.get(options.environment())
                    .bind("acesim.accounts", Bindable.listOf(Account.class))
                    .orElseGet(Accounts::demonstration);
        } catch (BindException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new UsageException("Cannot read acesim.accounts: " + cause.getMessage()
                    + ". An account has name, password, role (FILER, OFFICER or TRAINER) and, for a filer,"
                    + " filer-codes and sender (site, id, password).");
        }
    }
}
