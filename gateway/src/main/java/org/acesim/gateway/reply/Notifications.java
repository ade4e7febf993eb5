package org.acesim.gateway.reply;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.BillDisposition;
import org.acesim.catair.release.EntryDisposition;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.release.StatusBill;
import org.acesim.catair.release.StatusHeader;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.gateway.entry.Disposition;
import org.acesim.gateway.entry.EntryEvent;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.reply.Told.Step;
import org.acesim.routes.UnreadableMessageException;

/** Reads CBP's notification of an entry's status (SO). */
final class Notifications {
    /** What the codes of SO60 do to an entry; every other code is told in its timeline only. */
    private static final Map<String, EntryEvent> EVENTS = Map.of(
            "03", EntryEvent.EXAM,
            "23", EntryEvent.CANCEL,
            "90", EntryEvent.REVIEW,
            "96", EntryEvent.DOCUMENTS,
            "97", EntryEvent.ADMIT,
            "98", EntryEvent.RELEASE,
            "99", EntryEvent.SUSPEND);

    private Notifications() {}

    static Told read(Transaction transaction) {
        ReleaseStatus status = Transactions.value(ReleaseStatus.read(transaction));
        List<Step> steps = new ArrayList<>();
        for (StatusBill bill : status.bills()) {
            bill.dispositions().forEach(told -> steps.add(step(bill, told)));
        }
        status.dispositions().forEach(told -> steps.add(step(told)));
        return new Told(entryNumber(status.header()), null, steps, List.of(), transaction, null);
    }

    private static Step step(StatusBill bill, BillDisposition told) {
        String text = told.text() + " (bill " + (bill.issuer() + " " + bill.number()).strip() + ")";
        return new Step(null, null, TimelineEvent.cbp("BILL", told.code(), text, instant(told.at())));
    }

    private static Step step(EntryDisposition told) {
        Instant at = instant(told.at());
        EntryEvent event = EVENTS.get(told.code());
        return new Step(
                event,
                new Disposition(told.code(), told.text(), at),
                TimelineEvent.cbp(event == null ? "DISPOSITION" : word(event), told.code(), text(told), at));
    }

    private static String word(EntryEvent event) {
        return switch (event) {
            case REVIEW -> "UNDER_REVIEW";
            case DOCUMENTS -> "DOCUMENTS_REQUIRED";
            case ADMIT -> "ADMISSIBLE";
            case RELEASE -> "RELEASED";
            case SUSPEND -> "SUSPENDED";
            case CANCEL -> "CANCELLED";
            default -> event.name();
        };
    }

    private static String text(EntryDisposition told) {
        StringBuilder text = new StringBuilder(told.text());
        if (!told.releaseOrigin().isBlank()) {
            text.append(", origin ").append(told.releaseOrigin());
        }
        if (!told.documentType().isBlank()) {
            text.append(", document type ").append(told.documentType());
        }
        return text.toString();
    }

    private static Instant instant(LocalDateTime newYork) {
        return newYork.atZone(CustomsZone.NEW_YORK).toInstant();
    }

    private static String entryNumber(StatusHeader header) {
        return EntryNumber.parse(header.filerCode() + header.entryNumber())
                .map(EntryNumber::toString)
                .orElseThrow(() -> new UnreadableMessageException(
                        "A notification of no entry: '" + header.filerCode() + header.entryNumber() + "'"));
    }
}
