package org.acesim.cbp.account;

import java.util.List;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Refuses to start where passwords that everybody can read would let in everybody who can reach the machine. */
@Component
class DemonstrationGuard {
    DemonstrationGuard(Accounts accounts, AccountProperties properties, ServerProperties server) {
        boolean loopback = server.getAddress() != null && server.getAddress().isLoopbackAddress();
        List<String> open = accounts.all().stream()
                .filter(Account::demonstration)
                .map(Account::name)
                .toList();
        if (!loopback && !open.isEmpty() && !properties.allowDemonstrationAccounts()) {
            throw new IllegalStateException("Refused to start: demonstration accounts " + String.join(", ", open)
                    + " would be reachable from other machines at "
                    + (server.getAddress() == null
                            ? "every address"
                            : server.getAddress().getHostAddress())
                    + ". Configure acesim.accounts, bind server.address to 127.0.0.1,"
                    + " or set acesim.allow-demonstration-accounts=true.");
        }
    }
}
