package org.acesim.customs.tariff;

import java.util.List;

/**
 * A row of the official export, as it is printed.
 *
 * @param row where it stands, counted from 1 without the heading row
 * @param number with dots; blank on a row that only groups others
 * @param indent how far it is indented: it belongs to the nearest row above that is indented less
 * @param units as printed
 * @param general the rate of column 1; blank if it is that of the row it belongs to
 */
record TariffRow(
        long row, String number, int indent, List<String> units, String general, String special, String column2) {}
