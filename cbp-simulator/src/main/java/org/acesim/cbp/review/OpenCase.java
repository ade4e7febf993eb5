package org.acesim.cbp.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.acesim.cbp.entry.EntryAmendment;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.customs.regime.Regimes;
import org.jspecify.annotations.Nullable;

/** An entry while CBP goes on with it. */
public final class OpenCase {
    private final EntryOnFile entry;
    private final @Nullable ReviewFile before;
    private Course course;
    private boolean changed;
    private @Nullable List<String> records;

    OpenCase(EntryOnFile entry, Course course) {
        this.entry = entry;
        this.before = course.file();
        this.course = course;
    }

    /** As it was when it was opened. */
    public EntryOnFile entry() {
        return entry;
    }

    /** What it says, 80 columns each. */
    public List<String> records() {
        return records == null ? entry.records() : records;
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

    /**
     * What was filed is replaced.
     *
     * @param other the records that stand in its place
     * @param facts what they say
     */
    public void refile(List<String> other, Facts facts) {
        records = List.copyOf(other);
        course = course.saying(facts);
        changed = true;
    }

    /** What the entry says now, if that is something else than when it was opened. */
    Optional<EntryAmendment> amendment() {
        return Optional.ofNullable(records)
                .map(filed -> new EntryAmendment(
                        entry.entryNumber(),
                        course.facts().value(),
                        Regimes.on(course.facts().lawOf()).id(),
                        course.facts().lawOf(),
                        filed));
    }

    boolean changed() {
        return changed;
    }
}
