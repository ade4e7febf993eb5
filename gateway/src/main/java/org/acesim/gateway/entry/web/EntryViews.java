package org.acesim.gateway.entry.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regimes;
import org.acesim.gateway.entry.AbiMessage;
import org.acesim.gateway.entry.Disposition;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Filed;
import org.acesim.gateway.entry.Happening;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.entry.web.EntryView.DispositionView;
import org.acesim.gateway.entry.web.EntryView.EventView;
import org.acesim.gateway.entry.web.EntryView.PaymentView;
import org.acesim.gateway.entry.web.EntryView.RegimeView;
import org.acesim.gateway.entry.web.EntryView.SummaryView;
import org.acesim.gateway.notice.NoticeView;
import org.acesim.gateway.send.BatchNumber;
import org.acesim.gateway.summary.PaymentStanding;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.summary.SummaryStatus;
import org.acesim.gateway.time.Moment;
import org.jspecify.annotations.Nullable;

/** Puts together what is shown of an entry. */
final class EntryViews {
    private final EntryStore store;

    EntryViews(EntryStore store) {
        this.store = store;
    }

    EntryView view(Entry entry) {
        Filed filed = entry.filed();
        Optional<String> duty = store.entries().duty(entry.number()).map(EntryViews::text);
        SummaryStanding summary = store.summaries().of(entry.number());
        return new EntryView(
                entry.number(),
                filed.entryType(),
                reference(filed),
                entry.status(),
                disposition(entry.standing().disposition()),
                filed.value().toPlainString(),
                regime(filed),
                duty.orElse(null),
                summary(entry, summary),
                payment(summary.payment()),
                notices(entry.number(), false),
                notices(entry.number(), true),
                timeline(entry.number()),
                text(store.entries().filing(entry.number()).orElseThrow()));
    }

    private static SummaryView summary(Entry entry, SummaryStanding summary) {
        return isRequired(entry, summary)
                ? new SummaryView(summary.status().name(), summary.dueBy())
                : new SummaryView(SummaryStatus.NOT_REQUIRED.name(), null);
    }

    /** A section 321 parcel owes nothing that a summary would state, and neither do goods that are not entered. */
    private static boolean isRequired(Entry entry, SummaryStanding summary) {
        if (entry.filed().entryType().equals(EntryTypes.SECTION_321)) {
            return false;
        }
        return switch (entry.status()) {
            case CANCELLED -> false;
            case INVALID, REJECTED, REFUSED, SEIZED -> summary.releasedOn() != null || summary.onFile();
            default -> true;
        };
    }

    private static PaymentView payment(PaymentStanding payment) {
        return new PaymentView(
                payment.status().name(),
                payment.dueBy(),
                payment.amount().toPlainString(),
                payment.sums().paid().toPlainString(),
                payment.sums().refunded().toPlainString(),
                payment.sums().interest().toPlainString());
    }

    private List<NoticeView> notices(String number, boolean penalties) {
        return store.notices().of(number).stream()
                .filter(notice -> notice.isPenalty() == penalties)
                .map(NoticeView::of)
                .toList();
    }

    static @Nullable String reference(Filed filed) {
        return filed.reference().isEmpty() ? null : filed.reference();
    }

    static @Nullable DispositionView disposition(@Nullable Disposition disposition) {
        return disposition == null
                ? null
                : new DispositionView(disposition.code(), disposition.text(), newYork(disposition.at()));
    }

    static OffsetDateTime newYork(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(CustomsZone.NEW_YORK).toOffsetDateTime();
    }

    private static RegimeView regime(Filed filed) {
        return new RegimeView(
                filed.regime(), filed.lawOf(), Regimes.on(filed.lawOf()).note());
    }

    private List<EventView> timeline(String number) {
        List<Happening> happenings = store.timeline().of(number);
        List<Long> ids = happenings.stream()
                .map(Happening::messageId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, AbiMessage> messages =
                store.messages().find(ids).stream().collect(Collectors.toMap(AbiMessage::id, Function.identity()));
        List<EventView> events = new ArrayList<>();
        for (Happening happening : happenings) {
            happening.events().forEach(event -> events.add(event(happening.at(), event)));
            AbiMessage message = happening.messageId() == null ? null : messages.get(happening.messageId());
            if (message != null && message.sentAt() != null) {
                events.add(sent(happening.at(), message, message.sentAt()));
            }
        }
        return events;
    }

    private static EventView event(Moment at, TimelineEvent event) {
        Instant simulatedAt = event.simulatedAt() == null ? at.simulated() : event.simulatedAt();
        return new EventView(
                at.real(), newYork(simulatedAt), event.source().name(), event.event(), event.code(), event.text());
    }

    private static EventView sent(Moment filed, AbiMessage message, Instant at) {
        Instant simulatedAt = message.sentSimulatedAt() == null ? filed.simulated() : message.sentSimulatedAt();
        String text = "Sent to CBP in batch " + BatchNumber.write(message.id());
        return new EventView(at, newYork(simulatedAt), TimelineEvent.Source.GATEWAY.name(), "FILED", "", text);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
