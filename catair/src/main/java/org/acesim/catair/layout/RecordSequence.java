package org.acesim.catair.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a transaction one after the other. The caller asks for what the chapter allows at each place; what
 * stands there instead is reported and passed over, so that one record out of place hides nothing behind it.
 */
public final class RecordSequence {

    /** Further problems of a transaction are not kept. */
    public static final int MOST_PROBLEMS = 1_000;

    private static final int END = Integer.MAX_VALUE;

    private final Grammar grammar;
    private final List<String> records;
    /** Whether a record that cannot be read in every field is left out, or has gaps. */
    private final boolean withGaps;

    private final List<RecordProblem> problems = new ArrayList<>();
    private final RecordBytes bytes = new RecordBytes();
    private final FieldReader fields;
    /** Ranks of the groups that are being read, one bit each: their first record may follow any record of the group. */
    private long openGroups;
    /** Ranks of the records that were met since the innermost group began, one bit each. */
    private long met;

    private int index = -1;
    private int rank;
    private int rankBefore = Grammar.UNKNOWN;

    /** Begins before the first record. */
    public RecordSequence(Grammar grammar, List<String> records) {
        this(grammar, records, false);
    }

    /** Begins before the first record; a field that cannot be read is empty in the values that this gives. */
    public static RecordSequence withGaps(Grammar grammar, List<String> records) {
        return new RecordSequence(grammar, records, true);
    }

    private RecordSequence(Grammar grammar, List<String> records, boolean withGaps) {
        this.grammar = grammar;
        this.records = records;
        this.withGaps = withGaps;
        this.fields = new FieldReader(bytes, grammar.header());
        advance();
        if (rank != 0) {
            String found = records.isEmpty() ? "" : idOf(records.get(0));
            report(
                    0,
                    Layout.problem(
                            Problem.Kind.HEADER_MISSING,
                            grammar.header().id(),
                            found,
                            grammar.header().id()));
        }
    }

    /** The index of the next record. */
    public int index() {
        return index;
    }

    /** The record that must stand here; null, with a problem, when it does not or cannot be read. */
    public <T> @Nullable T one(Layout<T> layout) {
        if (at(layout)) {
            return read(layout);
        }
        int wanted = grammar.rank(layout);
        if (wanted != 0 && !comesLater(wanted)) {
            String found = rank == END ? "the end" : idOf(records.get(index));
            report(
                    Math.max(0, index - 1),
                    Layout.problem(Problem.Kind.MISSING_RECORD, layout.id(), found, layout.id()));
        }
        return null;
    }

    /** The record that may stand here; null when it does not or cannot be read. */
    public <T> @Nullable T optional(Layout<T> layout) {
        List<T> found = many(layout, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /** As many records as stand here. */
    public <T> List<T> many(Layout<T> layout, int most) {
        return repeat(layout, 0, most, () -> read(layout));
    }

    /**
     * As many groups as stand here.
     *
     * @param head the first record of a group
     * @param group reads one group, its head included; null when it cannot be read
     */
    public <T> List<T> groups(Layout<?> head, int least, int most, Supplier<@Nullable T> group) {
        long outer = openGroups;
        openGroups |= 1L << grammar.rank(head);
        List<T> read = repeat(head, least, most, group);
        openGroups = outer;
        return read;
    }

    /** Adds a problem that the caller found. */
    public void report(int recordIndex, Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new RecordProblem(recordIndex, problem));
        }
    }

    /** Ends the transaction: what is left is out of sequence. All problems, in the order of the records. */
    public List<RecordProblem> end() {
        while (rank != END) {
            reportOutOfSequence();
            advance();
        }
        problems.sort((one, other) -> Integer.compare(one.recordIndex(), other.recordIndex()));
        return List.copyOf(problems);
    }

    private <T> List<T> repeat(Layout<?> head, int least, int most, Supplier<@Nullable T> next) {
        List<T> read = new ArrayList<>();
        int count = 0;
        while (at(head)) {
            met &= (1L << rank) - 1;
            if (++count == most + 1) {
                report(index, Layout.problem(Problem.Kind.LOOP_EXCEEDED, head.id(), head.id(), "at most " + most));
            }
            T value = next.get();
            if (value != null && count <= most) {
                read.add(value);
            }
        }
        if (count < least) {
            one(head);
        }
        return read;
    }

    /** Whether this record is next, after whatever does not belong here. */
    private boolean at(Layout<?> layout) {
        int wanted = grammar.rank(layout);
        while (rank < wanted && (openGroups & (1L << rank)) == 0) {
            reportOutOfSequence();
            advance();
        }
        return rank == wanted;
    }

    private boolean comesLater(int wanted) {
        for (int i = index; i < records.size(); i++) {
            int later = grammar.rank(records.get(i));
            if (later == wanted) {
                return true;
            }
            if (later >= 0 && (openGroups & (1L << later)) != 0) {
                return false;
            }
        }
        return false;
    }

    private <T> @Nullable T read(Layout<T> layout) {
        bytes.take(layout.id(), records.get(index));
        T value = layout.read(bytes, fields);
        boolean readable = !bytes.hasProblems();
        for (Problem problem : bytes.problems()) {
            report(index, problem);
        }
        advance();
        return readable || withGaps ? value : null;
    }

    /** Goes to the next record that the grammar knows. */
    private void advance() {
        if (index >= 0 && rank >= 0) {
            met |= 1L << rank;
            rankBefore = rank;
        }
        while (++index < records.size()) {
            rank = grammar.rank(records.get(index));
            if (rank >= 0) {
                return;
            }
            String id = idOf(records.get(index));
            report(
                    index,
                    rank == Grammar.UNSUPPORTED
                            ? Layout.problem(
                                    Problem.Kind.UNSUPPORTED_RECORD,
                                    id,
                                    id,
                                    "no " + id + ": this program does not read it")
                            : Layout.problem(Problem.Kind.UNKNOWN_RECORD, id, id, "a record of this application"));
        }
        rank = END;
    }

    /** What was met before is one too many, or stands apart from the others of its kind. */
    private void reportOutOfSequence() {
        String id = grammar.id(rank);
        boolean again = (met & (1L << rank)) != 0;
        report(
                index,
                !again
                        ? Layout.problem(Problem.Kind.OUT_OF_SEQUENCE, id, id, "another record here")
                        : rank == rankBefore
                                ? Layout.problem(Problem.Kind.LOOP_EXCEEDED, id, id, "no further " + id)
                                : Layout.problem(Problem.Kind.NON_CONTIGUOUS, id, id, "all " + id + " together"));
    }

    private static String idOf(String record) {
        return Characters.printable(record.substring(0, Math.min(4, record.length())));
    }
}
