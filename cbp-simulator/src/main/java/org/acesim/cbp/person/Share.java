package org.acesim.cbp.person;

/**
 * What an entry adds to its person's day.
 *
 * @param value    in whole USD
 * @param position in the order of acceptance
 * @param total    the day's, up to and with this one
 */
record Share(String entryNumber, PersonDay key, long value, long position, long total) {
    /** The same, once {@code less} USD before it are gone. */
    Share after(long less) {
        return new Share(entryNumber, key, value, position, total - less);
    }

    /** The same, worth {@code less} USD less. */
    Share shrunk(long less) {
        return new Share(entryNumber, key, value - less, position, total - less);
    }
}
