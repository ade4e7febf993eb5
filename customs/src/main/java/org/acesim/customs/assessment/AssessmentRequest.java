package org.acesim.customs.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * What an assessment is made from: what an entry summary says.
 *
 * @param entryType 86, 11 or 01
 * @param date the day whose rates and fees apply (19 CFR 141.68)
 * @param port the port of entry, four digits
 * @param modeOfTransport two digits
 */
public record AssessmentRequest(
        String entryType, LocalDate date, String port, String modeOfTransport, List<AssessmentLine> lines) {

    /** Keeps its own copy of the lines. */
    public AssessmentRequest {
        lines = List.copyOf(lines);
    }

    /** The same goods, entered on another day and perhaps as another type: what would they owe then? */
    public AssessmentRequest entered(LocalDate day, String type) {
        return new AssessmentRequest(type, day, port, modeOfTransport, lines);
    }
}
