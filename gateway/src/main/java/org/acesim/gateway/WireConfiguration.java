package org.acesim.gateway;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.acesim.gateway.batch.FilerBatches;
import org.acesim.gateway.control.Control;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.send.DocumentsOut;
import org.acesim.gateway.send.FilerReplies;
import org.acesim.gateway.send.SentNotes;
import org.acesim.gateway.send.Submission;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.FailurePolicy;
import org.acesim.routes.JmsWire;
import org.acesim.routes.OutboxRoutes;
import org.acesim.routes.OutboxSender;
import org.acesim.routes.filer.CustomsControl;
import org.acesim.routes.filer.CustomsReplies;
import org.acesim.routes.filer.CustomsRoutes;
import org.acesim.routes.filer.FileRoutes;
import org.acesim.routes.filer.FilingDocuments;
import org.acesim.routes.filer.FilingIntake;
import org.acesim.routes.filer.FilingRoutes;
import org.acesim.routes.outbox.EpochTransactions;
import org.acesim.routes.outbox.Epochs;
import org.acesim.routes.outbox.Inbox;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Relay;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The filer's side of the wire: routes, and the tables that they are stored in and sent from. */
@Configuration(proxyBeanMethods = false)
class WireConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JmsComponent jms(ConnectionFactory pooled) {
        return JmsWire.component(pooled);
    }

    @Bean
    FailurePolicy failurePolicy() {
        return new FailurePolicy();
    }

    @Bean
    FilingRoutes filingRoutes(
            FilingIntake intake, FilingDocuments documents, @Value("${acesim.gateway.consumers}") int consumers) {
        return new FilingRoutes(intake, documents, consumers);
    }

    @Bean
    @ConditionalOnExpression("!'${acesim.gateway.inbox}'.isEmpty() or '${acesim.data}' != 'memory'")
    FileRoutes fileRoutes(
            FilingDocuments documents,
            @Value("${acesim.gateway.inbox}") String inbox,
            @Value("${acesim.data}") String data) {
        Path folder = inbox.isEmpty() ? Path.of(data, "inbox") : Path.of(inbox);
        return new FileRoutes(folder.toAbsolutePath(), documents);
    }

    @Bean
    CustomsRoutes customsRoutes(CustomsReplies replies, CustomsControl control) {
        return new CustomsRoutes(replies, control);
    }

    @Bean
    OutboxRoutes outboxRoutes() {
        return new OutboxRoutes();
    }

    @Bean
    Inbox inbox(JdbcClient jdbc, Clock clock) {
        return new Inbox(jdbc, clock);
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

    @Bean
    SimulatedTime simulatedTime(Clock clock) {
        return new SimulatedTime(clock);
    }

    @Bean
    Control control(
            SimulatedTime time,
            EntryStore store,
            DocumentsOut documents,
            Outbox outbox,
            TransactionOperations transaction,
            Epochs epochs) {
        return new Control(time, store.messages(), documents, outbox, transaction, epochs);
    }

    @Bean
    FilerReplies filerReplies(Outbox outbox) {
        return new FilerReplies(outbox);
    }

    @Bean
    FilerBatches filerBatches(JdbcTemplate jdbc, Outbox outbox) {
        return new FilerBatches(jdbc, outbox);
    }

    @Bean
    DocumentsOut documentsOut(Outbox outbox, JdbcTemplate jdbc) {
        return new DocumentsOut(outbox, jdbc);
    }

    @Bean
    Submission submission(EntryStore store, Outbox outbox, FilerReplies replies) {
        return new Submission(store, outbox, replies);
    }

    /** Started and stopped by {@link Startup}; closing it twice does no harm. */
    @Bean(destroyMethod = "")
    Relay relay(
            Outbox outbox,
            TransactionOperations transaction,
            ConnectionFactory pooled,
            ProducerTemplate producer,
            EntryStore store,
            FilerReplies replies,
            SimulatedTime time) {
        SentNotes notes = new SentNotes(store, replies, time);
        return new Relay(outbox, transaction, new OutboxSender(pooled, producer), notes);
    }
}
