package org.acesim.gateway.reply;

import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryDispositionCode;
import org.acesim.catair.code.SummaryRejectReason;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.summary.SummaryStatus;
import org.acesim.catair.summary.SummaryStatusRecords.Remarks;
import org.acesim.catair.summary.SummaryStatusRecords.SummaryNotice;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.routes.UnreadableMessageException;

/** Reads CBP's notification about an entry summary (UC): it is told in the timeline. */
final class SummaryNotices {
    private SummaryNotices() {}

    static Told read(Transaction transaction) {
        SummaryStatus told = Transactions.value(SummaryStatus.read(transaction));
        SummaryNotice notice = told.notice();
        StringBuilder text = new StringBuilder(SummaryDispositionCode.find(notice.type())
                .map(SummaryDispositionCode::text)
                .orElse("ENTRY SUMMARY NOTICE"));
        SummaryRejectReason.find(notice.reason())
                .ifPresent(reason -> text.append(": ").append(reason.text()));
        if (!notice.line().isEmpty()) {
            text.append(" (line ").append(notice.line()).append(')');
        }
        told.remarks().stream().map(Remarks::text).forEach(remark -> text.append(". ")
                .append(remark));
        String entryNumber = EntryNumber.parse(notice.filerCode() + notice.entryNumber())
                .map(EntryNumber::toString)
                .orElseThrow(
                        () -> new UnreadableMessageException("A notification about the entry summary of no entry: '"
                                + notice.filerCode() + notice.entryNumber() + "'"));
        TimelineEvent event = TimelineEvent.cbp("SUMMARY_NOTICE", notice.type(), text.toString(), null);
        return Told.summary(
                entryNumber,
                List.of(new Told.Step(null, null, event)),
                null,
                new Told.Verbatim(Application.UC, transaction));
    }
}
