package org.acesim.cbp.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.clock.NewYork;
import org.jspecify.annotations.Nullable;

/**
 * Something that CBP asked or gave notice of, as people see it. Times are simulated, as New York writes them.
 *
 * @param id           to answer under
 * @param documentType what CBP wants to see; blank for no particular document
 * @param dueBy        by when the filer answers or acts
 * @param reply        what the filer said
 * @param amount       US dollars, where it is about an amount
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InquiryView(
        long id,
        NoticeKind kind,
        NoticeStatus status,
        String documentType,
        String text,
        String openedAt,
        @Nullable String dueBy,
        @Nullable String reply,
        @Nullable BigDecimal amount) {
    /** As people see it. */
    public static InquiryView of(Inquiry inquiry) {
        Instant due = inquiry.dueAt();
        return new InquiryView(
                inquiry.id(),
                inquiry.kind(),
                inquiry.status(),
                inquiry.documentType(),
                inquiry.text(),
                NewYork.show(inquiry.openedAt()),
                due == null ? null : NewYork.show(due),
                inquiry.reply(),
                inquiry.amount());
    }
}
