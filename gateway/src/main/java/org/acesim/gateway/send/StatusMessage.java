package org.acesim.gateway.send;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.gateway.entry.Disposition;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.notice.Notice;
import org.acesim.gateway.notice.NoticeView;
import org.acesim.gateway.summary.PaymentStanding;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.summary.SummaryStatus;
import org.acesim.gateway.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a filer reads on its queue: one change of status. The order of the fields is that of the contract.
 *
 * @param summary with a change of it or of the payment alone
 */
record StatusMessage(
        String entryNumber,
        String filerReference,
        EntryStatus status,
        @Nullable TellDisposition disposition,
        Instant at,
        OffsetDateTime simulatedAt,
        List<?> problems,
        @Nullable NoticeView inquiry,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TellSummary summary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TellPayment payment) {

    record TellDisposition(String code, String text, OffsetDateTime at) {}

    record TellSummary(SummaryStatus status, @Nullable LocalDate dueBy) {}

    record TellPayment(
            PaymentStanding.Status status, @Nullable LocalDate dueBy, String amount) {}

    static StatusMessage of(
            Entry entry, Moment at, List<?> problems, @Nullable Notice asked, @Nullable SummaryStanding summary) {
        return new StatusMessage(
                entry.number(),
                entry.filed().reference(),
                entry.status(),
                disposition(entry.standing().disposition()),
                at.real(),
                newYork(at.simulated()),
                problems,
                asked == null ? null : NoticeView.of(asked),
                summary == null ? null : new TellSummary(summary.status(), summary.dueBy()),
                summary == null ? null : payment(summary.payment()));
    }

    private static TellPayment payment(PaymentStanding payment) {
        return new TellPayment(
                payment.status(), payment.dueBy(), payment.amount().toPlainString());
    }

    private static @Nullable TellDisposition disposition(@Nullable Disposition disposition) {
        return disposition == null
                ? null
                : new TellDisposition(disposition.code(), disposition.text(), newYork(disposition.at()));
    }

    private static OffsetDateTime newYork(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(CustomsZone.NEW_YORK).toOffsetDateTime();
    }
}
