package org.acesim.gateway.filing.read;

import java.util.List;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingDraft;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.json.Json;

/** From what stands in a document to what was read. */
final class Readings {

    private Readings() {}

    /** A filing in JSON. */
    static ReadFiling of(long position, Json json, List<FilingProblem> problems) {
        if (json instanceof Json.Obj object) {
            return of(position, FilingJson.bind(object, problems), Origin.JSON, problems);
        }
        return unreadable(
                position,
                FilingProblem.of(ProblemCode.UNREADABLE, "", "A filing is an object.", json.shown(), "an object"));
    }

    /** A filing with what was wrong in reading it. */
    static ReadFiling of(long position, Filing filing, Origin origin, List<FilingProblem> problems) {
        return problems.isEmpty()
                ? new ReadFiling.Understood(position, filing, origin)
                : new ReadFiling.Refused(position, filing, origin, problems);
    }

    /** A filing of which nothing could be read. */
    static ReadFiling unreadable(long position, FilingProblem problem) {
        return new ReadFiling.Unreadable(position, new FilingDraft().filing(), Origin.JSON, List.of(problem));
    }

    /** A filing of which nothing but its reference could be read. */
    static ReadFiling unreadable(long position, String filerReference, FilingProblem problem) {
        Filing filing = new FilingDraft().filerReference(filerReference).filing();
        return new ReadFiling.Unreadable(position, filing, Origin.JSON, List.of(problem));
    }
}
