package org.acesim.cbp.action;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction or cancellation that a filer has asked for and nobody has decided.
 *
 * @param openedAt  simulated time
 * @param decideAt  when the automatic officer decides; null where a person at the desk does
 * @param askedAt   since when CBP waits for documents; null where it has asked for none
 * @param reason    why it is to be cancelled, by CBP's code; blank for a correction
 * @param reference what takes the entry's place, where the reason names it; else blank
 * @param forced    what a scenario has decided beforehand; null where it is decided as ever
 * @param records   the filing that asks for it, 80 columns each
 */
public record Request(
        String entryNumber,
        RequestKind kind,
        Instant openedAt,
        @Nullable Instant decideAt,
        @Nullable Instant askedAt,
        String reason,
        String reference,
        @Nullable Verdict forced,
        List<String> records) {

    /** The same, which waits for documents until then. */
    Request waiting(Instant since, @Nullable Instant until) {
        return new Request(entryNumber, kind, openedAt, until, since, reason, reference, forced, records);
    }

    /** The same, decided then. */
    Request decided(@Nullable Instant at) {
        return new Request(entryNumber, kind, openedAt, at, askedAt, reason, reference, forced, records);
    }
}
