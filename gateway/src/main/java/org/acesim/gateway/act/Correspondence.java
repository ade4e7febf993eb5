package org.acesim.gateway.act;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Happening;
import org.acesim.gateway.entry.SentTransactions;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.notice.Notice;
import org.acesim.gateway.send.DocumentsOut;
import org.acesim.gateway.summary.PaymentStanding;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.time.Moment;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.Queues;
import org.acesim.routes.account.Account;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a filer sends and answers beside its filings; none of it is ever held back. */
@Component
public final class Correspondence {
    private static final String SINGLE_PAYMENT = "1";

    private final Acting acting;
    private final EntryStore store;
    private final Outbox outbox;
    private final DocumentsOut documents;

    Correspondence(
            TransactionOperations transaction,
            EntryStore store,
            Outbox outbox,
            DocumentsOut documents,
            SimulatedTime time) {
        this.acting = new Acting(transaction, store, time);
        this.store = store;
        this.outbox = outbox;
        this.documents = documents;
    }

    /** Sends documents of an entry, for the document that CBP asks for, if it asks for one. */
    public Entry send(String number, String text, List<SentDocument> sent, Account account) {
        if (sent.isEmpty()) {
            throw ProblemException.badRequest("Found no document; expected parts that are files.");
        }
        return acting.on(number, account, (entry, at) -> send(entry, null, text, sent, account, at));
    }

    /** Answers an inquiry with text, documents or both. */
    public Entry reply(String number, String inquiry, String text, List<SentDocument> sent, Account account) {
        if (sent.isEmpty() && text.isBlank()) {
            throw ProblemException.badRequest("Found neither text nor documents; an answer has one of them.");
        }
        return acting.on(number, account, (entry, at) -> {
            Notice notice = notice(entry, inquiry, false);
            send(entry, notice.number() == 0 ? null : inquiry, text, sent, account, at);
        });
    }

    /** Says what is done with refused goods. */
    public Entry dispose(String number, ControlMessage.Disposal.Method method, Account account) {
        return acting.on(number, account, (entry, at) -> {
            boolean partly = store.notices().of(entry.number()).stream()
                    .anyMatch(notice -> notice.kind() == NoticeKind.PART_REFUSAL && notice.isOpen());
            if (entry.status() != EntryStatus.REFUSED && !partly) {
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        "The entry is " + entry.status() + ": only refused goods are disposed of.");
            }
            tell(entry, new ControlMessage.Disposal(entry.number(), method), "DISPOSAL", method.name(), account, at);
        });
    }

    /** Pays a penalty. */
    public Entry pay(String number, String penalty, Account account) {
        return acting.on(number, account, (entry, at) -> {
            notice(entry, penalty, true);
            ControlMessage message = new ControlMessage.PenaltyPayment(entry.number(), penalty);
            tell(entry, message, "PENALTY_PAID", "Penalty " + penalty, account, at);
        });
    }

    /** Pays the duty, taxes and fees that an entry owes. */
    public Entry payDuty(String number, Account account) {
        return acting.on(number, account, (entry, at) -> {
            SummaryStanding summary = store.summaries().of(entry.number());
            PaymentStanding payment = summary.payment();
            if (!payment.isOwed()) {
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        payment.status() == PaymentStanding.Status.PAID
                                ? "Nothing is due: it is PAID, %s USD."
                                        .formatted(payment.amount().toPlainString())
                                : "Nothing is due: CBP has assessed nothing that is owed for this entry.");
            }
            if (isOnStatement(entry, summary)) {
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        "%s USD are due by %s, and collected by the statement that the summary is on: nobody pays them apart."
                                .formatted(payment.amount().toPlainString(), payment.dueBy()));
            }
            String text = "%s USD, due by %s".formatted(payment.amount().toPlainString(), payment.dueBy());
            tell(entry, new ControlMessage.DutyPayment(entry.number()), "DUTY_PAID", text, account, at);
        });
    }

    /** Whether the summary names a way to pay it that is none of its own: 10, column 51. */
    private boolean isOnStatement(Entry entry, SummaryStanding summary) {
        SummaryStanding.Sent sent = summary.sent();
        return sent != null
                && SentTransactions.summaryOf(entry.number(), sent.messageId(), store.messages())
                        .flatMap(EntrySummary::readPartially)
                        .map(stated -> stated.header().paymentType())
                        .filter(type -> !type.isEmpty() && !type.equals(SINGLE_PAYMENT))
                        .isPresent();
    }

    /** Asks CBP to remit or mitigate a penalty. */
    public Entry petition(String number, String penalty, String text, Account account) {
        if (text.isBlank() || text.length() > DocumentMessage.TEXT_MAX) {
            throw ProblemException.badRequest("text: from 1 to " + DocumentMessage.TEXT_MAX + " characters");
        }
        return acting.on(number, account, (entry, at) -> {
            notice(entry, penalty, true);
            ControlMessage message = new ControlMessage.Petition(entry.number(), penalty, text);
            tell(entry, message, "PETITION", "Penalty " + penalty, account, at);
        });
    }

    private void send(
            Entry entry, @Nullable String inquiry, String text, List<SentDocument> sent, Account account, Moment at) {
        DocumentMessage message = new DocumentMessage(entry.number(), inquiry, text, new ArrayList<>(sent));
        remember(entry, documents.send(message, account.name()), at);
    }

    private void tell(Entry entry, ControlMessage message, String event, String text, Account account, Moment at) {
        outbox.add(List.of(Outgoing.control(Queues.SIM_CBP, message.write()).onBehalfOf(account.name())));
        remember(
                entry,
                new TimelineEvent(TimelineEvent.Source.FILER, event, "", text + ", by " + account.name(), null),
                at);
    }

    private void remember(Entry entry, TimelineEvent event, Moment at) {
        store.timeline().add(List.of(new Happening(entry.number(), null, at, List.of(event))));
    }

    private Notice notice(Entry entry, String id, boolean penalty) {
        Notice notice = store.notices().of(entry.number()).stream()
                .filter(known -> known.isPenalty() == penalty
                        && Long.toString(known.number()).equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "The entry has no " + (penalty ? "penalty" : "inquiry") + " with the id " + id + "."));
        if (!notice.isOpen()) {
            throw new ProblemException(
                    HttpStatus.CONFLICT, "It is " + notice.status() + ": CBP does not wait for an answer.");
        }
        return notice;
    }
}
