package org.acesim.gateway.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ConditionSeverity;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.OwnCondition;
import org.acesim.catair.own.SimulatorCondition;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryNaming;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.gateway.filing.FilingProblem;

/** The response to an entry summary that the gateway itself refused, in CBP's form (AX): a filer's program reads but that. */
public final class RefusedSummary {
    private RefusedSummary() {}

    /** The response to {@code sent}, refused for these reasons; their codes are conditions. */
    public static Transaction response(Transaction sent, List<FilingProblem> problems) {
        SummaryNaming naming = EntrySummary.readPartially(sent)
                .map(summary -> SummaryNaming.of(summary.header()))
                .orElse(new SummaryNaming("", "", ""));
        List<SummaryCondition> conditions = new ArrayList<>();
        for (FilingProblem problem : problems) {
            conditions.add(naming.condition(ConditionSeverity.FATAL.code(), condition(problem.code())));
        }
        return new EntrySummaryResponse(
                        List.of(new EntrySummaryResponse.Group(List.of(naming.reference()), conditions)),
                        naming.rejected())
                .write();
    }

    private static Coded condition(String code) {
        return SummaryConditionCode.find(code)
                .<Coded>map(condition -> condition)
                .or(() -> OwnCondition.find(code))
                .or(() -> Optional.of(SimulatorCondition.RECORD_NOT_ALLOWED))
                .orElseThrow();
    }
}
