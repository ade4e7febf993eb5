package org.acesim.gateway.reply;

import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.reply.Told.Step;

/** Reads how far something is paid (DP): a message of this simulator, not of CBP's. */
final class Payments {
    private Payments() {}

    static Told read(Transaction transaction) {
        PaymentMessage told = Transactions.value(PaymentMessage.read(transaction));
        String text = told.kind() + " " + told.status() + ": " + told.amount().toPlainString() + " USD";
        Step step = new Step(null, null, TimelineEvent.cbp("PAYMENT_" + told.status(), "", text, null));
        return new Told(
                told.entryNumber().toString(),
                null,
                List.of(step),
                List.of(),
                Told.Decision.NONE,
                List.of(),
                null,
                null);
    }
}
