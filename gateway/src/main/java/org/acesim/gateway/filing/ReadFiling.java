package org.acesim.gateway.filing;

import java.util.List;

/** What came of reading one filing out of a document. */
public sealed interface ReadFiling {

    /** Its place among the filings of the document, counted from 1. */
    long position();

    /** The filing, as far as it could be read. */
    Filing filing();

    /** How its problems are told where they are. */
    Origin origin();

    /** Every field could be read; what it says is not checked yet. */
    record Understood(long position, Filing filing, Origin origin) implements ReadFiling {}

    /**
     * Something could not be read. the checks finds the other problems in what could.
     *
     * @param problems in places of the filing's JSON, or of the format where nothing else is known
     */
    record Refused(long position, Filing filing, Origin origin, List<FilingProblem> problems) implements ReadFiling {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
