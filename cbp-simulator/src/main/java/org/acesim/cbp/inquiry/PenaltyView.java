package org.acesim.cbp.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.clock.NewYork;
import org.acesim.customs.penalty.Culpability;
import org.jspecify.annotations.Nullable;

/**
 * A penalty, or notice of one; amounts are US dollars.
 *
 * @param maximum  that the law allows
 * @param petition what the filer said to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PenaltyView(
        long id,
        NoticeKind stage,
        NoticeStatus status,
        Penalty.Statute statute,
        @Nullable Culpability culpability,
        String amount,
        String maximum,
        String text,
        String openedAt,
        @Nullable String dueBy,
        @Nullable String petition) {
    /** As people see it. */
    public static PenaltyView of(Penalty penalty) {
        return new PenaltyView(
                penalty.id(),
                penalty.stage(),
                penalty.status(),
                penalty.statute(),
                penalty.culpability(),
                penalty.amount().toPlainString(),
                penalty.maximum().toPlainString(),
                penalty.text(),
                NewYork.show(penalty.openedAt()),
                shown(penalty.dueAt()),
                penalty.petition());
    }

    private static @Nullable String shown(@Nullable Instant moment) {
        return moment == null ? null : NewYork.show(moment);
    }
}
