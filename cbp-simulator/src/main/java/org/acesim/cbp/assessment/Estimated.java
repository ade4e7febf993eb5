package org.acesim.cbp.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.review.Notification;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.code.EntryTypes;

/**
 * What an entry over the threshold would cost, as it is kept and told.
 *
 * @param decision the estimate, explained
 * @param kept     the same with its version
 * @param message  what the gateway is told; nobody else, since the records are not CBP's
 */
public record Estimated(Decision decision, KeptAssessment kept, Optional<Notification> message) {
    private static final Set<String> OWES_DUTY = Set.of(EntryTypes.INFORMAL, EntryTypes.FORMAL);

    /**
     * The estimate of an entry, if it is of a type that owes duty; what comes free under Section 321 has none.
     *
     * @param version the number of this assessment of the entry, from 1
     * @param duties  duty by the tariff in use
     */
    public static Optional<Estimated> of(
            Facts facts, Submission submission, int version, Instant now, Assessments duties) {
        if (!OWES_DUTY.contains(facts.release().header().entryType())) {
            return Optional.empty();
        }
        Estimate estimate = Estimate.of(facts.release(), facts.lawOf(), duties);
        KeptAssessment kept = estimate.kept(facts.entryNumber(), version, now);
        return Optional.of(new Estimated(
                estimate.decision(now),
                kept,
                submission.takesOwnRecords()
                        ? Optional.of(
                                new Notification(submission, kept.message().write()))
                        : Optional.empty()));
    }
}
