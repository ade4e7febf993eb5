package org.acesim.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.acesim.customs.tariff.Tariff;
import org.acesim.routes.account.Account;
import org.jspecify.annotations.Nullable;

/** What the program says once it is ready. */
final class Banner {
    static final String SIMULATED = """
            SIMULATED. Not connected with, made or endorsed by U.S. Customs and Border Protection.
            Not legal or customs advice. Passing here is not ABI certification or qualification.
            """;

    private Banner() {}

    static void print(Ports ports, SignIns signIns, Tariff tariff) {
        PrintStream out = System.out;
        out.println();
        out.println("acesim is ready.");
        say(out, "filer's side", "http://127.0.0.1:%s/api/v1/entries", ports.gateway());
        say(out, "CBP's side", "http://127.0.0.1:%s/cbp/api/v1/clock", ports.cbp());
        say(out, "queues", "tcp://127.0.0.1:%s", ports.artemis());
        out.printf(
                "  %-14s %s, %d numbers%n",
                "tariff", tariff.revision(), tariff.numbers().size());
        List<Account> demonstration =
                signIns.accounts().stream().filter(Account::demonstration).toList();
        say(out, "demonstration accounts (name / password), by HTTP and at the queues:", demonstration);
        say(out, "the class (name / password); these passwords are shown this once:", signIns.fresh());
        out.println();
        out.print(SIMULATED);
        out.flush();
    }

    private static void say(PrintStream out, String what, String url, @Nullable Integer port) {
        if (port != null) {
            out.printf("  %-14s %s%n", what, url.formatted(port));
        }
    }

    private static void say(PrintStream out, String what, List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        out.println("  " + what);
        for (Account account : accounts) {
            out.printf(
                    "    %-8s %-10s / %s%s%n",
                    account.role().name().toLowerCase(Locale.ROOT),
                    account.name(),
                    account.password(),
                    account.demonstration() || account.sender() == null
                            ? ""
                            : "   on the A record: " + account.sender().password());
        }
    }
}
