package org.acesim.catair.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a transaction while it is written, in the order in which they are added. Like a layout, it refuses what the
 * chapter has no room for: writing is the program's own duty.
 */
public final class RecordList {

    private final List<String> records = new ArrayList<>();

    /** A record that is always there. */
    public <T> RecordList one(Layout<T> layout, T value) {
        records.add(layout.write(value));
        return this;
    }

    /** A record that is there when it has a value. */
    public <T> RecordList optional(Layout<T> layout, @Nullable T value) {
        return value == null ? this : one(layout, value);
    }

    /** A record for each value. */
    public <T> RecordList many(Layout<T> layout, List<T> values, int most) {
        limit(layout, values, most);
        for (T value : values) {
            one(layout, value);
        }
        return this;
    }

    /** Refuses more groups than the chapter has room for, each of which begins with a record of this layout. */
    public RecordList limit(Layout<?> head, List<?> groups, int most) {
        if (groups.size() > most) {
            throw new IllegalArgumentException(groups.size() + " times " + head + ", at most " + most);
        }
        return this;
    }

    /** What was added. */
    public List<String> records() {
        return List.copyOf(records);
    }
}
