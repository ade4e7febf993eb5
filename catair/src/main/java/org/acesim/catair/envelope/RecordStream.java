package org.acesim.catair.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The records of a message, whatever framing it has. Where it has line ends, a line is a record, padded if it is short; an
 * empty line is none. Where it has none, or in a longer line, records run together every 80 columns.
 */
final class RecordStream {

    private static final int COLUMNS = Transaction.COLUMNS;
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int limit;
    private boolean hasLines;
    /** Columns of the line that were read before the next record. */
    private boolean withinLine;

    /** One record ahead, to know which is the last. */
    private final byte[] next = new byte[COLUMNS];

    private boolean hasNext;
    private boolean nextIsShort;
    private boolean lastIsShort;

    RecordStream(InputStream in) throws IOException {
        this.in = in;
        passByteOrderMark();
        advance();
    }

    /** Copies the next record; false when there is none. */
    boolean next(byte[] target, int offset) throws IOException {
        if (!hasNext) {
            return false;
        }
        System.arraycopy(next, 0, target, offset, COLUMNS);
        boolean isShort = nextIsShort;
        advance();
        lastIsShort = isShort && !hasNext;
        return true;
    }

    /** Whether the message ended within the record that was read last, where only records that run together are counted off. */
    boolean lastIsShort() {
        return lastIsShort;
    }

    private void advance() throws IOException {
        int character = read();
        while (isLineEnd(character)) {
            hasLines = true;
            withinLine = false;
            character = read();
        }
        hasNext = character != END;
        if (!hasNext) {
            return;
        }
        at--;
        int length = fill();
        boolean full = length == COLUMNS;
        Arrays.fill(next, length, COLUMNS, (byte) ' ');
        if (!full) {
            hasLines |= at < limit;
        }
        nextIsShort = !full && (withinLine || !hasLines);
        withinLine = full;
    }

    /** Takes up to 80 columns, to the end of the line at most. */
    private int fill() throws IOException {
        int length = 0;
        while (length < COLUMNS && (at < limit || refill())) {
            int end = Math.min(limit, at + COLUMNS - length);
            int start = at;
            while (at < end && !isLineEnd(buffer[at])) {
                at++;
            }
            System.arraycopy(buffer, start, next, length, at - start);
            length += at - start;
            if (at < end) {
                break;
            }
        }
        return length;
    }

    private int read() throws IOException {
        return at < limit || refill() ? buffer[at++] & 0xFF : END;
    }

    private boolean refill() throws IOException {
        at = 0;
        limit = in.readNBytes(buffer, 0, BUFFER);
        return limit > 0;
    }

    private void passByteOrderMark() throws IOException {
        if (!refill() || limit < BYTE_ORDER_MARK.length) {
            return;
        }
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if ((buffer[i] & 0xFF) != BYTE_ORDER_MARK[i]) {
                return;
            }
        }
        at = BYTE_ORDER_MARK.length;
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r';
    }
}
