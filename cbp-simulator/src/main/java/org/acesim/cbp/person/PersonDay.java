package org.acesim.cbp.person;

import java.time.LocalDate;

/**
 * A person and a day of arrival. Rows are locked in the order of the ids.
 *
 * @param id  a digest of both
 * @param day New York's
 */
record PersonDay(long id, LocalDate day) implements Comparable<PersonDay> {
    static PersonDay of(Person person, LocalDate day) {
        // Of 64 bits: that two of a million have the same is less likely than one in ten million.
        return new PersonDay(Person.hash(person.digest() + "@" + day).getLong(), day);
    }

    @Override
    public int compareTo(PersonDay other) {
        return Long.compare(id, other.id);
    }
}
