package org.acesim.cbp.control;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.own.NoticeKind;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.inquiry.Penalties;
import org.acesim.cbp.inquiry.Penalty;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.Penalizing;
import org.acesim.cbp.review.Proceedings;
import org.acesim.routes.control.ControlMessage.PenaltyPayment;
import org.acesim.routes.control.ControlMessage.Petition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Filers pay penalties, and petition against them. A repeat finds it done and changes nothing. */
@Component
final class PenaltyAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PenaltyAnswers.class);

    private final TransactionOperations transaction;
    private final Proceedings proceedings;
    private final Penalties penalties;
    private final SimulatedTime time;

    PenaltyAnswers(
            TransactionOperations transaction, Proceedings proceedings, Penalties penalties, SimulatedTime time) {
        this.transaction = transaction;
        this.proceedings = proceedings;
        this.penalties = penalties;
        this.time = time;
    }

    void pay(PenaltyPayment payment) {
        goOn(payment.entryNumber(), payment.penalty(), "The filer paid", Penalizing::paid);
    }

    void petition(Petition petition) {
        goOn(
                petition.entryNumber(),
                petition.penalty(),
                "The filer answered",
                (course, penalty, decision) -> Penalizing.petitioned(course, penalty, petition.text(), decision));
    }

    private interface Step {
        Course take(Course course, Penalty penalty, Decision decision);
    }

    private void goOn(String entryNumber, String id, String what, Step step) {
        transaction.executeWithoutResult(status -> {
            Instant now = time.now();
            Map<String, OpenCase> cases = proceedings.open(Set.of(entryNumber));
            Optional<Penalty> found = penalties.of(entryNumber).stream()
                    .filter(penalty -> Long.toString(penalty.id()).equals(id) && penalty.isUnsettled())
                    .findFirst();
            if (found.isEmpty()) {
                LOG.warn("entry {} has no unsettled penalty {}; the answer to it changes nothing", entryNumber, id);
                return;
            }
            Penalty penalty = found.get();
            Decision decision = Decision.of(
                            Decision.Rule.FILER,
                            now,
                            Decision.facts(
                                    "penalty", id, "amount", penalty.amount().toPlainString()),
                            what
                                    + (penalty.stage() == NoticeKind.PRE_PENALTY
                                            ? " the pre-penalty notice "
                                            : " the penalty notice ")
                                    + id)
                    .by("the filer");
            cases.values().forEach(open -> open.proceed(course -> step.take(course, penalty, decision)));
            proceedings.close(cases.values(), now, null);
        });
    }
}
