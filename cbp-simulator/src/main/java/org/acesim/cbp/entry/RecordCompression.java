package org.acesim.cbp.entry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Records of 80 columns as few bytes. One compressor serves many entries: making one costs more than using it. */
public final class RecordCompression implements AutoCloseable {
    private static final int COLUMNS = 80;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final byte[] buffer = new byte[4096];

    /** Records as bytes. */
    public byte[] compress(List<String> records) {
        StringBuilder text = new StringBuilder(COLUMNS * records.size());
        for (String record : records) {
            text.append(record.stripTrailing()).append('\n');
        }
        deflater.reset();
        deflater.setInput(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        var bytes = new ByteArrayOutputStream(text.length() / 2);
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        return bytes.toByteArray();
    }

    /** The records that the bytes hold. */
    public static List<String> expand(byte[] compressed) {
        Inflater inflater = new Inflater(true);
        try {
            // Raw deflate data may need one byte more than it has (see Inflater's constructor).
            inflater.setInput(java.util.Arrays.copyOf(compressed, compressed.length + 1));
            var bytes = new ByteArrayOutputStream(compressed.length * 4);
            byte[] buffer = new byte[4096];
            while (!inflater.finished()) {
                bytes.write(buffer, 0, inflater.inflate(buffer));
            }
            return bytes.toString(StandardCharsets.ISO_8859_1)
                    .lines()
                    .map(RecordCompression::padded)
                    .toList();
        } catch (DataFormatException e) {
            throw new IllegalStateException("stored records cannot be read", e);
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() {
        deflater.end();
    }

    private static String padded(String record) {
        return record + " ".repeat(COLUMNS - record.length());
    }
}
