package org.acesim.app;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acesim.app.broker.BrokerSettings;
import org.acesim.app.broker.EmbeddedBroker;
import org.acesim.cbp.clock.ClockDrive;
import org.acesim.customs.tariff.Tariff;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Happening;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.intake.Outcome;
import org.acesim.routes.Endpoints;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.filer.Document;
import org.acesim.routes.filer.FilingDocuments;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.context.ApplicationContext;

/**
 * Files every entry of a file, lets simulated time run until nothing is due but what waits for a person, and prints what
 * became of each. It opens no port, so it runs beside a running program.
 */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * Rehearses a file.
     *
     * @return 1 if an entry was invalid or rejected, else 2 if one has no final status, else 0
     * @throws UsageException when the file cannot be read
     */
    static int run(Options options, Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UsageException("Cannot rehearse " + file + ": no such file, or it may not be read.");
        }
        Tariff tariff = options.tariff().load(System.err);
        Path journal = options.data() == null ? null : options.data().resolve("artemis");
        DataFolder folder = options.data() == null ? null : DataFolder.hold(options.data(), "acesim --rehearse");
        SignIns signIns = SignIns.of(options);
        BrokerSettings settings = new BrokerSettings(new Accounts(signIns.accounts()), journal, null, 0);
        Map<String, Object> own = new HashMap<>(signIns.properties());
        own.put("server.port", -1);
        try (EmbeddedBroker broker = EmbeddedBroker.start(settings);
                Sides sides = Sides.together(options, broker, own, tariff)) {
            sides.awaitReady();
            List<OutcomeTable.Row> rows = rehearse(sides, options.account(), file);
            System.out.print(OutcomeTable.print(file, rows));
            System.out.printf(
                    "Tariff: %s, %d numbers%n",
                    tariff.revision(), tariff.numbers().size());
            return OutcomeTable.exitCode(rows);
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }

    private static List<OutcomeTable.Row> rehearse(Sides sides, String account, Path file) {
        ApplicationContext gateway = requireNonNull(sides.gateway());
        List<?> outcomes = file(gateway, account, file);
        requireNonNull(sides.cbp()).getBean(ClockDrive.class).runUntilQuiet();
        List<OutcomeTable.Row> rows = new ArrayList<>();
        for (Object outcome : outcomes) {
            rows.add(row(gateway, (Outcome) outcome));
        }
        return rows;
    }

    private static List<?> file(ApplicationContext gateway, String account, Path file) {
        try {
            Document document = gateway.getBean(FilingDocuments.class).fromFile(account, file.toAbsolutePath());
            List<?> outcomes =
                    gateway.getBean(ProducerTemplate.class).requestBody(Endpoints.FILING_RECEIVE, document, List.class);
            return requireNonNull(outcomes);
        } catch (UnreadableMessageException e) {
            throw new UsageException("Cannot rehearse " + file + ": " + e.getMessage());
        } catch (CamelExecutionException e) {
            if (e.getCause() instanceof UnreadableMessageException unreadable) {
                throw new UsageException("Cannot rehearse " + file + ": " + unreadable.getMessage());
            }
            throw e;
        }
    }

    private static OutcomeTable.Row row(ApplicationContext gateway, Outcome outcome) {
        EntryStore store = gateway.getBean(EntryStore.class);
        Entry entry = store.entries().find(outcome.entryNumber()).orElse(null);
        if (entry == null) {
            List<String> reasons = outcome.errors().stream()
                    .map(problem -> problem.message() + " (" + problem.pointer() + ")")
                    .toList();
            return new OutcomeTable.Row(
                    outcome.entryNumber(),
                    outcome.filerReference(),
                    "",
                    outcome.status().name(),
                    false,
                    reasons);
        }
        return new OutcomeTable.Row(
                entry.number(),
                outcome.filerReference(),
                entry.filed().entryType(),
                entry.status().name(),
                entry.status().isFinal(),
                reasons(store.timeline().of(entry.number())));
    }

    private static List<String> reasons(List<Happening> timeline) {
        return timeline.stream()
                .flatMap(happening -> happening.events().stream())
                .filter(event -> !event.code().isEmpty())
                .map(Rehearsal::reason)
                .toList();
    }

    private static String reason(TimelineEvent event) {
        return event.text().startsWith(event.code()) ? event.text() : event.code() + " " + event.text();
    }
}
