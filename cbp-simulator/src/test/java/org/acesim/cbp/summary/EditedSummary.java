package org.acesim.cbp.summary;

import java.util.ArrayList;
import java.util.List;
import org.acesim.cbp.wire.SampleSummary;

/**
 * A good entry summary with something changed, and what that is in words.
 *
 * @param words what a reader changes in the good one to get this
 */
record EditedSummary(List<String> records, List<String> words) {
    static EditedSummary informal() {
        return new EditedSummary(SampleSummary.informal("ABC", 1), List.of("informal"));
    }

    static EditedSummary formal() {
        return new EditedSummary(SampleSummary.formal("ABC", 1), List.of("formal"));
    }

    /** The header alone, which asks to delete it. */
    EditedSummary deleting() {
        return and("deletion", SampleSummary.deleting(records));
    }

    /** Other text in the first record that begins so, from a column on. */
    EditedSummary edited(String record, int column, String text) {
        int last = column + text.length() - 1;
        String columns = last == column ? "column " + column : "columns " + column + "-" + last;
        return and(
                "%s %s %s".formatted(record, columns, text.isBlank() ? "blank" : text.strip()),
                SummaryCase.edited(records, record, column, text));
    }

    EditedSummary without(String record) {
        return and("no " + record, SummaryCase.without(records, record));
    }

    /** Another record behind the last one that begins so. */
    EditedSummary with(String after, String record) {
        return and("and " + record.strip(), SummaryCase.with(records, after, record));
    }

    /** The same, said in other words. */
    EditedSummary called(String... other) {
        return new EditedSummary(records, List.of(other));
    }

    private EditedSummary and(String word, List<String> edited) {
        List<String> more = new ArrayList<>(words);
        more.add(word);
        return new EditedSummary(edited, more);
    }
}
