package org.acesim.gateway.filing.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lines of a text, each cut at a length that no filing has, so that a text without line ends does not fill the memory. */
final class TextLines implements AutoCloseable {

    /**
     * A line of the text, without its line end.
     *
     * @param number counted from 1
     * @param whole whether all of it is here
     */
    record Line(long number, String text, boolean whole) {}

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;
    private final int lengthMax;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private long number;

    TextLines(InputStream in, int lengthMax) {
        this.in = in;
        this.lengthMax = lengthMax;
    }

    /** The next line, or nothing at the end. */
    @Nullable
    Line next() {
        return putBack.isEmpty() ? read() : putBack.pop();
    }

    /** Gives a line back: it will be the next one again. */
    void putBack(Line line) {
        putBack.push(line);
    }

    private @Nullable Line read() {
        ByteArrayOutputStream bytes = null;
        boolean whole = true;
        while (filled()) {
            bytes = bytes == null ? new ByteArrayOutputStream(256) : bytes;
            int end = at;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int room = Math.min(end - at, lengthMax - bytes.size());
            bytes.write(buffer, at, room);
            whole &= room == end - at;
            at = end + 1;
            if (end < limit) {
                break;
            }
        }
        if (bytes == null) {
            return null;
        }
        number++;
        return new Line(number, text(bytes), whole);
    }

    /** Whether there are more bytes. */
    private boolean filled() {
        try {
            if (at >= limit) {
                at = 0;
                limit = in.read(buffer);
            }
            return limit > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Bytes that are no UTF-8 become the replacement character, which no field takes. */
    private String text(ByteArrayOutputStream bytes) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        if (number == 1 && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
