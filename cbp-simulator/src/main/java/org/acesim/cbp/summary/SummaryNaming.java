package org.acesim.cbp.summary;

import org.acesim.catair.code.Coded;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;

/**
 * What every record of an answer names: the summary (ACE CATAIR Entry Summary, AX; E0 SUMMRY and E1).
 *
 * @param entryNumber seven digits and the check digit
 */
record SummaryNaming(String filerCode, String entryNumber, String brokerReference) {

    SummaryReference reference() {
        return new SummaryReference(
                "SUMMRY",
                1,
                "%-4s%-9s%s".formatted(filerCode, entryNumber, brokerReference).stripTrailing());
    }

    SummaryCondition condition(String severity, Coded code) {
        return new SummaryCondition(
                "", severity, code.code(), "", code.text(), filerCode, entryNumber, "", brokerReference);
    }

    SummaryCondition accepted(String severity, SummaryConditionCode code, String version) {
        return outcome(EntrySummaryResponse.ACCEPTED, severity, code, version);
    }

    SummaryCondition rejected() {
        return outcome(EntrySummaryResponse.REJECTED, "F", SummaryConditionCode.TRANSACTION_DATA_REJECTED, "");
    }

    private SummaryCondition outcome(String disposition, String severity, SummaryConditionCode code, String version) {
        return new SummaryCondition(
                disposition, severity, code.code(), "", code.text(), filerCode, entryNumber, version, brokerReference);
    }
}
