package org.acesim.gateway.reply;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.release.AgencyStatus;
import org.acesim.catair.release.BillDisposition;
import org.acesim.catair.release.EntryDisposition;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.release.StatusBill;
import org.acesim.catair.release.StatusHeader;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.gateway.entry.Disposition;
import org.acesim.gateway.entry.EntryEvent;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.notice.Notice;
import org.acesim.gateway.reply.Told.Decision;
import org.acesim.gateway.reply.Told.Step;
import org.acesim.routes.UnreadableMessageException;

/** Reads CBP's notification of an entry's status (SO). */
final class Notifications {
    /** What the codes of SO60 do to an entry; every other code is told in its timeline only. */
    private static final Map<String, EntryEvent> EVENTS = Map.ofEntries(
            Map.entry("03", EntryEvent.EXAM),
            Map.entry("04", EntryEvent.DETAIN),
            Map.entry("23", EntryEvent.CANCEL),
            // Not released under type 86: the country, or what one person imports on one day, stands against it.
            Map.entry("33", EntryEvent.REVIEW),
            Map.entry("34", EntryEvent.REVIEW),
            Map.entry("86", EntryEvent.REJECT_REQUEST),
            Map.entry("87", EntryEvent.REJECT_REQUEST),
            Map.entry("88", EntryEvent.REPLACE),
            Map.entry("90", EntryEvent.REVIEW),
            Map.entry("96", EntryEvent.DOCUMENTS),
            Map.entry("97", EntryEvent.ADMIT),
            Map.entry("98", EntryEvent.RELEASE),
            Map.entry("99", EntryEvent.SUSPEND));
    /** Holds of a bill (SO50): CBP looks at the goods, though it has no code for that of the entry. */
    private static final Set<String> HOLDS = Set.of("51", "52", "53");
    /** A document is wanted: before release, for a correction, for a cancellation. */
    private static final Set<String> DOCUMENT_WANTED = Set.of("84", "85", "96");
    /** SO70: data under partner agency review. */
    private static final String AGENCY_REVIEW = "01";

    private Notifications() {}

    static Told read(Transaction transaction) {
        ReleaseStatus status = Transactions.value(ReleaseStatus.read(transaction));
        List<Step> steps = new ArrayList<>();
        for (StatusBill bill : status.bills()) {
            bill.dispositions().forEach(told -> steps.add(step(bill, told)));
        }
        status.notices().forEach(notice -> steps.add(step(notice.status())));
        status.dispositions().forEach(told -> steps.add(step(told)));
        String entryNumber = entryNumber(status.header());
        List<Notice> notices = status.dispositions().stream()
                .filter(told -> DOCUMENT_WANTED.contains(told.code()))
                .map(told -> request(entryNumber, told))
                .toList();
        Told.Verbatim verbatim = new Told.Verbatim(Application.SO, transaction);
        return new Told(entryNumber, null, steps, List.of(), decision(status), notices, verbatim, null);
    }

    private static Decision decision(ReleaseStatus status) {
        return status.dispositions().stream()
                .map(told -> Objects.equals(told.code(), "88")
                        ? Decision.ADOPT
                        : Objects.equals(told.code(), "86") ? Decision.DROP : Decision.NONE)
                .reduce(Decision.NONE, (earlier, later) -> later == Decision.NONE ? earlier : later);
    }

    private static Notice request(String entryNumber, EntryDisposition told) {
        return new Notice(
                entryNumber,
                0,
                NoticeKind.DOCUMENT_REQUEST,
                NoticeStatus.OPEN,
                instant(told.at()),
                null,
                null,
                told.documentType(),
                told.text());
    }

    private static Step step(AgencyStatus told) {
        String text = told.text() + " (" + told.agency() + ")";
        EntryEvent event = told.code().equals(AGENCY_REVIEW) ? EntryEvent.REVIEW : null;
        return new Step(event, null, TimelineEvent.cbp("AGENCY", told.code(), text, instant(told.at())));
    }

    private static Step step(StatusBill bill, BillDisposition told) {
        String text = told.text() + " (bill " + (bill.issuer() + " " + bill.number()).strip() + ")";
        EntryEvent event = HOLDS.contains(told.code()) ? EntryEvent.REVIEW : null;
        return new Step(event, null, TimelineEvent.cbp("BILL", told.code(), text, instant(told.at())));
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
            case DETAIN -> "DETAINED";
            case REPLACE -> "REPLACED";
            case REJECT_REQUEST -> "REQUEST_REJECTED";
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
