package org.acesim.catair.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.acesim.catair.code.EntryDispositionCode;
import org.acesim.catair.code.ReleaseOrigin;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the entry (SO60).
 *
 * @param at New York time
 * @param releaseDate only with codes 22 and 98, as is the origin
 * @param documentType what CBP asks for, with code 96
 */
public record EntryDisposition(
        LocalDateTime at,
        String code,
        String text,
        @Nullable LocalDate releaseDate,
        String releaseOrigin,
        String documentType) {

    /** Seconds are dropped: the record has none. */
    public EntryDisposition {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** What happened, other than a release or a request for a document. */
    public static EntryDisposition of(LocalDateTime at, EntryDispositionCode code) {
        return new EntryDisposition(at, code.code(), code.text(), null, "", "");
    }

    /** The entry was released (98). */
    public static EntryDisposition released(LocalDateTime at, LocalDate releaseDate, ReleaseOrigin origin) {
        return new EntryDisposition(
                at,
                EntryDispositionCode.RELEASED.code(),
                EntryDispositionCode.RELEASED.text(),
                releaseDate,
                origin.code(),
                "");
    }

    /** CBP asks for a document (96). */
    public static EntryDisposition documentRequired(LocalDateTime at, String documentType) {
        return new EntryDisposition(
                at,
                EntryDispositionCode.DOCUMENT_REQUIRED.code(),
                EntryDispositionCode.DOCUMENT_REQUIRED.text(),
                null,
                "",
                documentType);
    }
}
