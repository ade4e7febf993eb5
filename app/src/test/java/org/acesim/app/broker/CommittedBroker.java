package org.acesim.app.broker;

import java.nio.file.Path;
import java.util.List;

/** The configuration of the broker apart as it lies in the repository: for the demonstration accounts. */
final class CommittedBroker {

    static final Path DIRECTORY = Path.of("..", "broker").toAbsolutePath().normalize();

    /** Known to everybody who has the repository, as the demonstration accounts are: compose listens on loopback. */
    static final List<Credentials> INTERNAL =
            List.of(new Credentials("gateway", "gateway-demo"), new Credentials("cbp", "cbp-demo"));

    private CommittedBroker() {}

    static Credentials internal(String user) {
        return INTERNAL.stream()
                .filter(side -> side.user().equals(user))
                .findFirst()
                .orElseThrow();
    }
}
