package org.acesim.cbp.entry;

import java.time.LocalDate;
import org.acesim.catair.code.BillDispositionCode;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.EntryDispositionCode;
import org.acesim.catair.code.ReleaseOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A coded status that CBP told the sender of an entry.
 *
 * @param record        SO50 for a bill, SO60 for the entry
 * @param code          the disposition code
 * @param releaseDate   the day of release, with code 98
 * @param releaseOrigin why it was released then, with code 98
 * @param documentType  what CBP wants to see, with code 96
 */
public record Disposition(
        String record,
        String code,
        @Nullable LocalDate releaseDate,
        @Nullable String releaseOrigin,
        @Nullable String documentType) {

    private static final String OF_BILL = "SO50";
    private static final String OF_ENTRY = "SO60";

    /** A bill's status. */
    public static Disposition of(BillDispositionCode code) {
        return new Disposition(OF_BILL, code.code(), null, null, null);
    }

    /** An entry's status. */
    public static Disposition of(EntryDispositionCode code) {
        return new Disposition(OF_ENTRY, code.code(), null, null, null);
    }

    /** Released on a day, which was taken from there. */
    public static Disposition released(LocalDate day, ReleaseOrigin origin) {
        return new Disposition(OF_ENTRY, EntryDispositionCode.RELEASED.code(), day, origin.code(), null);
    }

    /** CBP wants to see a document. */
    public static Disposition documentRequired(String documentType) {
        return new Disposition(OF_ENTRY, EntryDispositionCode.DOCUMENT_REQUIRED.code(), null, null, documentType);
    }

    /** Whether it is a bill's, not the entry's. */
    public boolean ofBill() {
        return record.equals(OF_BILL);
    }

    /** What the code means. */
    public String text() {
        return (ofBill() ? BillDispositionCode.find(code) : EntryDispositionCode.find(code))
                .map(Coded::text)
                .orElseThrow(() -> new IllegalStateException(record + " has no code " + code));
    }
}
