package org.acesim.gateway.reply;

import java.util.List;
import java.util.stream.Collectors;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.routes.UnreadableMessageException;

/** Values out of transactions; what cannot be read of CBP's is for people to look at, never passed over. */
final class Transactions {
    private Transactions() {}

    static <T> T value(Reading<T> reading) {
        if (reading instanceof Reading.Read<T> read) {
            return read.value();
        }
        throw new UnreadableMessageException("Cannot read what CBP sent: " + text(reading.problems()));
    }

    private static String text(List<RecordProblem> problems) {
        return problems.stream().map(problem -> problem.problem().toString()).collect(Collectors.joining("; "));
    }
}
