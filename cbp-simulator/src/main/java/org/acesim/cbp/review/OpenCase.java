package org.acesim.cbp.review;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.acesim.cbp.entry.EntryOnFile;
import org.jspecify.annotations.Nullable;

/** An entry while CBP goes on with it. */
public final class OpenCase {
    private final EntryOnFile entry;
    private final @Nullable ReviewFile before;
    private Course course;
    private boolean changed;

    OpenCase(EntryOnFile entry, Course course) {
        this.entry = entry;
        this.before = course.file();
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

    /** What the review waited for when the case was opened, and does not wait for any more. */
    Optional<ReviewFile> overtaken() {
        ReviewFile now = course.file();
        return Optional.ofNullable(before)
                .filter(file -> file.awaits() != null && file.awaitsAt() != null)
                .filter(file -> now == null || !now.awaits(String.valueOf(file.awaits()), file.dueAt()));
    }

    boolean changed() {
        return changed;
    }
}
