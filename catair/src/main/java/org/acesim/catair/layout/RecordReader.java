package org.acesim.catair.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records one after the other, each by its layout, and makes nothing but their values. For programs that read millions;
 * not for several threads at once.
 */
public final class RecordReader {

    private final RecordBytes bytes = new RecordBytes();
    private @Nullable FieldReader fields;

    /** The value of the 80 bytes from an offset, which must be there; null when they have problems. */
    public <T> @Nullable T read(Layout<T> layout, byte[] message, int offset) {
        if (fields == null) {
            fields = new FieldReader(bytes, layout);
        }
        bytes.take(layout.id(), message, offset);
        T value = layout.read(bytes, fields);
        return bytes.hasProblems() ? null : value;
    }

    /** Why the last record has no value. */
    public List<Problem> problems() {
        return List.copyOf(bytes.problems());
    }
}
