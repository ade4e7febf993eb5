package org.acesim.gateway.filing;

import java.util.List;
import org.acesim.catair.code.SummaryAction;

/** What came of reading one filing out of a document. */
public sealed interface ReadFiling {

    /** Its place among the filings of the document, counted from 1. */
    long position();

    /** The filing, as far as it could be read. */
    Filing filing();

    /** The form that it came in. */
    Origin origin();

    /** What was wrong in reading it, in places of its JSON or of the form that it came in. */
    List<FilingProblem> problems();

    /** Every field could be read; what it says is not checked yet. */
    record Understood(long position, Filing filing, Origin origin) implements ReadFiling {

        @Override
        public List<FilingProblem> problems() {
            return List.of();
        }
    }

    /** Some fields could not be read. The checks find the other problems in what could. */
    record Refused(long position, Filing filing, Origin origin, List<FilingProblem> problems) implements ReadFiling {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * An entry summary of an entry that was filed before, of which the filing says but the number.
     *
     * @param action what it asks for; without meaning where there are problems
     * @param problems why it cannot be told whose it is, by CBP's conditions
     */
    record Summary(long position, Filing filing, Origin origin, SummaryAction action, List<FilingProblem> problems)
            implements ReadFiling {

        public Summary {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing could be read, but perhaps whose it is: its reference and its number. */
    record Unreadable(long position, Filing filing, Origin origin, List<FilingProblem> problems) implements ReadFiling {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
