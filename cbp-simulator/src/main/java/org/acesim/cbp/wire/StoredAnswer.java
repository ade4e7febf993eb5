package org.acesim.cbp.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The response batches to a message, as the inbox keeps them: compressed, since 80 columns are mostly blanks. */
public final class StoredAnswer {
    private StoredAnswer() {}

    static byte[] write(byte[] batches) {
        var bytes = new ByteArrayOutputStream(batches.length / 8 + 64);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(batches);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
        return bytes.toByteArray();
    }

    /** The response batches as they were sent. */
    public static byte[] read(byte[] stored) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a stored answer cannot be read", e);
        }
    }
}
