package org.acesim.gateway.entry.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.notice.NoticeView;
import org.jspecify.annotations.Nullable;

/** An entry as its filer sees it; the order of the fields is that of the contract. */
record EntryView(
        String entryNumber,
        String entryType,
        @Nullable String filerReference,
        EntryStatus status,
        @Nullable DispositionView disposition,
        String value,
        RegimeView regime,
        @JsonRawValue @Schema(type = "object") @Nullable String duty,
        SummaryView summary,
        PaymentView payment,
        List<NoticeView> inquiries,
        List<NoticeView> penalties,
        List<EventView> timeline,
        @JsonRawValue @Schema(type = "object") String filing) {

    record DispositionView(String code, String text, OffsetDateTime at) {}

    record RegimeView(String id, LocalDate lawOf, String note) {}

    record SummaryView(String status, @Nullable LocalDate dueBy) {}

    /**
     * How far duty, taxes and fees are paid; amounts in US dollars and cents.
     *
     * @param amount to pay with interest, or what was paid last; what is left of it after a refund
     * @param paid in all, without what was given back and without interest
     * @param refunded given back in all
     * @param interestPaid paid besides
     */
    record PaymentView(
            String status,
            @Nullable LocalDate dueBy,
            String amount,
            String paid,
            String refunded,
            String interestPaid) {}

    record EventView(Instant at, OffsetDateTime simulatedAt, String source, String event, String code, String text) {}
}
