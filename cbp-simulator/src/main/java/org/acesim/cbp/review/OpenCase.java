package org.acesim.cbp.review;

import java.util.function.UnaryOperator;
import org.acesim.cbp.entry.EntryOnFile;

/** An entry while CBP goes on with it. */
public final class OpenCase {
    private final EntryOnFile entry;
    private Course course;
    private boolean changed;

    OpenCase(EntryOnFile entry, Course course) {
        this.entry = entry;
        this.course = course;
    }

    /** As it was when it was opened. */
    public EntryOnFile entry() {
        return entry;
    }

    /** How far it has come. */
    public Course course() {
        return course;
    }

    /** Goes on with it. */
    public void proceed(UnaryOperator<Course> step) {
        Course next = step.apply(course);
        changed |= !next.equals(course);
        course = next;
    }

    boolean changed() {
        return changed;
    }
}
