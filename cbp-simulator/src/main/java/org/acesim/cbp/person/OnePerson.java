package org.acesim.cbp.person;

import java.time.LocalDate;
import java.util.Optional;

/** Whoever imports the goods of one entry: adds them to the person's day, and tells how the entry stands. */
public interface OnePerson {
    /** For entries that are not added up. */
    OnePerson NOT_ADDED_UP = new OnePerson() {
        @Override
        public Optional<Standing> on(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<Standing> asCounted() {
            return Optional.empty();
        }
    };

    /**
     * Counts the goods on the day of their arrival. An entry that was counted on it keeps its place, unless it is worth more
     * now; any other is taken off its old day and comes last. The caller's transaction stores it.
     *
     * @return nothing where shipments are not added up
     */
    Optional<Standing> on(LocalDate day);

    /** How the entry stands on the day on which it is counted; nothing where it is not. */
    Optional<Standing> asCounted();
}
