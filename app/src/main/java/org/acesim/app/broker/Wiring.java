package org.acesim.app.broker;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.acesim.app.broker.Topology.Grant;
import org.acesim.app.broker.Topology.Right;
import org.acesim.routes.Queues;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.Role;

/** The topology as Artemis takes it: all that the embedded broker and the one apart have in common. */
final class Wiring {

    /** Matches every address that nothing else matches. */
    private static final String ANY = "#";

    /**
     * The journal writes what it has gathered at least so often. The default of NIO, 3.3 ms, bounds one consumer to 270
     * messages/s whatever the disk; with this one it was 800 to 1000, and nothing is given up: every commit is synced.
     */
    private static final int JOURNAL_BUFFER_TIMEOUT_NS = 500_000;

    private static final long MIB = 1024 * 1024;

    private Wiring() {}

    static Configuration of(Topology topology) {
        var configuration = new ConfigurationImpl()
                .setName("acesim")
                // With either of the two off, a client may say in a message that it is somebody else.
                .setSecurityEnabled(true)
                .setPopulateValidatedUser(true)
                .setRejectEmptyValidatedUser(true)
                .setJournalBufferTimeout_NIO(JOURNAL_BUFFER_TIMEOUT_NS)
                .setJournalBufferTimeout_AIO(JOURNAL_BUFFER_TIMEOUT_NS)
                // All queues together; the heap should be five times as much.
                .setGlobalMaxSize(128 * MIB)
                // The default stops every sender on a disk that is 90 % full, however large it is.
                .setMinDiskFree(256 * MIB);
        QueuePolicies.byMatch().forEach(configuration::addAddressSetting);
        topology.queues().keySet().forEach(queue -> configuration.addAddressConfiguration(address(queue)));
        configuration.putSecurityRoles(ANY, Set.of());
        topology.queues().forEach((queue, grants) -> configuration.putSecurityRoles(queue, roles(grants)));
        return configuration;
    }

    private static CoreAddressConfiguration address(String name) {
        var queue = QueueConfiguration.of(name)
                .setAddress(name)
                .setRoutingType(RoutingType.ANYCAST)
                .setDurable(true);
        if (name.equals(Queues.EXPIRY)) {
            queue.setRingSize(QueuePolicies.EXPIRED_KEPT);
        }
        return new CoreAddressConfiguration()
                .setName(name)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(queue);
    }

    private static Set<Role> roles(List<Grant> grants) {
        return grants.stream()
                .map(Grant::role)
                .distinct()
                .map(role -> role(
                        role,
                        grants.stream()
                                .filter(grant -> grant.role().equals(role))
                                .map(Grant::right)
                                .collect(toSet())))
                .collect(toSet());
    }

    private static Role role(String name, Set<Right> rights) {
        var role = new Role();
        role.setName(name);
        role.setSend(rights.contains(Right.SEND));
        role.setConsume(rights.contains(Right.CONSUME));
        role.setBrowse(rights.contains(Right.BROWSE));
        return role;
    }
}
