package org.acesim.gateway.entry;

/**
 * An entry: one shipment declared under a number.
 *
 * @param number as {@code ABC-0000001-0}
 */
public record Entry(String number, Filed filed, Standing standing) {

    /** This entry, standing elsewhere. */
    public Entry at(Standing other) {
        return new Entry(number, filed, other);
    }

    /** Where it stands. */
    public EntryStatus status() {
        return standing.status();
    }
}
