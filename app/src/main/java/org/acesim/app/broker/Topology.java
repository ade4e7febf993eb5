package org.acesim.app.broker;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.Queues;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Role;

/** Which queues there are, and who may do what with them: declared here once for every broker that carries the wire. */
final class Topology {

    /** What somebody may do with a queue. */
    enum Right {
        SEND,
        CONSUME,
        BROWSE
    }

    /** A right, and the role that has it. */
    record Grant(String role, Right right) {}

    private static final String FILER = "filer";
    private static final String TRAINER = "trainer";

    private final Map<String, List<Grant>> grants = new LinkedHashMap<>();
    private final List<Account> accounts;

    Topology(Collection<Account> accounts) {
        this.accounts = List.copyOf(accounts);
        grant(Queues.FILER_INBOUND, send(FILER), consume(InternalUsers.GATEWAY));
        grant(
                Queues.ABI_INBOUND,
                send(FILER),
                send(InternalUsers.GATEWAY),
                send(InternalUsers.CBP), // batches that were posted to it by HTTP
                consume(InternalUsers.CBP));
        grant(Queues.DIS_INBOUND, send(FILER), send(InternalUsers.GATEWAY), consume(InternalUsers.CBP));
        grant(Queues.SIM_CBP, send(InternalUsers.GATEWAY), consume(InternalUsers.CBP));
        grant(Queues.abiOutbound(Queues.GATEWAY_SENDER), send(InternalUsers.CBP), consume(InternalUsers.GATEWAY));
        filers().flatMap(Topology::filerQueues)
                .distinct()
                .sorted()
                .forEach(queue -> grant(queue, send(InternalUsers.GATEWAY), consume(readerOf(queue))));
        filers().flatMap(Topology::senderQueues)
                .distinct()
                .sorted()
                .forEach(queue -> grant(queue, send(InternalUsers.CBP), consume(readerOf(queue))));
        grant(Queues.DLQ, send(InternalUsers.GATEWAY), send(InternalUsers.CBP), new Grant(TRAINER, Right.BROWSE));
        grant(Queues.EXPIRY);
    }

    /** Every queue, and who may do what with it; what is not granted is refused. */
    Map<String, List<Grant>> queues() {
        return grants;
    }

    /** The roles of an account: those that everybody like it has, and those of its own queues. */
    static Set<String> roles(Account account) {
        return switch (account.role()) {
            case FILER ->
                Stream.concat(
                                Stream.of(FILER),
                                Stream.concat(filerQueues(account), senderQueues(account))
                                        .map(Topology::readerOf))
                        .collect(toCollection(TreeSet::new));
            case TRAINER -> Set.of(TRAINER);
            case OFFICER -> Set.of();
        };
    }

    private Stream<Account> filers() {
        return accounts.stream().filter(account -> account.role() == Role.FILER);
    }

    private static Stream<String> filerQueues(Account account) {
        return account.filerCodes().stream().map(Queues::filerOutbound);
    }

    private static Stream<String> senderQueues(Account account) {
        var sender = account.sender();
        if (sender == null) {
            return Stream.empty();
        }
        if (sender.id().equals(Queues.GATEWAY_SENDER)) {
            throw new IllegalArgumentException("account '%s' cannot have the sender id %s: it is the gateway's"
                    .formatted(account.name(), Queues.GATEWAY_SENDER));
        }
        return Stream.of(Queues.abiOutbound(sender.id()));
    }

    private void grant(String queue, Grant... granted) {
        grants.put(queue, List.of(granted));
    }

    private static Grant send(String role) {
        return new Grant(role, Right.SEND);
    }

    private static Grant consume(String role) {
        return new Grant(role, Right.CONSUME);
    }

    private static String readerOf(String queue) {
        return "reader." + queue;
    }
}
