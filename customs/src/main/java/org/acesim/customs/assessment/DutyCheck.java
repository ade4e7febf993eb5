package org.acesim.customs.assessment;

import org.acesim.customs.measure.Measures;

/** Whether the duty of a line can be compared with what its filer states, or is taken as stated. */
public enum DutyCheck {
    /** Every rate of the line is known and can be reckoned. */
    RECKONED,
    /** The rate of its number is one in words (ACE condition 622). */
    COMPLEX_FORMULA,
    /** The filer declares a heading of chapter 99 whose rate is not known here (ACE condition 626). */
    UNKNOWN_RATE;

    /** How a line of an assessment is compared. */
    public static DutyCheck of(AssessmentRequest request, AssessedLine line) {
        if (!line.duties().get(0).applied()) {
            return COMPLEX_FORMULA;
        }
        return request.lines().stream()
                        .filter(stated -> stated.number() == line.number())
                        .flatMap(stated -> stated.chapter99().stream())
                        .anyMatch(heading -> Measures.known().isOfUnknownRate(heading, request.date()))
                ? UNKNOWN_RATE
                : RECKONED;
    }
}
