package org.acesim.cbp.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.entry.Submission;
import org.jspecify.annotations.Nullable;

/** A filing as rules look at it. What one rule looks up is at hand for the next. */
public final class FiledRelease {
    private final Submission submission;
    private final CargoRelease release;
    private final List<String> records;
    /** What is on file under the same number, where the filing asks for something about it. */
    private final @Nullable FiledRelease onFile;

    private final Map<String, List<String>> values = new HashMap<>();

    /**
     * A filing.
     *
     * @param submission how it came
     * @param release    what it says
     * @param records    its records, 80 columns each
     */
    public FiledRelease(Submission submission, CargoRelease release, List<String> records) {
        this(submission, release, records, null);
    }

    /**
     * A filing that asks for something about an entry on file: what it does not say itself is what the entry says.
     *
     * @param onFile what is on file
     */
    public FiledRelease(
            Submission submission, CargoRelease release, List<String> records, @Nullable FiledRelease onFile) {
        this.onFile = onFile;
        this.submission = submission;
        this.release = release;
        this.records = records;
    }

    Submission submission() {
        return submission;
    }

    CargoRelease release() {
        return release;
    }

    List<String> records() {
        return records;
    }

    /** A field's values, as they are compared. */
    List<String> values(FilingField field) {
        return values.computeIfAbsent(field.name(), name -> {
            List<String> own = field.values().apply(this).map(field::comparable).toList();
            // A cancellation says little, with a value of nothing.
            boolean says = own.stream().anyMatch(value -> !value.isEmpty() && !value.equals("0"));
            return onFile == null || says ? own : onFile.values(field);
        });
    }
}
