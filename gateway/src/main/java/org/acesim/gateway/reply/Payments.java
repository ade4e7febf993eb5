package org.acesim.gateway.reply;

import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.reply.Told.Step;
import org.acesim.gateway.summary.PaymentStanding;
import org.acesim.gateway.summary.SummaryWord;

/** Reads how far something is paid (DP): a message of this simulator, not of CBP's. */
final class Payments {
    private Payments() {}

    static Told read(Transaction transaction) {
        PaymentMessage told = Transactions.value(PaymentMessage.read(transaction));
        String text = told.kind() + " " + told.status() + ": " + told.amount().toPlainString() + " USD"
                + (told.dueBy() == null ? "" : ", by " + told.dueBy());
        Step step = new Step(null, null, TimelineEvent.cbp("PAYMENT_" + told.status(), "", text, null));
        SummaryWord word = told.kind() == PaymentMessage.Kind.DUTY ? word(told) : null;
        return Told.summary(told.entryNumber().toString(), List.of(step), word);
    }

    private static SummaryWord word(PaymentMessage told) {
        PaymentStanding.Status status =
                switch (told.status()) {
                    // After a deletion: what was due is due no more.
                    case DUE -> told.amount().signum() == 0 ? PaymentStanding.Status.NONE : PaymentStanding.Status.DUE;
                    case LATE -> PaymentStanding.Status.LATE;
                    case PAID, REFUNDED -> PaymentStanding.Status.PAID;
                };
        return new SummaryWord.Payment(status, told.amount(), told.dueBy());
    }
}
