package org.acesim.gateway.filing.read;

import java.io.BufferedInputStream;
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
    private final int lengthMax;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private long number;

    TextLines(InputStream in, int lengthMax) {
        this.in = new BufferedInputStream(in, 1 << 16);
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
        try {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
            boolean whole = true;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (bytes.size() < lengthMax) {
                    bytes.write(next);
                } else {
                    whole = false;
                }
            }
            number++;
            return new Line(number, text(bytes), whole);
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
