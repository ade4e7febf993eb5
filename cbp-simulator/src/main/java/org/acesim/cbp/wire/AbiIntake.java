package org.acesim.cbp.wire;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.late.LateMessages;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.cbp.BatchIntake;
import org.acesim.routes.outbox.Inbox;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes messages of batches: in one transaction a message is claimed, everything in it decided and stored, and every answer
 * put into the outbox. What fails leaves nothing behind and comes again.
 */
@Component
public class AbiIntake implements BatchIntake {
    private final TransactionOperations transaction;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Accounts accounts;
    private final CargoReleaseBatches cargoReleases;
    private final EntrySummaryBatches entrySummaries;
    private final LateMessages late;

    AbiIntake(
            TransactionOperations transaction,
            Inbox inbox,
            Outbox outbox,
            Accounts accounts,
            CargoReleaseBatches cargoReleases,
            EntrySummaryBatches entrySummaries,
            LateMessages late) {
        this.entrySummaries = entrySummaries;
        this.transaction = transaction;
        this.inbox = inbox;
        this.outbox = outbox;
        this.accounts = accounts;
        this.cargoReleases = cargoReleases;
        this.late = late;
    }

    @Override
    public void receive(WireMessage message) {
        try {
            take(message);
        } catch (UnreadableMessageException e) {
            if (message.outboxId() != null) {
                // Of the gateway's own messages it is asked whether they have been taken.
                transaction.executeWithoutResult(status -> inbox.refuse(message.key()));
            }
            throw e;
        }
    }

    private void take(WireMessage message) {
        List<ReceivedBatch> batches = readable(Batches.read(message.content()));
        Authority authority = Authority.of(message, accounts);
        if (authority.senderId() == null && !message.user().equals(InternalUsers.CBP)) {
            throw new UnreadableMessageException("X02 RESPONSE CANNOT BE DELIVERED: the account '" + message.sender()
                    + "' has no sender id, and so no queue for an answer.");
        }
        transaction.executeWithoutResult(status -> {
            if (inbox.claim(message.key())) {
                take(message, batches, authority);
            }
        });
    }

    private void take(WireMessage message, List<ReceivedBatch> batches, Authority authority) {
        var responses = new ByteArrayOutputStream();
        List<Outgoing> messages = new ArrayList<>();
        for (ReceivedBatch batch : batches) {
            BatchAnswer answer = answer(message, batch, authority);
            responses.writeBytes(answer.response());
            // Somebody without a sender id hears by HTTP alone why nothing of theirs was taken.
            String sender = authority.senderId();
            if (sender != null && answer.response().length > 0) {
                Outgoing response = Submission.messageTo(sender, answer.response(), message.messageId());
                Instant later = answer.answeredAt();
                if (later == null) {
                    messages.add(response);
                } else {
                    late.hold(response, later);
                }
            }
            messages.addAll(answer.notifications());
            if (answer.isFollowed()) {
                outbox.add(messages);
                messages.clear();
                answer.finish();
            }
        }
        outbox.add(messages);
        if (responses.size() > 0) {
            inbox.answer(message.key(), StoredAnswer.write(responses.toByteArray()));
        }
    }

    private BatchAnswer answer(WireMessage message, ReceivedBatch received, Authority authority) {
        if (received instanceof ReceivedBatch.Rejected rejected) {
            return rejection(rejected.rejection());
        }
        Batch batch = ((ReceivedBatch.Accepted) received).batch();
        List<BatchFinding> findings = authority.findings(batch);
        boolean summaries = batch.header().application().equals(Application.AE.code());
        if (!summaries && !batch.header().application().equals(Application.SE.code())) {
            findings.add(BatchFinding.ofBatch(unserved(batch.header().application())));
        }
        if (!findings.isEmpty()) {
            return rejection(BatchRejection.of(batch, findings));
        }
        return summaries
                ? entrySummaries.take(batch, message.messageId())
                : cargoReleases.take(batch, message.messageId());
    }

    private static BatchCondition unserved(String application) {
        boolean knownToAce = Application.find(application)
                .filter(known -> known.direction() == Application.Direction.INPUT)
                .isPresent();
        return knownToAce ? BatchCondition.X13 : BatchCondition.X12;
    }

    private static BatchAnswer rejection(BatchRejection rejection) {
        return new BatchAnswer(BatchWriter.write(rejection), List.of());
    }

    // A message is taken as a whole or not at all: what is not a batch would otherwise be lost beside one that is.
    private static List<ReceivedBatch> readable(List<ReceivedBatch> batches) {
        if (batches.isEmpty()) {
            throw new UnreadableMessageException("The message is empty: expected a batch, A record first.");
        }
        for (ReceivedBatch batch : batches) {
            if (batch instanceof ReceivedBatch.Unreadable unreadable) {
                throw new UnreadableMessageException(unreadable.reason());
            }
            if (batch instanceof ReceivedBatch.RejectionNotice) {
                throw new UnreadableMessageException("The message is the rejection of a batch, which CBP alone sends.");
            }
        }
        return batches;
    }
}
