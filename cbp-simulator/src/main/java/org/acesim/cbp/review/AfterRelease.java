package org.acesim.cbp.review;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.inquiry.Paper;
import org.acesim.cbp.setting.Term;

/**
 * What CBP asks and proposes once goods are released, of entries that have a summary: a request for information (CBP form 28),
 * whose silence leads to a notice of action (form 29), whose silence lets the rate advance take effect.
 */
final class AfterRelease {
    /** A request for information is to be answered. */
    static final String INFORMATION_DUE = "INFORMATION_DUE";
    /** A notice of action is to be objected to. */
    static final String ACTION_DUE = "ACTION_DUE";
    /** The automatic officer has looked at an answer. */
    static final String ANSWER_LOOKED_AT = "ANSWER_LOOKED_AT";

    /** What is asked and proposed. */
    static final Set<NoticeKind> KINDS = EnumSet.of(NoticeKind.REQUEST_FOR_INFORMATION, NoticeKind.NOTICE_OF_ACTION);

    private static final String ANSWER = "the filer's answer";

    private AfterRelease() {}

    /** The due event that ends the wait for an answer. */
    static Optional<String> deadline(NoticeKind kind) {
        return switch (kind) {
            case REQUEST_FOR_INFORMATION -> Optional.of(INFORMATION_DUE);
            case NOTICE_OF_ACTION -> Optional.of(ACTION_DUE);
            default -> Optional.empty();
        };
    }

    /** The course after CBP has asked or proposed something. */
    static Course opened(Course course, NoticeKind kind, Decision decision) {
        Instant due = decision.at().plus(Awaited.fixed(course.facts(), term(kind)));
        return course.writing(new Paper.Opens(kind, NoticeStatus.OPEN, "", decision.text(), decision.at(), due, null))
                .waitingFor(deadline(kind).orElseThrow(), due, ANSWER);
    }

    /** The course after an answer, which the automatic officer looks at. */
    static Course answered(Course course, Instant now) {
        return Awaited.atDesk(course.facts(), course.file())
                ? course
                : course.waitingFor(
                        ANSWER_LOOKED_AT, now.plus(Awaited.drawn(course.facts(), Term.DOCUMENT_REVIEW)), null);
    }

    /** The course after one of the due events above. */
    static Course due(Course course, String what, Instant at, List<Inquiry> inquiries) {
        if (what.equals(ANSWER_LOOKED_AT)) {
            return accepted(
                    course,
                    inquiries,
                    decided(at, Decision.Rule.DOCUMENT_REVIEW, "The answer satisfies CBP: nothing more is asked"));
        }
        boolean silent = inquiries.stream()
                .anyMatch(inquiry -> inquiry.status() == NoticeStatus.OPEN
                        && at.equals(inquiry.dueAt())
                        && deadline(inquiry.kind()).filter(what::equals).isPresent());
        if (!silent) {
            return course; // answered, or taken back
        }
        return what.equals(INFORMATION_DUE)
                ? lapsed(course, NoticeKind.REQUEST_FOR_INFORMATION)
                        .after(
                                ReviewEvent.ACTION_PROPOSED,
                                decided(
                                        at,
                                        Decision.Rule.TERM,
                                        "The request for information was not answered: CBP proposes a rate advance"))
                : lapsed(course, NoticeKind.NOTICE_OF_ACTION)
                        .after(
                                ReviewEvent.RATE_ADVANCED,
                                decided(
                                        at,
                                        Decision.Rule.TERM,
                                        "Nobody objected to the notice of action: the rate advance takes effect"));
    }

    /** The course after CBP is satisfied with what was answered. */
    static Course accepted(Course course, List<Inquiry> inquiries, Decision decision) {
        Set<NoticeKind> answered = inquiries.stream()
                .filter(AfterRelease::isAnswered)
                .map(Inquiry::kind)
                .collect(Collectors.toSet());
        return answered.isEmpty() ? course : course.noting(decision).settling(NoticeStatus.CLOSED, answered);
    }

    /** Whether it is of these kinds and an officer is to look at the answer. */
    static boolean isAnswered(Inquiry inquiry) {
        return KINDS.contains(inquiry.kind()) && inquiry.status() == NoticeStatus.ANSWERED;
    }

    private static Course lapsed(Course course, NoticeKind kind) {
        return course.settling(NoticeStatus.LAPSED, EnumSet.of(kind));
    }

    private static Term term(NoticeKind kind) {
        return kind == NoticeKind.REQUEST_FOR_INFORMATION ? Term.INFORMATION_DUE : Term.ACTION_DUE;
    }

    private static Decision decided(Instant at, Decision.Rule rule, String text) {
        return Decision.of(rule, at, Decision.facts(), text);
    }
}
