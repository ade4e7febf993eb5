package org.acesim.catair.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The records that are looked at together: the batch's A, the block's B, and the current one. */
final class Records {

    /** The slot of the A record. */
    static final int BATCH = 0;

    /** The slot of the B record. */
    static final int BLOCK = 1;

    /** The slot of the record that was read last. */
    static final int CURRENT = 2;

    private static final int COLUMNS = Transaction.COLUMNS;

    private final byte[] bytes = new byte[3 * COLUMNS];

    /** Keeps the current record as that of the batch or block. */
    void keep(int slot) {
        System.arraycopy(bytes, offset(CURRENT), bytes, offset(slot), COLUMNS);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the record begins. */
    int offset(int slot) {
        return slot * COLUMNS;
    }

    /** The first character of a record. */
    char kind(int slot) {
        return (char) (bytes[offset(slot)] & 0xFF);
    }

    /** The text of some columns, blanks included. */
    String columns(int slot, int from, int to) {
        return new String(bytes, offset(slot) + from - 1, to - from + 1, StandardCharsets.ISO_8859_1);
    }

    boolean isBlank(int slot, int from, int to) {
        for (int column = from; column <= to; column++) {
            if (bytes[offset(slot) + column - 1] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether two records have the same in some columns. */
    boolean same(int one, int other, int from, int to) {
        return Arrays.equals(
                bytes, offset(one) + from - 1, offset(one) + to, bytes, offset(other) + from - 1, offset(other) + to);
    }

    /** The first column with a character that no keyboard has, or 0. */
    int nonStandardColumn(int slot) {
        for (int column = 1; column <= COLUMNS; column++) {
            byte character = bytes[offset(slot) + column - 1];
            if (character < ' ' || character > '~') {
                return column;
            }
        }
        return 0;
    }

    /** The record in upper case. */
    String raised(int slot) {
        int offset = offset(slot);
        for (int i = offset; i < offset + COLUMNS; i++) {
            if (bytes[i] >= 'a' && bytes[i] <= 'z') {
                bytes[i] = (byte) (bytes[i] - ('a' - 'A'));
            }
        }
        return columns(slot, 1, COLUMNS);
    }
}
