package org.acesim.cbp.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.inquiry.Paper;
import org.acesim.cbp.inquiry.Penalty;
import org.acesim.cbp.inquiry.PenaltyClaim;
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
 * @param claim        of a penalty
 * @param amount       that a penalty is mitigated to, in USD
 * @param duty         that the entry owes in all, in USD
 */
public record DeskRuling(
        DeskDecision decision,
        String officer,
        String reason,
        String documentType,
        @Nullable Exam exam,
        @Nullable ExamResult result,
        @Nullable BigDecimal foundValue,
        @Nullable PenaltyClaim claim,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal duty) {

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
    public Answer carriedOut(Course course, Standing entry, Instant now) {
        return against(entry)
                .<Answer>map(Answer.NotNow::new)
                .or(() -> never(course, entry).map(Answer.NotOfThese::new))
                .orElseGet(() -> new Answer.Done(after(course, entry, explained(now))));
    }

    private Optional<String> never(Course course, Standing entry) {
        if (exam == Exam.TAILGATE && !course.facts().hasTailgate()) {
            return Optional.of("Only what comes by ship, rail or truck (modes of transport 10 to 31) has a tailgate to"
                    + " look in at; this entry comes by mode "
                    + course.facts().release().header().modeOfTransport() + ".");
        }
        BigDecimal most =
                claim == null ? entry.petitioned().map(Penalty::amount).orElse(null) : claim.maximum(entry.earlier());
        BigDecimal wanted = claim == null ? amount : claim.amount();
        return wanted != null && most != null && wanted.compareTo(most) > 0
                ? Optional.of(
                        "The penalty is at most " + most.toPlainString() + " USD, not " + wanted.toPlainString() + ".")
                : Optional.empty();
    }

    private Optional<String> against(Standing entry) {
        return decision.against(entry)
                .or(() -> exam != null && !DeskDecision.movesOn(entry.status(), exam.ordered())
                        ? Optional.of(DeskDecision.why(entry.status(), event()))
                        : Optional.empty())
                .or(() -> claim == null ? Optional.empty() : Penalizing.against(claim, entry));
    }

    /** The event that comes of it, where it is one. */
    private ReviewEvent event() {
        return exam == null ? decision.events().iterator().next() : exam.ordered();
    }

    private Course after(Course course, Standing entry, Decision explained) {
        return switch (decision) {
            case RECORD_RESULT ->
                result == null ? course : Findings.found(course.spent(), result, foundValue, explained, reason);
            case ASK_DOCUMENTS, ORDER_EXAM -> {
                ReviewFile file = course.file();
                Forced forced = file == null ? Forced.NOTHING : file.forced();
                yield course.ordered(new Order(event(), documentType, "", forced, explained.text()), explained);
            }
            case ACCEPT_ANSWER -> AfterRelease.accepted(course, entry.inquiries(), explained);
            case ASSESS ->
                course.writing(new Paper.Assesses(Objects.requireNonNull(duty))).noting(explained);
            case PENALTY -> claim == null ? course : Penalizing.noticed(course, claim, entry.earlier(), explained);
            case ISSUE_PENALTY -> Penalizing.claimed(course, penalty(entry), explained);
            case WITHDRAW_PENALTY -> Penalizing.withdrawn(course, penalty(entry), explained);
            case MITIGATE_PENALTY ->
                Penalizing.decided(course, penalty(entry), Objects.requireNonNull(amount), explained);
            case DENY_PETITION ->
                Penalizing.decided(course, penalty(entry), penalty(entry).amount(), explained);
            case NOTICE_OF_ACTION ->
                course.settling(NoticeStatus.CLOSED, EnumSet.of(NoticeKind.REQUEST_FOR_INFORMATION))
                        .after(event(), explained);
            default -> course.after(event(), explained);
        };
    }

    private static Penalty penalty(Standing entry) {
        return entry.penalty(null).orElseThrow();
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
                                "statute",
                                claim == null ? null : claim.statute(),
                                "culpability",
                                claim == null ? null : claim.culpability(),
                                "amount",
                                amount == null ? null : amount.toPlainString(),
                                "duty",
                                duty == null ? null : duty.toPlainString(),
                                Reasons.FOUND_VALUE,
                                foundValue == null ? null : foundValue.toPlainString()),
                        decision.words() + ": " + reason)
                .by(officer);
    }
}
