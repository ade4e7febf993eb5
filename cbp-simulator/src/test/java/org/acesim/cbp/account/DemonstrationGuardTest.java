package org.acesim.cbp.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.account.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class DemonstrationGuardTest {
    private static final List<Account> OWN =
            List.of(new Account("me", "mine", Role.TRAINER, Set.of(), null, null, false, false));

    private static void start(@Nullable List<Account> accounts, boolean allowed, @Nullable String address)
            throws Exception {
        ServerProperties server = new ServerProperties();
        server.setAddress(address == null ? null : InetAddress.getByName(address));
        AccountProperties properties = new AccountProperties(accounts, allowed);
        new DemonstrationGuard(new Accounts(properties.all().all()), properties, server);
    }

    @Test
    void refusesToShowDemonstrationAccountsToOtherMachines() {
        assertThatThrownBy(() -> start(null, false, "0.0.0.0"))
                .hasMessageContaining("ABC, XYZ, officer, trainer")
                .hasMessageContaining("acesim.allow-demonstration-accounts");
        assertThatThrownBy(() -> start(null, false, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void startsWithThemOnLoopbackOrWhenToldTo() {
        assertThatCode(() -> start(null, false, "127.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> start(null, false, "::1")).doesNotThrowAnyException();
        assertThatCode(() -> start(null, true, "0.0.0.0")).doesNotThrowAnyException();
    }

    @Test
    void startsAnywhereWithAccountsOfOnesOwn() {
        assertThatCode(() -> start(OWN, false, "0.0.0.0")).doesNotThrowAnyException();
    }
}
