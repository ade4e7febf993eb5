package org.acesim.cbp.action;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.CancellationReason;
import org.acesim.catair.code.StatusReason;
import org.acesim.cbp.bill.Bill;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.Facts;
import org.springframework.stereotype.Component;

/**
 * The automatic officer: grants what filers ask for, unless one of these rules says no. The rules are this simulator's own; the
 * reasons that it gives are CBP's (ACE Cargo/Manifest/Entry Status Query v21, SO20 RSN).
 */
@Component
class RequestOfficer {
    private final Entries entries;
    private final Documents documents;

    RequestOfficer(Entries entries, Documents documents) {
        this.entries = entries;
        this.documents = documents;
    }

    /** What becomes of a request, as the entry stands now; what a scenario decided comes first. */
    Verdict verdict(Request request, Course course) {
        Verdict forced = request.forced();
        if (forced instanceof Verdict.NeedsDocuments && request.askedAt() != null) {
            return hasDocuments(request)
                    ? looked(request, course)
                    : new Verdict.Refused(
                            StatusReason.DOCUMENT_NOT_IN_DIS, "The filer did not send what was asked for");
        }
        return forced == null ? looked(request, course) : forced;
    }

    private Verdict looked(Request request, Course course) {
        return held(request.kind(), course.status())
                .or(() -> request.kind() == RequestKind.CANCELLATION
                        ? contradicted(request, course)
                        : Optional.<Verdict>empty())
                .or(() -> undocumented(request, course))
                .orElseGet(() -> new Verdict.Granted(
                        request.kind() == RequestKind.CANCELLATION
                                ? "Granted: the entry is cancelled, and its number stays used"
                                : "Granted: the correction takes the place of what was filed"));
    }

    private static Optional<Verdict> held(RequestKind kind, EntryStatus status) {
        boolean cancels = kind == RequestKind.CANCELLATION;
        return switch (status) {
            case XRAY, TAILGATE, INTENSIVE -> refused(onHold(cancels), "An exam is under way, which has to end first");
            case MANIFEST_HOLD_BEFORE_ARRIVAL, MANIFEST_HOLD ->
                refused(onHold(cancels), "CBP holds the bill of lading, and the hold has to be removed first");
            case DETAINED -> refused(onHold(cancels), "The goods are detained");
            case SUSPENDED -> refused(onHold(cancels), "CBP has suspended the release");
            case AGENCY_HOLD_BEFORE_ARRIVAL, AGENCY_HOLD ->
                refused(
                        cancels ? StatusReason.PGA_HOLD_BEFORE_CANCELLATION : StatusReason.PGA_HOLD_BEFORE_CORRECTION,
                        "A partner agency holds the goods");
            case EXCLUDED, REFUSED, PARTLY_REFUSED ->
                refused(StatusReason.OTHER, "Refused goods are exported or destroyed first");
            case RELEASED ->
                cancels
                        ? Optional.empty()
                        : refused(StatusReason.OTHER, "The goods were released meanwhile: update the entry");
            default -> Optional.empty();
        };
    }

    private static StatusReason onHold(boolean cancels) {
        return cancels ? StatusReason.HOLD_BEFORE_CANCELLATION : StatusReason.HOLD_BEFORE_CORRECTION;
    }

    /** What the reason of a cancellation says, and CBP knows better. */
    private Optional<Verdict> contradicted(Request request, Course course) {
        CancellationReason reason = CancellationReason.find(request.reason()).orElse(null);
        if (reason == CancellationReason.SEIZED) {
            return refused(StatusReason.OTHER, "Reason 06 says that the goods were seized, and they were not");
        }
        if (reason == CancellationReason.NON_ARRIVAL && isHere(course.status())) {
            return refused(
                    StatusReason.QUANTITY_UNVERIFIED,
                    "Reason 08 says that the goods did not arrive, and they are here");
        }
        return reason == CancellationReason.CLEARED_UNDER_ANOTHER_ENTRY
                ? clearedElsewhere(request, course.facts())
                : Optional.empty();
    }

    private Optional<Verdict> clearedElsewhere(Request request, Facts facts) {
        Optional<FiledEntry> other = EntryNumber.parse(request.reference())
                .map(EntryNumber::toString)
                .filter(number -> !number.equals(request.entryNumber()))
                .flatMap(entries::find)
                .filter(entry -> entry.status().occupiesItsNumber());
        boolean sharesBill = other.map(entry -> Bill.ids(Refiling.read(entry.records())))
                .filter(named -> !Collections.disjoint(named, Bill.ids(facts.release())))
                .isPresent();
        boolean own = other.filter(entry ->
                        request.entryNumber().startsWith(entry.submission().filerCode() + "-"))
                .isPresent();
        // Another filer's entry is none that this one may learn of, unless both name the same bill.
        if (other.isEmpty() || (!own && !sharesBill)) {
            return refused(
                    StatusReason.ENTRY_NOT_ON_FILE,
                    "The entry " + request.reference() + " that the filer names is not on file");
        }
        if (other.get().status() == EntryStatus.CANCELLED) {
            return refused(
                    StatusReason.ENTRY_CANCELLED,
                    "The entry " + request.reference() + " that the filer names is cancelled");
        }
        return sharesBill
                ? Optional.empty()
                : refused(
                        StatusReason.ENTRIES_MUST_SHARE_BILL,
                        "The entry " + request.reference() + " that the filer names has another bill of lading");
    }

    /** Goods that were destroyed, and a lower value than was declared, are shown by a document. */
    private Optional<Verdict> undocumented(Request request, Course course) {
        boolean lowers = request.kind() == RequestKind.CORRECTION
                && Refiling.read(request.records()).header().value()
                        < course.facts().release().header().value();
        boolean wanted = lowers || request.reason().equals(CancellationReason.DESTROYED.code());
        if (!wanted || hasDocuments(request)) {
            return Optional.empty();
        }
        String what = lowers ? "the invoice that shows the lower value" : "what shows that the goods were destroyed";
        return request.askedAt() == null
                ? Optional.of(new Verdict.NeedsDocuments("CBP wants to see " + what))
                : refused(StatusReason.DOCUMENT_NOT_IN_DIS, "The filer did not send " + what);
    }

    private boolean hasDocuments(Request request) {
        Instant since = request.openedAt();
        List<Documents.Listed> sent = documents.of(request.entryNumber());
        return sent.stream()
                .anyMatch(document ->
                        document.inquiry() == null || !document.receivedAt().isBefore(since));
    }

    private static boolean isHere(EntryStatus status) {
        return switch (status) {
            case ARRIVED, AWAITING_PAYMENT, DOCUMENTS_REQUIRED, DOCUMENTS_RECEIVED, DE_MINIMIS_WITHHELD, RELEASED ->
                true;
            default -> false;
        };
    }

    private static Optional<Verdict> refused(StatusReason reason, String text) {
        return Optional.of(new Verdict.Refused(reason, text));
    }
}
