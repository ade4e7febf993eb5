package org.acesim.cbp.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.acesim.cbp.entry.EntryStatus;

/**
 * A kind of review: the two statuses that it has, before and after arrival, what orders it, and what the sender is told when it
 * begins, when it is over, and with the release that follows.
 */
@SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
enum Review {
    DOCUMENTS(
            EntryStatus.DOCUMENTS_BEFORE_ARRIVAL,
            EntryStatus.DOCUMENTS_REQUIRED,
            ReviewEvent.DOCUMENTS_WANTED,
            List.of(Notice.UNDER_CBP_REVIEW, Notice.DOCUMENT_REQUIRED),
            List.of(),
            Notice.RELEASED_AFTER_REVIEW),
    XRAY(
            EntryStatus.XRAY_BEFORE_ARRIVAL,
            EntryStatus.XRAY,
            ReviewEvent.XRAY_ORDERED,
            List.of(Notice.UNDER_CBP_REVIEW, Notice.CBP_HOLD),
            List.of(Notice.CBP_HOLD_REMOVED),
            Notice.RELEASED_AFTER_GENERAL_EXAM),
    TAILGATE(
            EntryStatus.TAILGATE_BEFORE_ARRIVAL,
            EntryStatus.TAILGATE,
            ReviewEvent.TAILGATE_ORDERED,
            List.of(Notice.UNDER_CBP_REVIEW, Notice.CBP_HOLD),
            List.of(Notice.CBP_HOLD_REMOVED),
            Notice.RELEASED_AFTER_GENERAL_EXAM),
    INTENSIVE(
            EntryStatus.INTENSIVE_BEFORE_ARRIVAL,
            EntryStatus.INTENSIVE,
            ReviewEvent.INTENSIVE_EXAM_ORDERED,
            List.of(Notice.UNDER_CBP_REVIEW, Notice.PENDING_INTENSIVE_EXAM),
            List.of(),
            Notice.RELEASED_AFTER_INTENSIVE_EXAM),
    MANIFEST_HOLD(
            EntryStatus.MANIFEST_HOLD_BEFORE_ARRIVAL,
            EntryStatus.MANIFEST_HOLD,
            ReviewEvent.MANIFEST_HOLD_PLACED,
            List.of(Notice.MANIFEST_HOLD),
            List.of(Notice.MANIFEST_HOLD_REMOVED),
            Notice.RELEASED_WITHOUT_HOLD),
    AGENCY_HOLD(
            EntryStatus.AGENCY_HOLD_BEFORE_ARRIVAL,
            EntryStatus.AGENCY_HOLD,
            ReviewEvent.AGENCY_HOLD_PLACED,
            List.of(Notice.AGENCY_REVIEW),
            List.of(Notice.AGENCY_MAY_PROCEED, Notice.ALL_AGENCIES_DONE),
            Notice.RELEASED_BY_AGENCY);

    /** Those that CBP itself conducts, one after the other if it wants. */
    static final Set<Review> OWN = EnumSet.of(DOCUMENTS, XRAY, TAILGATE, INTENSIVE);

    private final EntryStatus beforeArrival;
    private final EntryStatus here;
    private final ReviewEvent ordered;
    private final List<Notice> begun;
    private final List<Notice> over;
    private final Notice release;

    Review(
            EntryStatus beforeArrival,
            EntryStatus here,
            ReviewEvent ordered,
            List<Notice> begun,
            List<Notice> over,
            Notice release) {
        this.beforeArrival = beforeArrival;
        this.here = here;
        this.ordered = ordered;
        this.begun = begun;
        this.over = over;
        this.release = release;
    }

    EntryStatus beforeArrival() {
        return beforeArrival;
    }

    EntryStatus here() {
        return here;
    }

    ReviewEvent ordered() {
        return ordered;
    }

    /** What is told at its beginning. */
    Notice[] begun() {
        return begun.toArray(Notice[]::new);
    }

    /** What is told when it goes on with an entry that was replaced meanwhile. */
    Notice[] begunAgain() {
        return Notices.join(List.of(Notice.REPLACED), begun);
    }

    /** What is told when it takes the place of {@code before}. */
    Notice[] after(Review before) {
        return Notices.join(before.over, begun.subList(Math.max(0, begun.size() - 1), begun.size()));
    }

    /** What is told when nothing was found and the goods are under way. */
    Notice[] admitted() {
        return Notices.join(over, List.of(Notice.ADMISSIBLE));
    }

    /** What is told when nothing was found and the goods are here. */
    Notice[] released() {
        return Notices.join(over, List.of(release));
    }

    private static final class Notices {
        static Notice[] join(List<Notice> first, List<Notice> second) {
            return Arrays.asList(first, second).stream().flatMap(List::stream).toArray(Notice[]::new);
        }
    }
}
