package org.acesim.cbp.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.own.NoticeKind;
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
        Optional<String> against(Standing entry) {
            return events().stream().allMatch(event -> movesOn(entry.status(), event))
                    ? Optional.empty()
                    : Optional.of("neither goods nor documents are being looked at");
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
    /** CBP asks for information after release (CBP form 28). */
    REQUEST_INFORMATION("CBP asks for information (CBP form 28)", ReviewEvent.INFORMATION_REQUESTED) {
        @Override
        Optional<String> against(Standing entry) {
            return afterRelease(entry, NoticeKind.REQUEST_FOR_INFORMATION);
        }
    },
    /** CBP proposes a rate advance after release (CBP form 29). */
    NOTICE_OF_ACTION("CBP proposes a rate advance (CBP form 29)", ReviewEvent.ACTION_PROPOSED) {
        @Override
        Optional<String> against(Standing entry) {
            return afterRelease(entry, NoticeKind.NOTICE_OF_ACTION);
        }
    },
    /** The filer's answer to one of those satisfies CBP. */
    ACCEPT_ANSWER("The answer satisfies CBP", ReviewEvent.INFORMATION_REQUESTED, ReviewEvent.ACTION_PROPOSED) {
        @Override
        Optional<String> against(Standing entry) {
            return entry.inquiries().stream().anyMatch(AfterRelease::isAnswered)
                    ? Optional.empty()
                    : Optional.of("no answer waits to be looked at");
        }
    },
    /** CBP assesses the duty itself, in the place of what the entry summary says. */
    ASSESS("The duty is assessed by an officer") {
        @Override
        Optional<String> against(Standing entry) {
            return when(entry.summarized(), "no entry summary is on file to assess");
        }
    },
    /** CBP gives notice that it thinks of a penalty. */
    PENALTY("CBP thinks of claiming a penalty") {
        @Override
        Optional<String> against(Standing entry) {
            return entry.penalty(null).isPresent()
                    ? Optional.of("a penalty is not settled yet")
                    : when(entry.status().occupiesItsNumber(), "the filing was refused");
        }
    },
    /** CBP claims it without waiting any longer. */
    ISSUE_PENALTY("CBP claims the penalty") {
        @Override
        Optional<String> against(Standing entry) {
            return when(entry.penalty(NoticeKind.PRE_PENALTY).isPresent(), "no pre-penalty notice is open");
        }
    },
    /** CBP takes the penalty or its notice back. */
    WITHDRAW_PENALTY("The penalty is taken back") {
        @Override
        Optional<String> against(Standing entry) {
            return when(entry.penalty(null).isPresent(), "no penalty is open");
        }
    },
    /** A petition is granted in part. */
    MITIGATE_PENALTY("The penalty is mitigated") {
        @Override
        Optional<String> against(Standing entry) {
            return when(entry.petitioned().isPresent(), "no petition waits to be decided");
        }
    },
    /** A petition is denied. */
    DENY_PETITION("The petition is denied") {
        @Override
        Optional<String> against(Standing entry) {
            return when(entry.petitioned().isPresent(), "no petition waits to be decided");
        }
    },
    /** CBP cancels the entry. */
    CANCEL("CBP cancels the entry", ReviewEvent.CBP_CANCELLATION);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Set<ReviewEvent> events;

    DeskDecision(String words, ReviewEvent... events) {
        this.words = words;
        this.events = EnumSet.noneOf(ReviewEvent.class);
        this.events.addAll(List.of(events));
    }

    /** The one of this name. */
    public static Optional<DeskDecision> find(String name) {
        return Arrays.stream(values())
                .filter(decision -> decision.name().equals(name))
                .findFirst();
    }

    /** Those that an entry allows. */
    public static List<DeskDecision> allowed(Standing entry) {
        return Arrays.stream(values())
                .filter(decision -> decision.against(entry).isEmpty())
                .toList();
    }

    /** What it means, as a sentence without its full stop. */
    String words() {
        return words;
    }

    /** Why an entry does not allow it; empty where it does. */
    Optional<String> against(Standing entry) {
        return events.stream().anyMatch(event -> movesOn(entry.status(), event))
                ? Optional.empty()
                : Optional.of(why(entry.status(), events.iterator().next()));
    }

    /** Why an event does not move an entry on. */
    static String why(EntryStatus status, ReviewEvent event) {
        return Lifecycle.next(status, event) instanceof Move.Nothing nothing
                ? nothing.why()
                : "an entry of that status does not wait for it";
    }

    private static Optional<String> when(boolean possible, String otherwise) {
        return possible ? Optional.empty() : Optional.of(otherwise);
    }

    private static Optional<String> afterRelease(Standing entry, NoticeKind kind) {
        ReviewEvent event =
                kind == NoticeKind.NOTICE_OF_ACTION ? ReviewEvent.ACTION_PROPOSED : ReviewEvent.INFORMATION_REQUESTED;
        if (Lifecycle.next(entry.status(), event) instanceof Move.Nothing nothing) {
            return Optional.of(nothing.why());
        }
        if (!entry.hasSummary()) {
            return Optional.of("an entry of type 86 has no entry summary to ask about");
        }
        return entry.unsettled(kind) ? Optional.of("the last one is not settled yet") : Optional.empty();
    }

    Set<ReviewEvent> events() {
        return events;
    }

    static boolean movesOn(EntryStatus status, ReviewEvent event) {
        return Lifecycle.next(status, event) instanceof Move.To to && to.status() != status;
    }
}
