package org.acesim.app.broker;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** Writes a wiring as the {@code broker.xml} of a broker apart. */
final class BrokerXml {

    private final Configuration wiring;

    BrokerXml(Configuration wiring) {
        this.wiring = wiring;
    }

    /** The file. Names and values are all our own: capitals, digits, dots; nothing in them has to be escaped. */
    String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Generated from what the embedded broker is made of, org.acesim.app.broker: do not edit. -->
                <configuration xmlns="urn:activemq">
                  <core xmlns="urn:activemq:core">
                    <name>%s</name>

                    <security-enabled>%s</security-enabled>
                    <populate-validated-user>%s</populate-validated-user>
                    <reject-empty-validated-user>%s</reject-empty-validated-user>
                    <!-- May do everything: so its password is another one at every start. -->
                    <cluster-user>cluster</cluster-user>
                    <cluster-password>${acesim.broker.secret}</cluster-password>

                    <persistence-enabled>true</persistence-enabled>
                    <journal-type>ASYNCIO</journal-type>
                    <journal-buffer-timeout>%d</journal-buffer-timeout>
                    <bindings-directory>data/bindings</bindings-directory>
                    <journal-directory>data/journal</journal-directory>
                    <large-messages-directory>data/large-messages</large-messages-directory>
                    <paging-directory>data/paging</paging-directory>
                    <global-max-size>%d</global-max-size>
                    <min-disk-free>%d</min-disk-free>

                    <acceptors>
                      <acceptor name="tcp">%s</acceptor>
                    </acceptors>

                    <addresses>
                %s    </addresses>

                    <address-settings>
                %s    </address-settings>

                    <security-settings>
                %s    </security-settings>
                  </core>
                </configuration>
                """.formatted(
                        wiring.getName(),
                        wiring.isSecurityEnabled(),
                        wiring.isPopulateValidatedUser(),
                        wiring.isRejectEmptyValidatedUser(),
                        wiring.getJournalBufferTimeout_AIO(),
                        wiring.getGlobalMaxSize(),
                        wiring.getMinDiskFree(),
                        "tcp://${acesim.broker.host:127.0.0.1}:${acesim.broker.port:61616}?protocols=CORE",
                        lines(wiring.getAddressConfigurations().stream()
                                .map(BrokerXml::address)
                                .collect(Collectors.joining())),
                        lines(each(wiring.getAddressSettings(), BrokerXml::addressSetting)),
                        lines(each(wiring.getSecurityRoles(), BrokerXml::securitySetting)));
    }

    private static String address(CoreAddressConfiguration address) {
        return """
                <address name="%s">
                  <anycast>
                %s  </anycast>
                </address>
                """.formatted(
                        address.getName(),
                        address.getQueueConfigs().stream().map(BrokerXml::queue).collect(Collectors.joining()));
    }

    private static String queue(QueueConfiguration queue) {
        return "    <queue name=\"%s\"%s/>\n"
                .formatted(
                        queue.getName(),
                        queue.getRingSize() == null ? "" : " ring-size=\"%d\"".formatted(queue.getRingSize()));
    }

    private static String addressSetting(String match, AddressSettings settings) {
        return """
                <address-setting match="%s">
                  <redelivery-delay>%d</redelivery-delay>
                  <max-delivery-attempts>%d</max-delivery-attempts>
                  <dead-letter-address>%s</dead-letter-address>
                  <send-to-dla-on-no-route>%s</send-to-dla-on-no-route>
                  <expiry-address>%s</expiry-address>
                  <expiry-delay>%d</expiry-delay>
                  <enable-ingress-timestamp>%s</enable-ingress-timestamp>
                  <auto-create-dead-letter-resources>%s</auto-create-dead-letter-resources>
                  <auto-create-expiry-resources>%s</auto-create-expiry-resources>
                  <auto-create-queues>%s</auto-create-queues>
                  <auto-create-addresses>%s</auto-create-addresses>
                  <auto-delete-queues>%s</auto-delete-queues>
                  <auto-delete-addresses>%s</auto-delete-addresses>
                  <address-full-policy>%s</address-full-policy>
                  <max-size-bytes>%d</max-size-bytes>
                  <page-size-bytes>%d</page-size-bytes>
                  <page-limit-bytes>%d</page-limit-bytes>
                  <page-full-policy>%s</page-full-policy>
                  <disk-full-policy>%s</disk-full-policy>
                </address-setting>
                """.formatted(
                        match,
                        settings.getRedeliveryDelay(),
                        settings.getMaxDeliveryAttempts(),
                        settings.getDeadLetterAddress(),
                        settings.isSendToDLAOnNoRoute(),
                        settings.getExpiryAddress(),
                        settings.getExpiryDelay(),
                        settings.isEnableIngressTimestamp(),
                        settings.isAutoCreateDeadLetterResources(),
                        settings.isAutoCreateExpiryResources(),
                        settings.isAutoCreateQueues(),
                        settings.isAutoCreateAddresses(),
                        settings.isAutoDeleteQueues(),
                        settings.isAutoDeleteAddresses(),
                        settings.getAddressFullMessagePolicy(),
                        settings.getMaxSizeBytes(),
                        settings.getPageSizeBytes(),
                        settings.getPageLimitBytes(),
                        settings.getPageFullMessagePolicy(),
                        settings.getDiskFullMessagePolicy());
    }

    private static String securitySetting(String match, Set<Role> roles) {
        return "<security-setting match=\"%s\">\n%s</security-setting>\n"
                .formatted(
                        match,
                        permission("send", roles, Role::isSend)
                                + permission("consume", roles, Role::isConsume)
                                + permission("browse", roles, Role::isBrowse));
    }

    private static String permission(String type, Set<Role> roles, Predicate<Role> has) {
        var names = roles.stream().filter(has).map(Role::getName).sorted().collect(Collectors.joining(","));
        return names.isEmpty() ? "" : "  <permission type=\"%s\" roles=\"%s\"/>\n".formatted(type, names);
    }

    private static <T> String each(Map<String, T> byMatch, BiFunction<String, T, String> element) {
        var sorted = new TreeMap<String, T>(Comparator.naturalOrder());
        sorted.putAll(byMatch);
        return sorted.entrySet().stream()
                .map(entry -> element.apply(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String lines(String elements) {
        return elements.indent(6);
    }
}
