package org.acesim.gateway.reply;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.send.BatchNumber;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.acesim.routes.filer.CustomsReplies;
import org.acesim.routes.outbox.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Takes CBP's responses and notifications: each message in one transaction, and once. */
public final class CbpReplies implements CustomsReplies {
    private final Inbox inbox;
    private final TransactionOperations transaction;
    private final Application application;

    /** Takes by {@code inbox} what {@code application} applies. */
    public CbpReplies(Inbox inbox, TransactionOperations transaction, Application application) {
        this.inbox = inbox;
        this.transaction = transaction;
        this.application = application;
    }

    /**
     * What a message holds.
     *
     * @param kind of its first batch, by its application identifier; X for a rejection
     * @param told of single entries
     * @param rejected batches of ours that were rejected whole
     */
    record Heard(long event, String kind, byte[] content, List<Told> told, List<RejectedBatch> rejected) {}

    /** A batch of ours of which CBP processed nothing, and why. */
    record RejectedBatch(long messageId, List<BatchFinding> findings) {}

    @Override
    public void apply(WireMessage message) {
        Heard heard = read(message);
        transaction.executeWithoutResult(status -> {
            if (inbox.claim(message.key())) {
                application.apply(heard);
            }
        });
    }

    private static Heard read(WireMessage message) {
        Long event = message.outboxId();
        if (event == null) {
            throw new UnreadableMessageException("Only CBP answers here; this is from '" + message.user() + "'.");
        }
        List<Told> told = new ArrayList<>();
        List<RejectedBatch> rejected = new ArrayList<>();
        String kind = "";
        for (ReceivedBatch received : Batches.read(message.content())) {
            if (received instanceof ReceivedBatch.Accepted accepted) {
                told.addAll(told(accepted.batch()));
                kind = kind.isEmpty() ? accepted.batch().header().application() : kind;
            } else if (received instanceof ReceivedBatch.RejectionNotice notice) {
                rejected.add(rejected(notice));
                kind = kind.isEmpty() ? "X" : kind;
            } else {
                throw new UnreadableMessageException("Not a batch of CBP's: " + received);
            }
        }
        if (kind.isEmpty()) {
            throw new UnreadableMessageException("A message without a batch");
        }
        return new Heard(event, kind, message.content(), told, rejected);
    }

    private static RejectedBatch rejected(ReceivedBatch.RejectionNotice notice) {
        String userText = notice.rejection().header().userText();
        long messageId = BatchNumber.read(userText)
                .orElseThrow(() -> new UnreadableMessageException(
                        "The rejection of a batch that is none of ours: '" + userText + "'"));
        return new RejectedBatch(messageId, notice.rejection().findings());
    }

    private static List<Told> told(Batch batch) {
        List<Told> told = new ArrayList<>();
        String application = batch.header().application();
        Long answers = BatchNumber.read(batch.header().userText()).orElse(null);
        for (Block block : batch.blocks()) {
            for (Transaction transaction : block.transactions()) {
                told.add(told(application, transaction, answers));
            }
        }
        return told;
    }

    private static Told told(String application, Transaction transaction, @Nullable Long answers) {
        return switch (application) {
            case "SX" -> Responses.read(transaction, answers);
            case "SO" -> Notifications.read(transaction);
            case "AX" -> SummaryResponses.read(transaction, answers);
            case "UC" -> SummaryNotices.read(transaction);
            case "DA" -> Assessments.read(transaction);
            case "DN" -> NoticesTold.read(transaction);
            case "DP" -> Payments.read(transaction);
            default -> throw new UnreadableMessageException("Nothing here reads application '" + application + "'");
        };
    }
}
