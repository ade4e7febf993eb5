package org.acesim.catair.release;

/**
 * Whom CBP may call about the entry (SE13).
 *
 * @param cancellationReason 01 to 12 when the entry is cancelled, else empty
 * @param multipleDispositions every bill gets a disposition of its own
 * @param documents documents were sent to DIS; a reference DIS names them
 */
public record Contact(
        String name,
        String phone,
        String cancellationReason,
        boolean multipleDispositions,
        boolean documents,
        boolean splitShipment) {}
