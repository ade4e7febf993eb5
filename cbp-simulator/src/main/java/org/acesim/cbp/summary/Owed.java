package org.acesim.cbp.summary;

import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.payment.DutyOwed;

/** What the account of an entry is told of its newest assessment. */
final class Owed {
    private Owed() {}

    /** By an assessment of the summary with this header. */
    static DutyOwed by(KeptAssessment made, Submission submission, SummaryHeader header) {
        return new DutyOwed(
                made.entryNumber(),
                submission,
                header.entryType(),
                made.version(),
                made.assessment().charges(),
                made.kind() == AssessmentMessage.Kind.REVISED,
                header.live(),
                header.paymentType(),
                header.statementDate(),
                made.at());
    }
}
