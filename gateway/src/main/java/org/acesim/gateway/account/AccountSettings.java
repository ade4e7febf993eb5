package org.acesim.gateway.account;

import java.util.List;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may sign in.
 *
 * @param accounts left out: the demonstration accounts
 * @param allowDemonstrationAccounts whether these may be used where others than this machine can call
 */
@ConfigurationProperties("acesim")
record AccountSettings(@Nullable List<Account> accounts, boolean allowDemonstrationAccounts) {

    List<Account> effective() {
        return accounts == null || accounts.isEmpty() ? Accounts.demonstration() : accounts;
    }
}
