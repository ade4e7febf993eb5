package org.acesim.app.broker;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acesim.routes.Queues;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.core.settings.impl.DiskFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.PageFullMessagePolicy;

/** How each family of queues treats its messages. Every family is stated in full, so that none depends on merging. */
final class QueuePolicies {

    /** What nobody reads for so long goes to {@link Queues#EXPIRY}. */
    static final Duration UNREAD_FOR = Duration.ofDays(7);

    /** So many expired messages are kept to be looked at; the count goes on. */
    static final long EXPIRED_KEPT = 10_000;

    private static final int MIB = 1024 * 1024;
    private static final long IN_MEMORY_MAX_BYTES = 32L * MIB;
    private static final int PAGE_BYTES = 8 * MIB;
    private static final long INBOUND_PAGED_MAX_BYTES = 1024L * MIB;
    private static final long NEVER = -1;
    /** Larger than any disk: Artemis warns of what to do at a limit that is not there. */
    private static final long UNLIMITED = 1L << 50;

    private QueuePolicies() {}

    /** The settings by address match, in Artemis' wildcard syntax. */
    static Map<String, AddressSettings> byMatch() {
        var policies = new LinkedHashMap<String, AddressSettings>();
        policies.put("#", every());
        policies.put(Queues.FILER_INBOUND, inbound());
        policies.put(Queues.ABI_INBOUND, inbound());
        policies.put(Queues.DIS_INBOUND, inbound());
        policies.put("FILER.OUTBOUND.#", outbound());
        policies.put("ABI.OUTBOUND.#", outbound());
        // Nothing on the way to the gateway may be lost because the gateway stood still for a week.
        policies.put(Queues.abiOutbound(Queues.GATEWAY_SENDER), every());
        return policies;
    }

    private static AddressSettings every() {
        return new AddressSettings()
                // Another message of the entry would overtake one that waits for its redelivery.
                .setRedeliveryDelay(0)
                // The routes' failure policy decides when to give up, and says why on the dead letter queue.
                .setMaxDeliveryAttempts(-1)
                .setDeadLetterAddress(SimpleString.of(Queues.DLQ))
                .setSendToDLAOnNoRoute(false)
                .setExpiryAddress(SimpleString.of(Queues.EXPIRY))
                .setExpiryDelay(NEVER)
                // By the broker's clock, not the sender's: a reset discards what was sent before it.
                .setEnableIngressTimestamp(true)
                .setAutoCreateDeadLetterResources(false)
                .setAutoCreateExpiryResources(false)
                .setAutoCreateQueues(false)
                .setAutoCreateAddresses(false)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(IN_MEMORY_MAX_BYTES)
                .setPageSizeBytes(PAGE_BYTES)
                .setPageLimitBytes(UNLIMITED)
                .setPageFullMessagePolicy(PageFullMessagePolicy.FAIL)
                // The sender learns it at once; to block would hold the thread of a request.
                .setDiskFullMessagePolicy(DiskFullMessagePolicy.FAIL);
    }

    /** Somebody waits for the answer: past the limit the send fails, and the sender knows that nothing was taken. */
    private static AddressSettings inbound() {
        return every().setPageLimitBytes(INBOUND_PAGED_MAX_BYTES)
                // Sent to a queue that its address does not have (ADDRESS::QUEUE), a message would vanish.
                .setSendToDLAOnNoRoute(true);
    }

    /** A reader who stays away is bounded by time, not by size: a full queue would hold up the replies to all. */
    private static AddressSettings outbound() {
        return every().setExpiryDelay(UNREAD_FOR.toMillis());
    }
}
