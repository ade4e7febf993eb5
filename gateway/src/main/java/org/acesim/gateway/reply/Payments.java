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
        boolean duty = told.kind() == PaymentMessage.Kind.DUTY;
        // After a deletion: what was due is due no more.
        boolean nothing =
                told.status() == PaymentMessage.Status.DUE && told.amount().signum() == 0;
        String text = nothing
                ? told.kind() + ": nothing is due any more"
                : told.kind() + " " + told.status() + ": " + told.amount().toPlainString() + " USD"
                        + (told.dueBy() == null ? "" : ", by " + told.dueBy());
        String event = nothing ? "PAYMENT_NONE" : "PAYMENT_" + told.status();
        Step step = new Step(null, null, TimelineEvent.cbp(event, "", text, null));
        return Told.summary(told.entryNumber().toString(), List.of(step), duty ? word(told, nothing) : null);
    }

    private static SummaryWord word(PaymentMessage told, boolean nothing) {
        PaymentMessage.Sums sums = told.sums();
        boolean refunded = told.status() == PaymentMessage.Status.REFUNDED;
        PaymentStanding.Status status =
                switch (told.status()) {
                    case DUE -> nothing ? PaymentStanding.Status.NONE : PaymentStanding.Status.DUE;
                    case LATE -> PaymentStanding.Status.LATE;
                    case PAID -> PaymentStanding.Status.PAID;
                    // Where all was given back, nothing is paid.
                    case REFUNDED ->
                        sums.paid().signum() > 0 ? PaymentStanding.Status.PAID : PaymentStanding.Status.NONE;
                };
        return new SummaryWord.Payment(
                status,
                refunded ? sums.paid() : told.amount(),
                told.dueBy(),
                new PaymentStanding.Sums(sums.paid(), sums.refunded(), sums.interest()));
    }
}
