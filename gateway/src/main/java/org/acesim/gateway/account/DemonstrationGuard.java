package org.acesim.gateway.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;

/** Refuses to start with passwords that everybody knows where everybody can call. */
final class DemonstrationGuard {
    private DemonstrationGuard() {}

    static void check(List<Account> accounts, String address, boolean allowed) {
        List<String> demonstration = accounts.stream()
                .filter(DemonstrationGuard::isDemonstration)
                .map(Account::name)
                .toList();
        if (allowed || demonstration.isEmpty() || isLoopback(address)) {
            return;
        }
        throw new IllegalStateException(
                "The demonstration accounts %s have passwords that everybody knows, and the gateway would listen on %s. Configure acesim.accounts, listen on 127.0.0.1, or set acesim.allow-demonstration-accounts=true."
                        .formatted(demonstration, address.isBlank() ? "every address" : address));
    }

    private static boolean isDemonstration(Account account) {
        return account.demonstration()
                || Accounts.demonstration().stream()
                        .anyMatch(known -> known.password().equals(account.password()));
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
