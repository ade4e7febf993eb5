package org.acesim.cbp.summary;

import static java.util.Map.entry;
import static org.acesim.catair.code.SummaryConditionCode.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acesim.catair.code.Coded;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.own.SimulatorCondition;

/** What CBP says of records that do not read: its own code where it has one, else one that names the columns. */
final class SummarySyntax {
    /** By record and first column: the code for a field that is blank, and the code for one that is malformed. */
    private static final Map<String, List<Coded>> FIELDS = Map.ofEntries(
            entry("10 3", List.of(ACTION_MISSING, ACTION_UNKNOWN)),
            entry("10 4", List.of(FILER_MISSING, FILER_UNKNOWN)),
            entry("10 9", List.of(ENTRY_NUMBER_MISSING, ENTRY_NUMBER_NOT_NUMERIC)),
            entry("10 18", List.of(PORT_OF_ENTRY_MISSING, PORT_OF_ENTRY_UNKNOWN)),
            entry("10 34", List.of(ENTRY_TYPE_MISSING, ENTRY_TYPE_UNKNOWN)),
            entry("10 36", List.of(MODE_OF_TRANSPORT_MISSING, MODE_OF_TRANSPORT_UNKNOWN)),
            entry("10 39", List.of(SIGNATURE_MISSING, SIGNATURE_MUST_BE_X)),
            entry("11 3", List.of(IMPORTER_NUMBER_MISSING, IMPORTER_NUMBER_MALFORMED)),
            entry("11 15", List.of(CONSIGNEE_NUMBER_MISSING, CONSIGNEE_NUMBER_MALFORMED)),
            entry("11 61", List.of(STATE_OF_DESTINATION_MISSING, STATE_OF_DESTINATION_UNKNOWN)),
            entry("40 5", List.of(LINE_IDENTIFIER_MISSING, LINE_IDENTIFIER_MISSING)),
            entry("40 9", List.of(COUNTRY_OF_ORIGIN_MISSING, COUNTRY_OF_ORIGIN_UNKNOWN)),
            entry("50 3", List.of(TARIFF_NUMBER_MISSING, TARIFF_NUMBER_UNKNOWN)),
            entry("50 14", List.of(DUTY_NOT_NUMERIC, DUTY_NOT_NUMERIC)),
            entry("50 25", List.of(VALUE_NOT_NUMERIC, VALUE_NOT_NUMERIC)),
            entry("50 36", List.of(QUANTITY_OR_UNIT_MISSING, QUANTITY_NOT_NUMERIC)),
            entry("50 51", List.of(SECOND_QUANTITY_OR_UNIT_MISSING, QUANTITY_NOT_NUMERIC)),
            entry("50 66", List.of(THIRD_QUANTITY_OR_UNIT_MISSING, QUANTITY_NOT_NUMERIC)));

    private static final Map<String, Coded> RECORDS = Map.of(
            "11",
            IMPORTER_NUMBER_MISSING,
            "40",
            LINES_MISSING,
            "50",
            TARIFF_DETAIL_MISSING,
            "90",
            GRAND_TOTALS_MISSING);

    private static final Set<Problem.Kind> OF_FIELDS = EnumSet.of(
            Problem.Kind.MISSING_VALUE,
            Problem.Kind.MALFORMED,
            Problem.Kind.DATA_IN_FILLER,
            Problem.Kind.NON_STANDARD_DATA);

    private SummarySyntax() {}

    static List<SummaryFinding> findings(List<RecordProblem> problems, List<String> records) {
        return problems.stream()
                .map(problem -> SummaryFinding.fatal(
                        SummaryPlaces.of(records, problem.recordIndex()),
                        condition(problem.problem()),
                        problem.problem().toString()))
                .distinct()
                .toList();
    }

    /** Whether every record stands where it may, and only fields are wrong. */
    static boolean areOfFieldsOnly(List<RecordProblem> problems) {
        return problems.stream()
                .allMatch(problem -> OF_FIELDS.contains(problem.problem().kind()));
    }

    private static Coded condition(Problem problem) {
        SimulatorCondition general = SimulatorCondition.of(problem.kind());
        List<Coded> ofField = FIELDS.get(problem.record() + " " + problem.from());
        return switch (general) {
            case MISSING_VALUE -> ofField == null ? general : ofField.get(0);
            case MALFORMED -> ofField == null ? general : ofField.get(1);
            case MISSING_RECORD -> RECORDS.getOrDefault(problem.record(), general);
            case RECORD_NOT_ALLOWED -> EXTRANEOUS_DATA_NOT_ALLOWED_DELETE;
            default -> general;
        };
    }
}
