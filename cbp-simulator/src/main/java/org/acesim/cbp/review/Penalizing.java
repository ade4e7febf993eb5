package org.acesim.cbp.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.inquiry.Paper;
import org.acesim.cbp.inquiry.Penalty;
import org.acesim.cbp.inquiry.Penalty.Statute;
import org.acesim.cbp.inquiry.PenaltyClaim;
import org.acesim.cbp.setting.Term;
import org.acesim.cbp.targeting.Draw;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.penalty.DeMinimisPenalty;
import org.jspecify.annotations.Nullable;

/**
 * Penalties: a pre-penalty notice that the filer can answer, then a penalty notice that it pays or petitions against, which an
 * officer mitigates or denies. Nothing of it moves the entry.
 */
public final class Penalizing {
    /** A pre-penalty notice has had its time. */
    static final String PRE_PENALTY_DUE = "PRE_PENALTY_DUE";
    /** A penalty is to be paid or petitioned against. */
    static final String PENALTY_DUE = "PENALTY_DUE";
    /** The automatic officer decides a petition. */
    static final String PETITION_DECIDED = "PETITION_DECIDED";

    /** A scenario has CBP think of claiming a penalty. */
    static final String PENALTY_INTENDED = "PENALTY_INTENDED";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Penalizing() {}

    /** The due event that a penalty as it stands waits for. */
    static Optional<String> deadline(Penalty penalty) {
        if (penalty.dueAt() == null || !penalty.isUnsettled()) {
            return Optional.empty();
        }
        if (penalty.stage() == NoticeKind.PRE_PENALTY) {
            return Optional.of(PRE_PENALTY_DUE);
        }
        return Optional.of(penalty.isPetitioned() ? PETITION_DECIDED : PENALTY_DUE);
    }

    /** The course after an officer thinks of a penalty. */
    static Course noticed(Course course, PenaltyClaim claim, long earlier, Decision decision) {
        BigDecimal maximum = claim.maximum(earlier);
        Instant now = decision.at();
        return fined(
                course.noting(decision.against("at most " + maximum.toPlainString() + " USD")),
                new Penalty(
                        0,
                        course.facts().entryNumber(),
                        claim.statute(),
                        claim.culpability(),
                        NoticeKind.PRE_PENALTY,
                        NoticeStatus.OPEN,
                        claim.amount() == null ? maximum : claim.amount(),
                        maximum,
                        decision.text(),
                        now,
                        now.plus(Awaited.fixed(course.facts(), Term.PRE_PENALTY_DUE)),
                        null));
    }

    /** The course after the time has come at which a scenario has CBP think of a penalty; the rules are those of the desk. */
    static Course intended(Course course, PenaltyClaim claim, Standing entry, Instant at) {
        Decision decision = Decision.of(
                Decision.Rule.SCENARIO,
                at,
                Decision.facts("statute", claim.statute(), "culpability", claim.culpability()),
                "CBP thinks of claiming a penalty, as a scenario has it");
        return DeskDecision.PENALTY
                .against(entry)
                .or(() -> against(claim, entry))
                .map(why -> course.noting(Decision.of(
                        Decision.Rule.SCENARIO,
                        at,
                        decision.inputs(),
                        "A scenario has CBP claim a penalty, which is not possible: " + why)))
                .orElseGet(() -> noticed(course, claim, entry.earlier(), decision));
    }

    /** Why an entry cannot be fined for this; empty where it can. */
    static Optional<String> against(PenaltyClaim claim, Standing entry) {
        if (claim.statute() != Statute.DE_MINIMIS) {
            return Optional.empty();
        }
        if (!entry.entryType().equals(EntryTypes.SECTION_321)) {
            return Optional.of("the de minimis penalty is on the use of the exemption, which type 86 claims alone");
        }
        return DeMinimisPenalty.isInForce(entry.lawOf())
                ? Optional.empty()
                : Optional.of("the de minimis penalty is in force from " + DeMinimisPenalty.IN_FORCE
                        + " on, and the entry is under the law of " + entry.lawOf());
    }

    /** The course after CBP claims what it gave notice of. */
    static Course claimed(Course course, Penalty before, Decision decision) {
        Instant now = decision.at();
        Penalty closed = before.over(NoticeStatus.CLOSED, "A penalty notice follows. " + decision.text());
        return fined(
                fined(course.noting(decision), closed),
                before.claimed(decision.text(), now, now.plus(Awaited.fixed(course.facts(), Term.PENALTY_DUE))));
    }

    /** The course after CBP takes it back. */
    static Course withdrawn(Course course, Penalty penalty, Decision decision) {
        return fined(course.noting(decision), penalty.over(NoticeStatus.WITHDRAWN, decision.text()));
    }

    /** The course after a petition was decided: to pay is {@code amount} from now on. */
    static Course decided(Course course, Penalty penalty, BigDecimal amount, Decision decision) {
        Instant due = decision.at().plus(Awaited.fixed(course.facts(), Term.PENALTY_DUE));
        return fined(course.noting(decision), penalty.decided(amount, decision.text(), due));
    }

    /** The course after the filer has paid. */
    public static Course paid(Course course, Penalty penalty, Decision decision) {
        return fined(course.noting(decision), penalty.over(NoticeStatus.CLOSED, decision.text()));
    }

    /** The course after the filer has answered a pre-penalty notice, or petitioned against a penalty for the first time. */
    public static Course petitioned(Course course, Penalty penalty, String said, Decision decision) {
        if (penalty.status() != NoticeStatus.OPEN || penalty.petition() != null) {
            return course; // one petition is decided once
        }
        Instant due = penalty.dueAt();
        if (penalty.stage() == NoticeKind.PENALTY) {
            due = Awaited.atDesk(course.facts(), course.file())
                    ? null
                    : decision.at().plus(Awaited.drawn(course.facts(), Term.PETITION_DECISION));
        }
        return fined(course.noting(decision), penalty.answered(said, due));
    }

    /** The course after one of the due events above. */
    static Course due(Course course, String what, Instant at, List<Penalty> penalties) {
        return penalties.stream()
                .filter(penalty -> at.equals(penalty.dueAt())
                        && deadline(penalty).filter(what::equals).isPresent())
                .findFirst()
                .map(penalty -> due(course, what, at, penalty))
                .orElse(course);
    }

    private static Course due(Course course, String what, Instant at, Penalty penalty) {
        return switch (what) {
            case PRE_PENALTY_DUE ->
                claimed(course, penalty, term(at, penalty, "The time to answer is over: CBP claims the penalty"));
            case PETITION_DECIDED -> drawn(course, penalty, at);
            default -> {
                Decision unpaid = term(at, penalty, "The penalty was not paid in time: it goes to collection");
                yield fined(course.noting(unpaid), penalty.over(NoticeStatus.LAPSED, unpaid.text()));
            }
        };
    }

    /** By a draw, one in two petitions halves the penalty: an own choice, since no figures are published. */
    private static Course drawn(Course course, Penalty penalty, Instant at) {
        BigDecimal draw = Draw.of(course.facts().settings().seed(), penalty.entryNumber(), "petition " + penalty.id());
        boolean mitigated = draw.compareTo(HALF) < 0;
        BigDecimal amount =
                mitigated ? penalty.amount().multiply(HALF).setScale(2, RoundingMode.HALF_UP) : penalty.amount();
        Decision decision = term(
                        at,
                        penalty,
                        mitigated
                                ? "The penalty is mitigated to " + amount.toPlainString() + " USD"
                                : "The petition is denied")
                .against(HALF.toPlainString())
                .drawn(draw.toPlainString());
        return decided(course, penalty, amount, decision);
    }

    private static Decision term(Instant at, Penalty penalty, String text) {
        return Decision.of(
                Decision.Rule.TERM,
                at,
                Decision.facts(
                        "penalty", penalty.id(), "amount", penalty.amount().toPlainString()),
                text);
    }

    private static Course fined(Course course, Penalty penalty) {
        Course written = course.writing(new Paper.Fines(penalty));
        Optional<String> what = deadline(penalty);
        return what.isEmpty()
                ? written
                : written.waitingFor(what.get(), Objects.requireNonNull(penalty.dueAt()), waitsFor(penalty));
    }

    private static @Nullable String waitsFor(Penalty penalty) {
        if (penalty.status() != NoticeStatus.OPEN) {
            return null;
        }
        return penalty.stage() == NoticeKind.PRE_PENALTY
                ? "the filer's answer to a pre-penalty notice"
                : "the filer's payment or petition";
    }
}
