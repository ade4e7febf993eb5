package org.acesim.customs.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * What an estimate is made from: no more than a cargo release says.
 *
 * @param entryType 86, 11 or 01
 * @param date the day whose rates and fees apply
 * @param port the port of entry, four digits
 * @param modeOfTransport two digits
 */
public record EstimateRequest(
        String entryType, LocalDate date, String port, String modeOfTransport, List<EstimateLine> lines) {

    /** Keeps its own copy of the lines. */
    public EstimateRequest {
        lines = List.copyOf(lines);
    }
}
