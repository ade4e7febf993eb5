package org.acesim.cbp.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.bill.Bill;
import org.acesim.cbp.bill.Bills;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.review.Proceedings;
import org.acesim.customs.assessment.Assessments;
import org.springframework.stereotype.Component;

/** Takes what filers ask for about entries on file. */
@Component
public class Actions {
    private final Proceedings proceedings;
    private final Requests requests;
    private final Entries entries;
    private final Bills bills;
    private final KeptAssessments assessments;
    private final Assessments duties;

    Actions(
            Proceedings proceedings,
            Requests requests,
            Entries entries,
            Bills bills,
            KeptAssessments assessments,
            Assessments duties) {
        this.duties = duties;
        this.assessments = assessments;
        this.proceedings = proceedings;
        this.requests = requests;
        this.entries = entries;
        this.bills = bills;
    }

    /**
     * Begins with the filings of a batch, in the caller's transaction.
     *
     * @param entryNumbers those that they ask for something about
     * @param told         those of the bills named in the batch that somebody has told of
     * @param now          simulated time
     */
    public Acting open(Set<String> entryNumbers, Map<String, Bill> told, Instant now) {
        return new Acting(
                this,
                entryNumbers.isEmpty() ? Map.of() : proceedings.open(entryNumbers),
                requests.of(entryNumbers),
                told,
                now);
    }

    /** The day on which an entry was last released. */
    Optional<LocalDate> dayOfRelease(String entryNumber) {
        return entries.find(entryNumber).stream()
                .flatMap(entry -> entry.decisions().stream())
                .flatMap(decision -> decision.dispositions().stream())
                .map(Disposition::releaseDate)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    Proceedings proceedings() {
        return proceedings;
    }

    Requests requests() {
        return requests;
    }

    Bills bills() {
        return bills;
    }

    KeptAssessments assessments() {
        return assessments;
    }

    /** Duty by the tariff in use. */
    Assessments duties() {
        return duties;
    }
}
