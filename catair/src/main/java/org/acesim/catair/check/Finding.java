package org.acesim.catair.check;

import org.acesim.catair.code.Coded;

/**
 * Something wrong with a message.
 *
 * @param record counts the message's records from 1; 0 when it is about no single record
 * @param condition CBP's own where its envelope has one, else one of the simulator's
 * @param place record, columns and field, for people
 * @param found what stands there, or empty
 * @param expected what should stand there, or empty
 */
public record Finding(int record, Coded condition, String place, String found, String expected) {

    /** One line for people. */
    @Override
    public String toString() {
        return (record > 0 ? "record " + record + ": " : "")
                + condition.code() + " " + condition.text()
                + (place.isEmpty() ? "" : ", " + place)
                + (found.isEmpty() ? "" : ": found '" + found + "'")
                + (expected.isEmpty() ? "" : ", expected " + expected);
    }
}
