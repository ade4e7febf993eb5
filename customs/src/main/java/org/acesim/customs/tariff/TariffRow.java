package org.acesim.customs.tariff;

import java.util.List;

/**
 * A row of the official export, as it is printed.
 *
 * @param place where it stands
 * @param number with dots; blank on a row that only groups others
 * @param indent how far it is indented: it belongs to the nearest row above that is indented less
 * @param units as printed
 * @param general the rate of column 1; blank if it is that of the row it belongs to
 */
record TariffRow(
        Place place, String number, int indent, List<String> units, String general, String special, String column2) {

    /**
     * Where a row stands in its file.
     *
     * @param row counted from 1 without the heading row
     * @param line where it begins, counted from 1 with the heading row
     */
    record Place(long row, long line) {
        /** What is wrong with a cell of it. */
        String problem(String column, String found, String expected) {
            return "row %d (line %d), %s: found %s; expected %s"
                    .formatted(row, line, column, found.isEmpty() ? "nothing" : found, expected);
        }
    }
}
