package org.acesim.cbp.person;

import java.time.LocalDate;
import java.util.Comparator;

/** A person and a day of arrival, New York's. Rows are locked in this order. */
record PersonDay(Person person, LocalDate day) implements Comparable<PersonDay> {
    private static final Comparator<PersonDay> ORDER = Comparator.<PersonDay, String>comparing(
                    key -> key.person().digest())
            .thenComparing(PersonDay::day);

    @Override
    public int compareTo(PersonDay other) {
        return ORDER.compare(this, other);
    }
}
