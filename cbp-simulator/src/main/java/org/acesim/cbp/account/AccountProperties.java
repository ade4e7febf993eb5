package org.acesim.cbp.account;

import java.util.List;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may sign in.
 *
 * @param accounts                   all of them; left out, the demonstration accounts
 * @param allowDemonstrationAccounts whether demonstration accounts may be reached from other machines
 */
@ConfigurationProperties("acesim")
record AccountProperties(@Nullable List<Account> accounts, boolean allowDemonstrationAccounts) {
    Accounts all() {
        return new Accounts(accounts == null || accounts.isEmpty() ? Accounts.demonstration() : accounts);
    }
}
