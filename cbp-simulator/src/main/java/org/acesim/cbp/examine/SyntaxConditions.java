package org.acesim.cbp.examine;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.own.SimulatorCondition;

/** What CBP says of records that do not read: its own code where it is known, else one that names the columns. */
final class SyntaxConditions {
    /** By record and first column: the code for a field that is blank, and the code for one that is malformed. */
    private static final Map<String, List<Coded>> FIELDS = Map.of(
            "SE10 5", List.of(ReleaseCondition.MISSING_ACTION_CODE, ReleaseCondition.INVALID_ACTION_CODE),
            "SE10 6", List.of(ReleaseCondition.MISSING_FILER_CODE, ReleaseCondition.FILER_CODE_NOT_ON_FILE),
            "SE10 11", List.of(ReleaseCondition.MISSING_ENTRY_NUMBER, ReleaseCondition.INVALID_ENTRY_NUMBER),
            "SE10 20", List.of(ReleaseCondition.MISSING_ENTRY_TYPE, ReleaseCondition.INVALID_ENTRY_TYPE),
            "SE10 40", List.of(ReleaseCondition.INVALID_SHIPMENT_VALUE, ReleaseCondition.INVALID_SHIPMENT_VALUE),
            "SE13 5", List.of(ReleaseCondition.MISSING_CONTACT, ReleaseCondition.MISSING_CONTACT),
            "SE13 45", List.of(ReleaseCondition.MISSING_CONTACT, ReleaseCondition.MISSING_CONTACT),
            "SE15 60", List.of(ReleaseCondition.INVALID_BILL_QUANTITY, ReleaseCondition.INVALID_BILL_QUANTITY));

    private static final Set<Problem.Kind> OF_FIELDS = EnumSet.of(
            Problem.Kind.MISSING_VALUE,
            Problem.Kind.MALFORMED,
            Problem.Kind.DATA_IN_FILLER,
            Problem.Kind.NON_STANDARD_DATA);

    private SyntaxConditions() {}

    static List<Finding> findings(List<RecordProblem> problems) {
        return problems.stream().map(SyntaxConditions::finding).toList();
    }

    /** Whether every record stands where it may, and only fields are wrong. */
    static boolean areOfFieldsOnly(List<RecordProblem> problems) {
        return problems.stream()
                .allMatch(problem -> OF_FIELDS.contains(problem.problem().kind()));
    }

    private static Finding finding(RecordProblem problem) {
        Coded condition = condition(problem.problem());
        // What is no record of this application is not sent back as if it were one: SE10 tells of it.
        int index = condition == SimulatorCondition.UNKNOWN_RECORD ? 0 : problem.recordIndex();
        return new Finding(index, condition.code(), text(condition, problem.problem()));
    }

    private static Coded condition(Problem problem) {
        SimulatorCondition general = SimulatorCondition.of(problem.kind());
        List<Coded> ofField = FIELDS.get(problem.record() + " " + problem.from());
        return switch (general) {
            case MISSING_VALUE -> ofField == null ? general : ofField.get(0);
            case MALFORMED -> ofField == null ? general : ofField.get(1);
            case MISSING_RECORD -> problem.record().equals("SE13") ? ReleaseCondition.MISSING_CONTACT : general;
            default -> general;
        };
    }

    // What the simulator says on its own account says where as well.
    private static String text(Coded condition, Problem problem) {
        if (condition == SimulatorCondition.UNKNOWN_RECORD) {
            return condition.text() + " " + problem.record();
        }
        if (condition == SimulatorCondition.MISSING_VALUE || condition == SimulatorCondition.MALFORMED) {
            return condition.text() + " COLS " + problem.from() + "-" + problem.to();
        }
        return condition.text();
    }
}
