package org.acesim.routes;

import jakarta.jms.JMSException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
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
        routeConfiguration(ID)
                .onException(UnreadableMessageException.class)
                .handled(true)
                .useOriginalMessage()
                .bean(FailurePolicy.class, "explain")
                .to(ExchangePattern.InOnly, Endpoints.send(Queues.DLQ))
                .id("deadletter.unreadable");
        routeConfiguration(ID)
                .onException(
                        TransientDataAccessException.class,
                        DataAccessResourceFailureException.class,
                        NonTransientDataAccessResourceException.class,
                        CannotCreateTransactionException.class,
                        TransactionException.class,
                        SQLTransientException.class,
                        SQLException.class,
                        JMSException.class,
                        org.springframework.jms.JmsException.class)
                .maximumRedeliveries(5)
                .redeliveryDelay(50)
                .useExponentialBackOff()
                .backOffMultiplier(2)
                .handled(false);
        routeConfiguration(ID)
                .onException(Exception.class)
                .maximumRedeliveries(2)
                .redeliveryDelay(50)
                .handled(true)
                .useOriginalMessage()
                .bean(FailurePolicy.class, "explain")
                .to(ExchangePattern.InOnly, Endpoints.send(Queues.DLQ))
                .id("deadletter.poison");
    }

    /** Puts the reason beside the message. What was sent stays as it was, but for an object that nobody may open. */
    public static void explain(Exchange exchange) {
        var message = exchange.getMessage();
        Exception cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        message.setHeader(WireProperties.SIMULATED, true);
        message.setHeader(WireProperties.REASON, reason(cause));
        message.setHeader(WireProperties.ROUTE, exchange.getFromRouteId());
        message.setHeader(WireProperties.QUEUE, queue(exchange));
        Object user = message.getHeader("JMSXUserID");
        if (user != null) {
            message.setHeader(WireProperties.USER, user);
        }
    }

    private static String reason(Exception cause) {
        if (cause instanceof UnreadableMessageException) {
            return cause.getMessage();
        }
        return cause.getClass().getName() + ": " + cause.getMessage();
    }

    private static String queue(Exchange exchange) {
        return exchange.getFromEndpoint().getEndpointUri().replaceAll("^[^:]*://queue:|\\?.*$", "");
    }
}
