package org.acesim.cbp.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.acesim.catair.code.BillDispositionCode;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.EntryDispositionCode;
import org.acesim.catair.code.ReleaseOrigin;
import org.acesim.catair.own.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * A coded status that CBP told the sender of an entry.
 *
 * @param record        SO50 for a bill, SO60 for the entry, SO70 for a partner agency, DN for a notice of the simulator's own
 * @param code          the disposition code
 * @param releaseDate   the day of release, with code 98
 * @param releaseOrigin why it was released then, with code 98
 * @param documentType  what CBP wants to see, with code 96
 * @param agency        the partner agency, with SO70
 */
public record Disposition(
        String record,
        String code,
        @Nullable LocalDate releaseDate,
        @Nullable String releaseOrigin,
        @Nullable String documentType,
        @Nullable String agency) {

    private static final String OF_BILL = "SO50";
    private static final String OF_ENTRY = "SO60";
    private static final String OF_AGENCY = "SO70";
    private static final String OWN = "DN";

    /** A bill's status. */
    public static Disposition of(BillDispositionCode code) {
        return new Disposition(OF_BILL, code.code(), null, null, null, null);
    }

    /** An entry's status. */
    public static Disposition of(EntryDispositionCode code) {
        return new Disposition(OF_ENTRY, code.code(), null, null, null, null);
    }

    /** Released on a day, which was taken from there. */
    public static Disposition released(LocalDate day, ReleaseOrigin origin) {
        return new Disposition(OF_ENTRY, EntryDispositionCode.RELEASED.code(), day, origin.code(), null, null);
    }

    /** CBP wants to see a document. */
    public static Disposition documentRequired(String documentType) {
        return new Disposition(OF_ENTRY, EntryDispositionCode.DOCUMENT_REQUIRED.code(), null, null, documentType, null);
    }

    /** How far a partner agency is. */
    public static Disposition of(AgencyProgress progress, String agency) {
        return new Disposition(OF_AGENCY, progress.code(), null, null, null, agency);
    }

    /** A notice of the simulator's own. */
    public static Disposition of(NoticeKind kind) {
        return new Disposition(OWN, kind.code(), null, null, null, null);
    }

    /** Whether it is a bill's, not the entry's. */
    public boolean ofBill() {
        return record.equals(OF_BILL);
    }

    /** Whether it is the entry's itself. */
    public boolean ofEntry() {
        return record.equals(OF_ENTRY);
    }

    /** Whether it is a partner agency's. */
    public boolean ofAgency() {
        return record.equals(OF_AGENCY);
    }

    /** Whether it is told in a status notification; a notice of the simulator's own is not. */
    public boolean inStatus() {
        return !record.equals(OWN);
    }

    /** What the code means. */
    public String text() {
        Optional<? extends Coded> found =
                switch (record) {
                    case OF_BILL -> BillDispositionCode.find(code);
                    case OF_AGENCY -> AgencyProgress.find(code);
                    case OWN -> NoticeKind.find(code);
                    default -> EntryDispositionCode.find(code);
                };
        return found.map(Coded::text).orElseThrow(() -> new IllegalStateException(record + " has no code " + code));
    }
}
