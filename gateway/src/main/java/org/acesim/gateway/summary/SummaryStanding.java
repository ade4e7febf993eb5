package org.acesim.gateway.summary;

import java.time.LocalDate;
import org.acesim.catair.code.SummaryAction;
import org.acesim.customs.payment.PaymentDates;
import org.acesim.gateway.batch.BatchPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry's summary stands, and by which messages it came there.
 *
 * @param releasedOn the simulated day of the first release
 * @param onFile whether CBP has one
 * @param sent what last went to CBP; none where none was ever filed
 * @param lastEvent the number of CBP's outbox row that was last applied; 0 for none
 */
public record SummaryStanding(
        SummaryStatus status,
        @Nullable LocalDate releasedOn,
        boolean onFile,
        @Nullable Sent sent,
        long lastEvent,
        PaymentStanding payment) {

    /** Nothing has happened to it yet. */
    public static final SummaryStanding FRESH =
            new SummaryStanding(SummaryStatus.DUE, null, false, null, 0, PaymentStanding.NONE);

    /**
     * A filing of it that went to CBP.
     *
     * @param messageId the batch that it went in
     * @param pending what it asked for, while that is not answered
     * @param place where its answers belong, for a filer whose batch it came in
     */
    public record Sent(
            long messageId,
            @Nullable SummaryAction pending,
            @Nullable BatchPlace place) {
        /** Whether CBP answers this filing, and not an earlier one. */
        public boolean isAnsweredBy(SummaryWord.Answer answer) {
            return answer.batch() == null || answer.batch() == messageId;
        }

        private Sent answered() {
            return new Sent(messageId, null, place);
        }
    }

    /** Whether one was ever filed. */
    public boolean filed() {
        return sent != null;
    }

    /** What was asked of CBP last and is not answered yet. */
    public @Nullable SummaryAction pending() {
        return sent == null ? null : sent.pending();
    }

    /** The last simulated day on which it is not late, with the payment that goes with it; none before release. */
    public @Nullable LocalDate dueBy() {
        return releasedOn == null ? null : PaymentDates.afterRelease(releasedOn);
    }

    /** Whether it stands for its filer as another does: by its own status, and by what is to be paid. */
    public boolean tellsTheSameAs(SummaryStanding other) {
        return status == other.status
                && payment.status() == other.payment.status()
                && payment.amount().compareTo(other.payment.amount()) == 0;
    }

    /** The entry was released; a release after a suspension does not put the day off. */
    public SummaryStanding released(LocalDate day) {
        return releasedOn != null ? this : new SummaryStanding(status, day, onFile, sent, lastEvent, payment);
    }

    /**
     * Something is asked of CBP in a batch.
     *
     * @param place where the answers belong, for a filer whose batch it came in
     */
    public SummaryStanding asking(SummaryAction action, long messageId, @Nullable BatchPlace place) {
        return new SummaryStanding(status, releasedOn, onFile, new Sent(messageId, action, place), lastEvent, payment);
    }

    /**
     * After something that CBP said.
     *
     * @param event the number of the outbox row that told it; an older one than the last changes nothing
     */
    public SummaryStanding heard(SummaryWord word, long event) {
        if (word instanceof SummaryWord.Payment payment) {
            return new SummaryStanding(status, releasedOn, onFile, sent, lastEvent, this.payment.heard(payment, event));
        }
        if (event < lastEvent) {
            return this;
        }
        if (word instanceof SummaryWord.Answer answer) {
            return answered(answer, event);
        }
        // That it has to be there before release makes it neither filed nor late.
        return word instanceof SummaryWord.Lateness lateness ? late(lateness.late(), event) : this;
    }

    private SummaryStanding answered(SummaryWord.Answer answer, long event) {
        if (sent == null || !sent.isAnsweredBy(answer)) {
            return this;
        }
        boolean deletion = sent.pending() == SummaryAction.DELETE;
        boolean has = answer.accepted() ? !deletion : onFile && (deletion || answer.keeps());
        SummaryStatus next =
                has ? SummaryStatus.ACCEPTED : answer.accepted() ? SummaryStatus.DUE : SummaryStatus.REJECTED;
        return new SummaryStanding(next, releasedOn, has, sent.answered(), event, payment);
    }

    private SummaryStanding late(boolean late, long event) {
        SummaryStatus next = status;
        if (late && !onFile) {
            next = SummaryStatus.LATE;
        } else if (!late && status == SummaryStatus.LATE) {
            next = onFile ? SummaryStatus.ACCEPTED : SummaryStatus.DUE;
        }
        return new SummaryStanding(next, releasedOn, onFile, sent, event, payment);
    }
}
