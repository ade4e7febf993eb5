package org.acesim.gateway.filing.check;

import java.util.ArrayList;
import java.util.List;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.field.FieldWalk;
import org.acesim.gateway.filing.check.field.Report;
import org.acesim.gateway.filing.json.FilingJson;

/** Checks filings: every problem of one is found at once. */
public final class FilingChecks {

    /** After so many problems nobody reads on; a filing of a thousand broken lines has many thousands. */
    private static final int PROBLEMS_MAX = 100;

    private FilingChecks() {}

    /**
     * Checks what was read, and fills in what may be left out.
     *
     * @param all also makes the checks that CBP makes too; format, character class and forging are always checked
     */
    public static CheckedFiling check(ReadFiling read, FilingContext context, boolean all) {
        Origin origin = read.origin();
        List<FilingProblem> problems = new ArrayList<>();
        read.problems().forEach(problem -> problems.add(problem.at(origin.place(problem.pointer()))));
        if (read instanceof ReadFiling.Unreadable) {
            return new CheckedFiling(read.position(), read.filing(), origin, problems, List.of());
        }
        Completion completion = Completion.of(read.filing(), context);
        Filing filing = completion.filing();
        List<FilingProblem> unread = List.copyOf(problems);
        for (FilingProblem problem : found(filing, origin, context, all)) {
            FilingProblem placed = problem.at(origin.place(problem.pointer()));
            // What could not be read is not missing as well.
            if (unread.stream().noneMatch(other -> concerns(other.pointer(), placed.pointer()))) {
                problems.add(placed);
            }
        }
        List<String> notes = new ArrayList<>(completion.notes());
        notes.addAll(VagueWords.warnings(filing));
        return new CheckedFiling(
                read.position(), filing, origin, problems.subList(0, Math.min(problems.size(), PROBLEMS_MAX)), notes);
    }

    private static List<FilingProblem> found(Filing filing, Origin origin, FilingContext context, boolean all) {
        String entryType = filing.entryType() == null ? "" : filing.entryType();
        Report report = new Report(all);
        EntryNumbers.check(filing, origin, context.account(), report);
        FieldWalk.check(FilingJson.tree(filing), entryType, origin.statesEverything(), report);
        PartyChecks.check(filing, entryType, report);
        BillChecks.check(filing, entryType, report);
        Limits.check(filing, entryType, context, report);
        return report.problems();
    }

    /** Whether a problem at one place is about another place too: the same, or a part of it. */
    private static boolean concerns(String place, String other) {
        return other.equals(place) || other.startsWith(place + "/") || other.startsWith(place + ",");
    }
}
