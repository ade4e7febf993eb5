package org.acesim.catair.summary;

import org.acesim.catair.code.Coded;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;

/**
 * What every record of an answer names: the summary (ACE CATAIR Entry Summary, AX; E0 SUMMRY and E1).
 *
 * @param entryNumber seven digits and the check digit
 */
public record SummaryNaming(String filerCode, String entryNumber, String brokerReference) {

    /** The names in a header, as they stand. */
    public static SummaryNaming of(SummaryHeader header) {
        return new SummaryNaming(header.filerCode(), header.entryNumber(), header.brokerReference());
    }

    /** The reference to the summary (E0 SUMMRY), with which every response begins. */
    public SummaryReference reference() {
        return new SummaryReference(
                "SUMMRY",
                1,
                "%-4s%-9s%s".formatted(filerCode, entryNumber, brokerReference).stripTrailing());
    }

    /** A condition that it meets (E1). */
    public SummaryCondition condition(String severity, Coded code) {
        return new SummaryCondition(
                "", severity, code.code(), "", code.text(), filerCode, entryNumber, "", brokerReference);
    }

    /** The outcome of a summary that is taken, as this version of it. */
    public SummaryCondition accepted(String severity, SummaryConditionCode code, String version) {
        return outcome(EntrySummaryResponse.ACCEPTED, severity, code, version);
    }

    /** The outcome of a summary that is not taken. */
    public SummaryCondition rejected() {
        return outcome(EntrySummaryResponse.REJECTED, "F", SummaryConditionCode.TRANSACTION_DATA_REJECTED, "");
    }

    private SummaryCondition outcome(String disposition, String severity, SummaryConditionCode code, String version) {
        return new SummaryCondition(
                disposition, severity, code.code(), "", code.text(), filerCode, entryNumber, version, brokerReference);
    }
}
