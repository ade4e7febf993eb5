package org.acesim.catair.layout;

import java.util.List;

/** What came of reading: a value, or every reason why there is none. */
public sealed interface Reading<T> {

    /** It was read. */
    record Read<T>(T value) implements Reading<T> {}

    /** It could not be read. The index of each problem counts the transaction's records from 0. */
    record Unreadable<T>(List<RecordProblem> problems) implements Reading<T> {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** The value; throws when there is none. For tests, and where the bytes are the caller's own. */
    default T orThrow() {
        if (this instanceof Read<T> read) {
            return read.value();
        }
        throw new IllegalArgumentException(problems().toString());
    }

    /** Nothing when it was read. */
    default List<RecordProblem> problems() {
        return this instanceof Unreadable<T> unreadable ? unreadable.problems() : List.of();
    }
}
