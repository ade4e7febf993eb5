package org.acesim.catair.envelope;

import static org.acesim.catair.envelope.BatchCondition.X07;
import static org.acesim.catair.envelope.BatchCondition.X08;
import static org.acesim.catair.envelope.BatchCondition.X10;
import static org.acesim.catair.envelope.BatchCondition.X11;
import static org.acesim.catair.envelope.BatchCondition.X12;
import static org.acesim.catair.envelope.BatchCondition.X14;
import static org.acesim.catair.envelope.BatchCondition.X39;
import static org.acesim.catair.envelope.BatchCondition.X40;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acesim.catair.layout.Problem;

/** What can be wrong with the A and Z records, and with any control record. */
final class ControlChecks {

    private ControlChecks() {}

    /** The conditions of an A record. */
    static Set<BatchCondition> ofHeader(
            Records records, int index, List<Problem> problems, Optional<Application> application) {
        Set<BatchCondition> conditions = ofAny(records, index, problems);
        for (Problem problem : problems) {
            if (problem.kind() == Problem.Kind.MALFORMED) {
                conditions.add(problem.field().equals(EnvelopeRecords.TRANSMISSION_DATE) ? X10 : X40);
            }
        }
        if (records.isBlank(index, 2, 5)) {
            conditions.add(X07);
        }
        if (records.isBlank(index, 6, 8)) {
            conditions.add(X08);
        }
        if (records.isBlank(index, 26, 27)) {
            conditions.add(X11);
        } else if (application.isEmpty()) {
            conditions.add(X12);
        }
        return conditions;
    }

    /** The conditions of a Z record that must match an A record. */
    static Set<BatchCondition> ofTrailer(Records records, int header, int index) {
        Set<BatchCondition> conditions = ofAny(
                records,
                index,
                EnvelopeRecords.Z
                        .readPartially(records.bytes(), records.offset(index))
                        .problems());
        if (!records.same(header, index, 2, 8)
                || !records.same(header, index, 15, 20)
                || !records.same(header, index, 38, 39)) {
            conditions.add(X14);
        }
        return conditions;
    }

    /** The conditions that any control record can have, from what its layout says. */
    static Set<BatchCondition> ofAny(Records records, int index, List<Problem> problems) {
        Set<BatchCondition> conditions = new TreeSet<>();
        if (problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.DATA_IN_FILLER)) {
            conditions.add(X39);
        }
        if (records.nonStandardColumn(index) > 0) {
            conditions.add(X40);
        }
        return conditions;
    }

    /** The A record as CBP returns it: without password and application, else as it came. */
    static String echo(Records records, int header) {
        StringBuilder echo = new StringBuilder(records.columns(header, 1, Transaction.COLUMNS));
        for (int column = 1; column <= echo.length(); column++) {
            char character = echo.charAt(column - 1);
            boolean returned =
                    column <= 8 || (column >= 15 && column <= 20) || (column >= 38 && column <= 39) || column >= 60;
            if (!returned || character < ' ' || character > '~') {
                echo.setCharAt(column - 1, ' ');
            }
        }
        return echo.toString();
    }
}
