package org.acesim.catair.release;

import static org.acesim.catair.release.CargoReleaseRecords.SE10;
import static org.acesim.catair.release.CargoReleaseRecords.SE90;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.jspecify.annotations.Nullable;

/** The sequence of a response: records of the filing, whichever they are, each before its messages; then one message for all. */
final class CargoReleaseResponseReader {

    /** CBP sends no more of them after one record. */
    static final int MOST_MESSAGES = 9;

    private static final Set<String> RECORD_TYPES =
            Set.of(ReleaseMessage.RECORD_REJECTED, ReleaseMessage.RECORD_WARNING);

    private final List<String> records;
    private final List<RecordProblem> problems = new ArrayList<>();
    private final List<Echo> echoes = new ArrayList<>();
    private final List<ReleaseMessage> messages = new ArrayList<>();
    private @Nullable String echoed;
    private @Nullable ReleaseMessage result;

    CargoReleaseResponseReader(List<String> records) {
        this.records = records;
    }

    Reading<CargoReleaseResponse> read() {
        if (records.isEmpty() || !SE10.matches(records.get(0))) {
            report(0, Problem.Kind.HEADER_MISSING, records.isEmpty() ? "" : idOf(records.get(0)), "SE10");
        }
        for (int i = 0; i < records.size(); i++) {
            take(i, records.get(i));
        }
        finishEcho();
        if (result == null) {
            report(Math.max(0, records.size() - 1), Problem.Kind.MISSING_RECORD, "the end", "SE90 for the whole");
        }
        return problems.isEmpty() && result != null
                ? new Reading.Read<>(new CargoReleaseResponse(echoes, result))
                : new Reading.Unreadable<>(problems);
    }

    private void take(int index, String record) {
        if (result != null) {
            report(index, Problem.Kind.OUT_OF_SEQUENCE, idOf(record), "nothing after the SE90 for the whole");
        } else if (!SE90.matches(record)) {
            finishEcho();
            echoed = record;
        } else {
            Reading<ReleaseMessage> reading = SE90.read(record);
            reading.problems().forEach(problem -> problems.add(new RecordProblem(index, problem.problem())));
            if (reading instanceof Reading.Read<ReleaseMessage> read) {
                take(index, read.value());
            }
        }
    }

    private void take(int index, ReleaseMessage message) {
        if (!RECORD_TYPES.contains(message.type())) {
            result = message;
        } else if (echoed == null) {
            report(index, Problem.Kind.OUT_OF_SEQUENCE, SE90.id(), "a record before its messages");
        } else if (messages.size() == MOST_MESSAGES) {
            report(index, Problem.Kind.LOOP_EXCEEDED, SE90.id(), "at most " + MOST_MESSAGES);
        } else {
            messages.add(message);
        }
    }

    private void finishEcho() {
        if (echoed != null) {
            echoes.add(new Echo(echoed, messages));
            messages.clear();
        }
        echoed = null;
    }

    private void report(int index, Problem.Kind kind, String found, String expected) {
        if (problems.size() < 1000) {
            problems.add(new RecordProblem(
                    index, new Problem(kind, SE90.id(), 1, 4, Field.CONTROL_IDENTIFIER, found, expected)));
        }
    }

    private static String idOf(String record) {
        return record.substring(0, 4);
    }
}
