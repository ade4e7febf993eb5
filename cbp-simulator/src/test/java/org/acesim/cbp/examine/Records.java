package org.acesim.cbp.examine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Changes to the records of a transaction, for tests. A record is named by how it begins; the first one is meant. */
final class Records {
    private Records() {}

    static int indexOf(List<String> records, String start) {
        for (int index = 0; index < records.size(); index++) {
            if (records.get(index).startsWith(start)) {
                return index;
            }
        }
        throw new IllegalArgumentException("no record begins with " + start);
    }

    /** With other text from a column, counted from 1. */
    static List<String> with(List<String> records, String start, int column, String text) {
        List<String> changed = new ArrayList<>(records);
        int index = indexOf(records, start);
        String record = records.get(index);
        changed.set(index, record.substring(0, column - 1) + text + record.substring(column - 1 + text.length()));
        return changed;
    }

    /** Without any record that begins so. */
    static List<String> without(List<String> records, String start) {
        return records.stream().filter(record -> !record.startsWith(start)).toList();
    }

    /** Without the records that follow the one that begins so. */
    static List<String> without(List<String> records, String start, int following) {
        List<String> changed = new ArrayList<>(records);
        int index = indexOf(records, start);
        changed.subList(index + 1, index + 1 + following).clear();
        return changed;
    }

    /** With more records after the one that begins so. */
    static List<String> insertedAfter(List<String> records, String start, String... more) {
        List<String> changed = new ArrayList<>(records);
        changed.addAll(indexOf(records, start) + 1, Arrays.asList(more));
        return changed;
    }
}
