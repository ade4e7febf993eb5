package org.acesim.gateway.entry.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.explain.Explanation;
import org.acesim.catair.explain.RecordText;
import org.acesim.catair.layout.FieldText;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.gateway.entry.AbiMessage;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Happening;
import org.acesim.gateway.entry.web.MessageView.FieldView;
import org.acesim.gateway.entry.web.MessageView.RecordView;

/** Cuts out of batches what belongs to one entry: others' transactions travel in them too. */
final class MessageViews {
    private static final int PASSWORD_FROM = 8;
    private static final int PASSWORD_TO = 14;

    private final EntryStore store;

    MessageViews(EntryStore store) {
        this.store = store;
    }

    List<MessageView> of(Entry entry) {
        EntryNumber number = EntryNumber.parse(entry.number()).orElseThrow();
        List<Long> ids = store.timeline().of(entry.number()).stream()
                .map(Happening::messageId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return store.messages().find(ids).stream()
                .map(message -> view(message, number))
                .toList();
    }

    private static MessageView view(AbiMessage message, EntryNumber number) {
        String raw = String.join("\n", records(message, number)) + "\n";
        return new MessageView(
                message.id(),
                message.direction(),
                message.kind(),
                message.at(),
                message.sentAt(),
                raw,
                Explanation.of(raw.getBytes(StandardCharsets.ISO_8859_1)).stream()
                        .map(MessageViews::record)
                        .toList());
    }

    private static List<String> records(AbiMessage message, EntryNumber number) {
        List<String> all = Batches.records(message.content());
        List<String> own = new ArrayList<>();
        int next = 0;
        for (ReceivedBatch received : Batches.read(message.content())) {
            if (!(received instanceof ReceivedBatch.Accepted accepted)) {
                // A rejection speaks of the batch as a whole.
                own.addAll(all.subList(next, all.size()));
                break;
            }
            int size = size(accepted.batch());
            own.addAll(records(accepted.batch(), all.subList(next, next + size), number));
            next += size;
        }
        own.replaceAll(record -> record.startsWith("A") ? withoutPassword(record) : record);
        return own;
    }

    private static List<String> records(Batch batch, List<String> all, EntryNumber number) {
        Predicate<Transaction> owns = transaction -> owns(batch.header().application(), transaction, number);
        List<String> own = new ArrayList<>();
        int next = 1;
        for (Block block : batch.blocks()) {
            int header = next++;
            boolean any = block.transactions().stream().anyMatch(owns);
            if (any) {
                own.add(all.get(header));
            }
            for (Transaction transaction : block.transactions()) {
                int end = next + transaction.records().size();
                if (owns.test(transaction)) {
                    own.addAll(all.subList(next, end));
                }
                next = end;
            }
            if (any) {
                own.add(all.get(next));
            }
            next++;
        }
        if (!own.isEmpty()) {
            own.add(0, all.get(0));
            own.add(all.get(next));
        }
        return own;
    }

    private static int size(Batch batch) {
        int size = 2;
        for (Block block : batch.blocks()) {
            size += 2;
            for (Transaction transaction : block.transactions()) {
                size += transaction.records().size();
            }
        }
        return size;
    }

    private static boolean owns(String application, Transaction transaction, EntryNumber number) {
        return switch (application) {
            case "SE", "SX" -> has(transaction, "SE10", 5, 10, number);
            case "SO" -> has(transaction, "SO10", 8, 13, number);
            case "AE" -> has(transaction, "10", 3, 8, number);
            case "AX", "UC" -> has(transaction, "E1", 50, 55, number);
            case "DN" -> has(transaction, "DN10", 4, 7, number);
            case "DP" -> has(transaction, "DP10", 4, 7, number);
            case "DA" ->
                AssessmentMessage.read(transaction) instanceof Reading.Read<AssessmentMessage> read
                        && read.value().entryNumber().equals(number);
            default -> false;
        };
    }

    private static boolean has(Transaction transaction, String id, int filer, int digits, EntryNumber number) {
        return transaction.records().stream()
                .anyMatch(record -> record.startsWith(id)
                        && record.startsWith(number.filerCode(), filer)
                        && record.startsWith(number.field(), digits));
    }

    /** The password in the A record is the gateway's. */
    private static String withoutPassword(String record) {
        return record.substring(PASSWORD_FROM, PASSWORD_TO).isBlank()
                ? record
                : record.substring(0, PASSWORD_FROM) + "******" + record.substring(PASSWORD_TO);
    }

    private static RecordView record(RecordText record) {
        return new RecordView(
                record.layout(),
                record.title(),
                record.record(),
                record.fields().stream().map(MessageViews::field).toList());
    }

    private static FieldView field(FieldText field) {
        return new FieldView(
                field.field().from(),
                field.field().to(),
                field.field().name(),
                field.text().stripTrailing(),
                field.meaning());
    }
}
