package org.acesim.routes;

import static java.util.Objects.requireNonNull;

import jakarta.jms.JMSException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jms.JmsException;
import org.springframework.transaction.TransactionException;

/**
 * What happens when a route fails, the same for all that receive from a queue.
 *
 * <ul>
 *   <li>What nobody can read goes to {@code DLQ} at once, with the reason.
 *   <li>What cannot be stored or sent just now is tried again here, then rolled back: the broker gives it again, at
 *       once and without limit, so that an outage of any length loses nothing and order is kept.
 *   <li>What fails for another reason three times would fail forever: it goes to {@code DLQ}, with the reason.
 * </ul>
 */
public final class FailurePolicy extends RouteConfigurationBuilder {
    /** Routes name it: {@code routeConfigurationId(FailurePolicy.ID)}. */
    public static final String ID = "wire.failure";

    @Override
    public void configuration() {
        RouteConfigurationDefinition policy = routeConfiguration(ID);
        policy.onException(UnreadableMessageException.class)
                .handled(true)
                .bean(FailurePolicy.class, "explain")
                .to(ExchangePattern.InOnly, Endpoints.send(Queues.DLQ))
                .id("deadletter.unreadable");
        policy.onException(
                        TransientDataAccessException.class,
                        DataAccessResourceFailureException.class,
                        NonTransientDataAccessResourceException.class,
                        TransactionException.class,
                        SQLTransientException.class,
                        SQLNonTransientConnectionException.class,
                        JMSException.class,
                        JmsException.class)
                .maximumRedeliveries(5)
                .redeliveryDelay(50)
                .useExponentialBackOff()
                .backOffMultiplier(2)
                .handled(false);
        policy.onException(Exception.class)
                .maximumRedeliveries(2)
                .redeliveryDelay(50)
                .handled(true)
                .bean(FailurePolicy.class, "explain")
                .to(ExchangePattern.InOnly, Endpoints.send(Queues.DLQ))
                .id("deadletter.poison");
    }

    /** The message as it was sent, with the reason beside it; of what may not be opened, only what it was. */
    public static void explain(Exchange exchange) {
        Message message = exchange.getMessage();
        WireMessage read = WireMessages.alreadyRead(exchange);
        message.removeHeaders("*");
        message.setBody(read == null ? "(refused unread)" : read.body());
        message.setHeader(WireProperties.SIMULATED, true);
        message.setHeader(
                WireProperties.REASON,
                reason(requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class))));
        message.setHeader(WireProperties.ROUTE, exchange.getFromRouteId());
        message.setHeader(WireProperties.QUEUE, queue(exchange));
        message.setHeader(WireProperties.USER, WireMessages.user(exchange));
    }

    private static String reason(Exception cause) {
        if (cause instanceof UnreadableMessageException) {
            return String.valueOf(cause.getMessage());
        }
        return cause.getClass().getName() + ": " + cause.getMessage();
    }

    private static String queue(Exchange exchange) {
        return requireNonNull(exchange.getFromEndpoint()).getEndpointUri().replaceAll("^[^:]*://queue:|\\?.*$", "");
    }
}
