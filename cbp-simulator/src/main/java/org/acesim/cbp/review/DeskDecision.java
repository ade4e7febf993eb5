package org.acesim.cbp.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.entry.EntryStatus;

/**
 * What a person at the desk can decide about an entry. Whether a status allows it is read from {@link Lifecycle}: one of its
 * events moves the entry on.
 */
public enum DeskDecision {
    /** Nothing stands against release. */
    RELEASE("Nothing stands against release", ReviewEvent.REVIEW_PASSED),
    /** CBP wants to see a document. */
    ASK_DOCUMENTS("A document is required", ReviewEvent.DOCUMENTS_WANTED),
    /** CBP wants to look at the goods. */
    ORDER_EXAM(
            "An exam is ordered",
            ReviewEvent.XRAY_ORDERED,
            ReviewEvent.TAILGATE_ORDERED,
            ReviewEvent.INTENSIVE_EXAM_ORDERED),
    /** What CBP found in the goods or documents. */
    RECORD_RESULT(
            "What was found",
            ReviewEvent.REVIEW_PASSED,
            ReviewEvent.FOUND_WORTH_MORE,
            ReviewEvent.DOCUMENTS_WANTED,
            ReviewEvent.SEIZURE,
            ReviewEvent.REFUSAL,
            ReviewEvent.PARTIAL_REFUSAL) {
        /** Where goods or documents are looked at, any result is possible; where they are not, some is not. */
        @Override
        boolean concerns(EntryStatus status) {
            return events().stream().allMatch(event -> movesOn(status, event));
        }
    },
    /** The goods are detained. */
    DETAIN("The goods are detained (19 CFR 151.16)", ReviewEvent.DETENTION),
    /** The goods are seized. */
    SEIZE("The goods are seized (19 USC 1595a)", ReviewEvent.SEIZURE),
    /** The goods may not enter. */
    REFUSE("The goods may not enter: they are to be exported or destroyed", ReviewEvent.REFUSAL),
    /** The release is taken back. */
    SUSPEND("The release is suspended", ReviewEvent.SUSPENSION),
    /** The goods may go after all. */
    LIFT_SUSPENSION("The release is in force again", ReviewEvent.SUSPENSION_LIFTED),
    /** The hold on the bill is removed. */
    REMOVE_HOLD("The hold on the bill is removed", ReviewEvent.MANIFEST_HOLD_REMOVED),
    /** The partner agency lets the goods proceed. */
    AGENCY_PROCEED("The partner agency lets the goods proceed", ReviewEvent.AGENCY_MAY_PROCEED),
    /** CBP cancels the entry. */
    CANCEL("CBP cancels the entry", ReviewEvent.CBP_CANCELLATION);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Set<ReviewEvent> events;

    DeskDecision(String words, ReviewEvent first, ReviewEvent... others) {
        this.words = words;
        this.events = EnumSet.of(first, others);
    }

    /** The one of this name. */
    public static Optional<DeskDecision> find(String name) {
        return Arrays.stream(values())
                .filter(decision -> decision.name().equals(name))
                .findFirst();
    }

    /** Those that an entry of {@code status} allows. */
    public static List<DeskDecision> allowed(EntryStatus status) {
        return Arrays.stream(values())
                .filter(decision -> decision.concerns(status))
                .toList();
    }

    /** What it means, as a sentence without its full stop. */
    String words() {
        return words;
    }

    boolean concerns(EntryStatus status) {
        return events.stream().anyMatch(event -> movesOn(status, event));
    }

    Set<ReviewEvent> events() {
        return events;
    }

    static boolean movesOn(EntryStatus status, ReviewEvent event) {
        return Lifecycle.next(status, event) instanceof Move.To to && to.status() != status;
    }
}
