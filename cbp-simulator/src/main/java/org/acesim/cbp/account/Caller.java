package org.acesim.cbp.account;

import java.security.Principal;
import org.acesim.routes.account.Account;

/**
 * Who calls: a controller's parameter with {@code @AuthenticationPrincipal}.
 *
 * @param account the account that signed in
 */
public record Caller(Account account) implements Principal {
    @Override
    public String getName() {
        return account.name();
    }
}
