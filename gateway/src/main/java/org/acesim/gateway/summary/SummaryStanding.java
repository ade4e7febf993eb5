package org.acesim.gateway.summary;

import java.time.LocalDate;
import java.util.Objects;
import org.acesim.catair.code.SummaryAction;
import org.acesim.customs.payment.PaymentDates;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry's summary stands, and by which messages it came there.
 *
 * @param releasedOn the simulated day of the first release
 * @param filed whether one was ever filed
 * @param onFile whether CBP has one
 * @param messageId the batch that it last went to CBP in
 * @param pending what was asked of CBP last and is not answered yet
 * @param lastEvent the number of CBP's outbox row that was last applied; 0 for none
 */
public record SummaryStanding(
        SummaryStatus status,
        @Nullable LocalDate releasedOn,
        boolean filed,
        boolean onFile,
        @Nullable Long messageId,
        @Nullable SummaryAction pending,
        long lastEvent,
        PaymentStanding payment) {

    /** Nothing has happened to it yet. */
    public static final SummaryStanding FRESH =
            new SummaryStanding(SummaryStatus.DUE, null, false, false, null, null, 0, PaymentStanding.NONE);

    /** The last simulated day on which it is not late, with the payment that goes with it; none before release. */
    public @Nullable LocalDate dueBy() {
        return releasedOn == null ? null : PaymentDates.afterRelease(releasedOn);
    }

    /** The entry was released; a release after a suspension does not put the day off. */
    public SummaryStanding released(LocalDate day) {
        return releasedOn != null
                ? this
                : new SummaryStanding(status, day, filed, onFile, messageId, pending, lastEvent, payment);
    }

    /** Something is asked of CBP in a batch. */
    public SummaryStanding asking(SummaryAction action, long newMessageId) {
        return new SummaryStanding(status, releasedOn, true, onFile, newMessageId, action, lastEvent, payment);
    }

    /**
     * After something that CBP said.
     *
     * @param event the number of the outbox row that told it; an older one than the last changes nothing
     */
    public SummaryStanding heard(SummaryWord word, long event) {
        if (word instanceof SummaryWord.Payment payment) {
            return new SummaryStanding(
                    status,
                    releasedOn,
                    filed,
                    onFile,
                    messageId,
                    pending,
                    lastEvent,
                    this.payment.heard(payment, event));
        }
        if (event < lastEvent) {
            return this;
        }
        return word instanceof SummaryWord.Answer answer
                ? answered(answer, event)
                : late(((SummaryWord.Lateness) word).late(), event);
    }

    private SummaryStanding answered(SummaryWord.Answer answer, long event) {
        if (answer.batch() != null && !Objects.equals(answer.batch(), messageId)) {
            return this;
        }
        boolean deletion = pending == SummaryAction.DELETE;
        boolean has = answer.accepted() ? !deletion : onFile && (deletion || answer.keeps());
        SummaryStatus next =
                has ? SummaryStatus.ACCEPTED : answer.accepted() ? SummaryStatus.DUE : SummaryStatus.REJECTED;
        return new SummaryStanding(next, releasedOn, filed, has, messageId, null, event, payment);
    }

    private SummaryStanding late(boolean late, long event) {
        SummaryStatus next = status;
        if (late && !onFile) {
            next = SummaryStatus.LATE;
        } else if (!late && status == SummaryStatus.LATE) {
            next = onFile ? SummaryStatus.ACCEPTED : SummaryStatus.DUE;
        }
        return new SummaryStanding(next, releasedOn, filed, onFile, messageId, pending, event, payment);
    }
}
