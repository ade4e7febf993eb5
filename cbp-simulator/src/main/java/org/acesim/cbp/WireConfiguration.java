package org.acesim.cbp;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.acesim.routes.FailurePolicy;
import org.acesim.routes.JmsWire;
import org.acesim.routes.OutboxRoutes;
import org.acesim.routes.OutboxSender;
import org.acesim.routes.cbp.BatchIntake;
import org.acesim.routes.cbp.CbpRoutes;
import org.acesim.routes.cbp.ControlIntake;
import org.acesim.routes.cbp.DocumentIntake;
import org.acesim.routes.outbox.EpochTransactions;
import org.acesim.routes.outbox.Epochs;
import org.acesim.routes.outbox.Inbox;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Relay;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** CBP's side of the wire: routes, and the tables that they are stored in and sent from. */
@Configuration(proxyBeanMethods = false)
class WireConfiguration {
    @Bean
    JmsComponent jms(ConnectionFactory pooled) {
        return JmsWire.component(pooled);
    }

    @Bean
    FailurePolicy failurePolicy() {
        return new FailurePolicy();
    }

    @Bean
    CbpRoutes cbpRoutes(
            BatchIntake batches,
            DocumentIntake documents,
            ControlIntake control,
            @Value("${acesim.cbp.consumers}") int consumers) {
        return new CbpRoutes(batches, documents, control, consumers);
    }

    @Bean
    OutboxRoutes outboxRoutes() {
        return new OutboxRoutes();
    }

    @Bean
    Inbox inbox(JdbcClient jdbc, Clock housekeeping) {
        return new Inbox(jdbc, housekeeping);
    }

    /** Every transaction of this side, so that a reset overlaps with none. */
    @Bean
    EpochTransactions transactionManager(DataSource database) {
        return new EpochTransactions(database);
    }

    @Bean
    Epochs epochs(JdbcTemplate jdbc, EpochTransactions transactions, Inbox inbox, MeterRegistry meters) {
        Epochs epochs = new Epochs(jdbc, transactions);
        FunctionCounter.builder("acesim.reset.discarded", epochs, each -> each.discarded() + inbox.discarded())
                .description("Messages of an earlier epoch that were thrown away: not sent any more, or not taken")
                .register(meters);
        return epochs;
    }

    @Bean
    Outbox outbox(JdbcTemplate jdbc) {
        return new Outbox(jdbc);
    }

    /** Started and stopped by {@link Startup}; closing it twice does no harm. */
    @Bean(destroyMethod = "")
    Relay relay(Outbox outbox, TransactionOperations transaction, ConnectionFactory pooled, ProducerTemplate producer) {
        return new Relay(outbox, transaction, new OutboxSender(pooled, producer), sent -> {});
    }
}
