package org.acesim.cbp.dis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.action.RequestDecisions;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.Proceedings;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.cbp.DocumentIntake;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.acesim.routes.outbox.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes documents. Those that came with a filing may be here before the filing is, and are kept until it is; those that answer
 * an inquiry let the entry go on.
 */
@Component
public class DocumentReceipt implements DocumentIntake {
    private final TransactionOperations transaction;
    private final Inbox inbox;
    private final Accounts accounts;
    private final Proceedings proceedings;
    private final Inquiries inquiries;
    private final Documents documents;
    private final SimulatedTime time;
    private final RequestDecisions requests;

    DocumentReceipt(
            TransactionOperations transaction,
            Inbox inbox,
            Accounts accounts,
            Proceedings proceedings,
            Inquiries inquiries,
            Documents documents,
            SimulatedTime time,
            RequestDecisions requests) {
        this.requests = requests;
        this.transaction = transaction;
        this.inbox = inbox;
        this.accounts = accounts;
        this.proceedings = proceedings;
        this.inquiries = inquiries;
        this.documents = documents;
        this.time = time;
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
        DocumentMessage sent = DocumentMessage.read(message.content());
        refuseForeign(message, sent);
        refuseUnfit(sent.documents());
        transaction.executeWithoutResult(status -> {
            if (inbox.claim(message.key())) {
                take(sent, message.messageId());
            }
        });
    }

    private void take(DocumentMessage sent, String messageId) {
        Instant now = time.now();
        Map<String, OpenCase> cases = proceedings.open(Set.of(sent.entryNumber()));
        OpenCase open = cases.get(sent.entryNumber());
        Inquiry answered = answered(sent).orElse(null);
        sent.documents()
                .forEach(document ->
                        documents.add(sent.entryNumber(), answered == null ? null : answered.id(), now, document));
        if (open == null) {
            return;
        }
        if (answered != null) {
            open.proceed(course -> course.answered(answered, sent.text(), decision(sent, answered, now)));
        }
        if (!sent.documents().isEmpty()) {
            requests.documentsArrived(open, now);
        }
        proceedings.close(cases.values(), now, messageId);
    }

    /** The inquiry that is answered: the one named, else the one that is open, if there is one. */
    private Optional<Inquiry> answered(DocumentMessage sent) {
        List<Inquiry> ofEntry = inquiries.of(sent.entryNumber());
        String named = sent.inquiry();
        if (named != null) {
            Inquiry inquiry = ofEntry.stream()
                    .filter(one -> Long.toString(one.id()).equals(named))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableMessageException("No inquiry " + named + " was made of entry "
                            + sent.entryNumber() + ", so nothing answers it. Nothing was kept."));
            if (inquiry.status() != NoticeStatus.OPEN) {
                throw new UnreadableMessageException("Inquiry " + named + " of entry " + sent.entryNumber()
                        + " waits for no answer: it is " + inquiry.status() + ". Nothing was kept.");
            }
            return Optional.of(inquiry);
        }
        return ofEntry.stream()
                .filter(one -> one.status() == NoticeStatus.OPEN && Course.isAnsweredByDocuments(one.kind()))
                .findFirst();
    }

    private static Decision decision(DocumentMessage sent, Inquiry inquiry, Instant now) {
        int count = sent.documents().size();
        return Decision.of(
                        Decision.Rule.FILER,
                        now,
                        Decision.facts("inquiry", inquiry.id(), "documents", count),
                        "The filer answered inquiry " + inquiry.id()
                                + (count == 0 ? " without a document" : " with " + count + " document(s)"))
                .by("the filer");
    }

    private void refuseForeign(WireMessage message, DocumentMessage sent) {
        String filerCode = EntryNumber.parse(sent.entryNumber()).orElseThrow().filerCode();
        boolean may = message.user().equals(InternalUsers.GATEWAY)
                || accounts.named(message.sender())
                        .filter(account -> account.filesFor(filerCode))
                        .isPresent();
        if (!may) {
            throw new UnreadableMessageException("The account '" + message.sender() + "' does not file for " + filerCode
                    + ", whose entry " + sent.entryNumber() + " is. Nothing was kept.");
        }
    }

    private static void refuseUnfit(List<SentDocument> sent) {
        for (SentDocument document : sent) {
            @Nullable String problem = document.problem().orElse(null);
            if (problem != null) {
                throw new UnreadableMessageException("Document '" + document.name() + "': " + problem);
            }
        }
    }
}
