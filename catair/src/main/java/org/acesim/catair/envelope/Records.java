package org.acesim.catair.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The records of a message, one after the other in one array, whatever framing they came in. */
final class Records {

    private static final int COLUMNS = Transaction.COLUMNS;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final int count;
    private final boolean lastIsShort;

    private Records(byte[] bytes, int count, boolean lastIsShort) {
        this.bytes = bytes;
        this.count = count;
        this.lastIsShort = lastIsShort;
    }

    /**
     * Where the message has line ends, a line is a record, padded if it is short; an empty line is none. Where it has none, or
     * in a longer line, records run together every 80 columns. Empty if there are more records than allowed.
     */
    static Optional<Records> of(byte[] message, int most) {
        int start = startsWithByteOrderMark(message) ? BYTE_ORDER_MARK.length : 0;
        long count = 0;
        boolean hasLines = false;
        boolean lastIsShort = false;
        for (int line = start; line < message.length; ) {
            int end = endOfLine(message, line);
            hasLines |= end < message.length;
            int length = end - line;
            if (length > 0) {
                count += (length + COLUMNS - 1) / COLUMNS;
                lastIsShort = length % COLUMNS != 0 && (length > COLUMNS || !hasLines);
            }
            line = end + 1;
        }
        return count > most
                ? Optional.empty()
                : Optional.of(new Records(copy(message, start, (int) count), (int) count, lastIsShort));
    }

    private static byte[] copy(byte[] message, int start, int count) {
        byte[] bytes = new byte[count * COLUMNS];
        int at = 0;
        for (int line = start; line < message.length; ) {
            int end = endOfLine(message, line);
            int length = end - line;
            System.arraycopy(message, line, bytes, at, length);
            int padded = (length + COLUMNS - 1) / COLUMNS * COLUMNS;
            Arrays.fill(bytes, at + length, at + padded, (byte) ' ');
            at += padded;
            line = end + 1;
        }
        return bytes;
    }

    private static boolean startsWithByteOrderMark(byte[] message) {
        return message.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(message, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static int endOfLine(byte[] message, int from) {
        int end = from;
        while (end < message.length && message[end] != '\n' && message[end] != '\r') {
            end++;
        }
        return end;
    }

    int count() {
        return count;
    }

    /** Whether the message ended within a record, where only records that run together are counted off. */
    boolean lastIsShort() {
        return lastIsShort;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the record begins. */
    int offset(int index) {
        return index * COLUMNS;
    }

    /** The first character of a record; a space after the last one. */
    char kind(int index) {
        return index < count ? (char) (bytes[offset(index)] & 0xFF) : ' ';
    }

    boolean startsWith(int index, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (bytes[offset(index) + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text of some columns, blanks included. */
    String columns(int index, int from, int to) {
        return new String(bytes, offset(index) + from - 1, to - from + 1, StandardCharsets.ISO_8859_1);
    }

    boolean isBlank(int index, int from, int to) {
        for (int column = from; column <= to; column++) {
            if (bytes[offset(index) + column - 1] != ' ') {
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
    int nonStandardColumn(int index) {
        for (int column = 1; column <= COLUMNS; column++) {
            byte character = bytes[offset(index) + column - 1];
            if (character < ' ' || character > '~') {
                return column;
            }
        }
        return 0;
    }

    /** The record in upper case. */
    String raised(int index) {
        int offset = offset(index);
        for (int i = offset; i < offset + COLUMNS; i++) {
            if (bytes[i] >= 'a' && bytes[i] <= 'z') {
                bytes[i] = (byte) (bytes[i] - ('a' - 'A'));
            }
        }
        return columns(index, 1, COLUMNS);
    }
}
