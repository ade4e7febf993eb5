package org.acesim.cbp.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.targeting.ExamResult;
import org.acesim.cbp.targeting.Forced;
import org.jspecify.annotations.Nullable;

/**
 * What a person at the desk decides about one entry.
 *
 * @param officer      the name of the person's account
 * @param reason       in the person's own words
 * @param documentType what is asked for, or blank
 * @param exam         what is ordered
 * @param result       what was found
 * @param foundValue   the value found, in USD
 */
public record DeskRuling(
        DeskDecision decision,
        String officer,
        String reason,
        String documentType,
        @Nullable Exam exam,
        @Nullable ExamResult result,
        @Nullable BigDecimal foundValue) {

    /** What can become of it. */
    public sealed interface Answer {
        /** It was carried out. */
        record Done(Course course) implements Answer {}

        /** The entry does not allow it now. */
        record NotNow(String why) implements Answer {}

        /** The goods never allow it. */
        record NotOfThese(String why) implements Answer {}
    }

    /** Carries it out, if the entry allows it. */
    public Answer carriedOut(Course course, List<Inquiry> inquiries, Instant now) {
        if (exam == Exam.TAILGATE && !course.facts().hasTailgate()) {
            return new Answer.NotOfThese("Only what comes by ship, rail or truck (modes of transport 10 to 31) has a"
                    + " tailgate to look in at; this entry comes by mode "
                    + course.facts().release().header().modeOfTransport() + ".");
        }
        Standing entry =
                new Standing(course.status(), course.facts().release().header().entryType(), inquiries);
        return against(entry)
                .<Answer>map(Answer.NotNow::new)
                .orElseGet(() -> new Answer.Done(after(course, inquiries, explained(now))));
    }

    private Optional<String> against(Standing entry) {
        boolean examUnderWay = exam != null && !DeskDecision.movesOn(entry.status(), exam.ordered());
        return decision.against(entry)
                .or(() -> examUnderWay ? Optional.of(DeskDecision.why(entry.status(), event())) : Optional.empty());
    }

    /** The event that comes of it, where it is one. */
    private ReviewEvent event() {
        return exam == null ? decision.events().iterator().next() : exam.ordered();
    }

    private Course after(Course course, List<Inquiry> inquiries, Decision explained) {
        return switch (decision) {
            case RECORD_RESULT ->
                result == null ? course : Findings.found(course.spent(), result, foundValue, explained, reason);
            case ASK_DOCUMENTS, ORDER_EXAM -> {
                ReviewFile file = course.file();
                Forced forced = file == null ? Forced.NOTHING : file.forced();
                yield course.ordered(new Order(event(), documentType, "", forced, explained.text()), explained);
            }
            case ACCEPT_ANSWER -> AfterRelease.accepted(course, inquiries, explained);
            case NOTICE_OF_ACTION ->
                course.settling(NoticeStatus.CLOSED, EnumSet.of(NoticeKind.REQUEST_FOR_INFORMATION))
                        .after(event(), explained);
            default -> course.after(event(), explained);
        };
    }

    private Decision explained(Instant now) {
        return Decision.of(
                        Decision.Rule.DESK,
                        now,
                        Decision.facts(
                                "decision",
                                decision,
                                "documentType",
                                documentType,
                                "exam",
                                exam,
                                "result",
                                result,
                                Reasons.FOUND_VALUE,
                                foundValue == null ? null : foundValue.toPlainString()),
                        decision.words() + ": " + reason)
                .by(officer);
    }
}
