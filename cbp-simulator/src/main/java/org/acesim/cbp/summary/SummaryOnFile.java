package org.acesim.cbp.summary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The entry summary of an entry that owes one.
 *
 * @param entryNumber     with hyphens
 * @param version         0 while none is on file, then 1 and one more with each replacement
 * @param brokerReference of the newest that CBP took
 * @param acceptedAt      when CBP took that; null while none is on file
 * @param dueAt           when it is due, simulated; null while the entry is not released
 * @param late            none was on file when it was due, and none has come since
 * @param refused         why CBP refused the newest filing, if that came after the one on file; else blank
 * @param records         as filed, 80 columns each; none while none is on file
 */
public record SummaryOnFile(
        String entryNumber,
        int version,
        String brokerReference,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        boolean late,
        String refused,
        List<String> records) {

    /** Where an entry summary stands, as filers and officers are shown it. */
    public enum Status {
        /** CBP waits for it. */
        DUE,
        /** CBP took it. */
        ACCEPTED,
        /** CBP refused it, and has none. */
        REJECTED,
        /** It is overdue. */
        LATE
    }

    /** Keeps its own copy of the records. */
    public SummaryOnFile {
        records = List.copyOf(records);
    }

    static SummaryOnFile none(String entryNumber) {
        return new SummaryOnFile(entryNumber, 0, "", null, null, false, "", List.of());
    }

    /** Whether CBP has one. */
    public boolean isOnFile() {
        return !records.isEmpty();
    }

    /** Where it stands. */
    public Status status() {
        if (isOnFile()) {
            return Status.ACCEPTED;
        }
        if (late) {
            return Status.LATE;
        }
        return refused.isEmpty() ? Status.DUE : Status.REJECTED;
    }

    /** The version as CBP numbers it: 00100 first (ACE CATAIR Entry Summary, AX, E1). */
    public String versionNumber() {
        return String.format(Locale.ROOT, "%05d", version * 100 % 100_000);
    }

    /** The port of entry that it was filed at; blank while none is on file. */
    String portOfEntry() {
        return isOnFile() ? records.get(0).substring(17, 21) : "";
    }

    SummaryOnFile accepted(String reference, Instant at, List<String> filed) {
        return new SummaryOnFile(entryNumber, version + 1, reference, at, dueAt, false, "", filed);
    }

    SummaryOnFile refusedFor(String reasons) {
        String first = reasons.substring(0, Math.min(400, reasons.length()));
        return new SummaryOnFile(entryNumber, version, brokerReference, acceptedAt, dueAt, late, first, records);
    }

    /** The summary is gone; its number of versions goes on, so that no version stands for two summaries. */
    SummaryOnFile deleted() {
        return new SummaryOnFile(entryNumber, version, brokerReference, null, dueAt, late, refused, List.of());
    }

    SummaryOnFile dueAt(Instant moment) {
        return new SummaryOnFile(entryNumber, version, brokerReference, acceptedAt, moment, late, refused, records);
    }

    /** None is asked for any more. */
    SummaryOnFile excused() {
        return new SummaryOnFile(entryNumber, version, brokerReference, acceptedAt, dueAt, false, refused, records);
    }

    SummaryOnFile overdue() {
        return new SummaryOnFile(entryNumber, version, brokerReference, acceptedAt, dueAt, true, refused, records);
    }
}
