package org.acesim.gateway.entry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Compresses what is stored and seldom read. */
final class Packing {
    /**
     * What filings and batches have in common, the most frequent last. Rows that were written with it need it to be
     * read: it may not change, only be followed by another with another mark.
     */
    private static final byte[] WORDS =
            ("\"importerOfRecord\":{\"qualifier\":\"EI\",\"number\":\"\"},\"bond\":{\"type\":\"0\"}\"use\":\"PERSONAL\""
                            + "\"conveyance\":{\"carrier\":\"\",\"voyageFlight\":\"\"},\"invoice\":{\"number\":\"\",\"date\":\"2024-"
                            + "\"statistical\":[{\"quantity\":\"\",\"unit\":\"KG\"}],\"estimatedArrival\":\"2024-06-03\""
                            + "{\"entryType\":\"86\",\"entryNumber\":\"\",\"filerReference\":\"\",\"portOfEntry\":\"4701\",\"modeOfTransport\":\"40\","
                            + "\"bills\":[{\"type\":\"M\",\"issuer\":\"\",\"number\":\"\",\"houseNumber\":\"\",\"quantity\":1}],"
                            + "\"manufacturer\":{\"buyer\":{\"seller\":{\"consignee\":{\"name\":\"\",\"street\":\"\",\"city\":\"\",\"region\":\"\","
                            + "\"postalCode\":\"\",\"country\":\"US\"},\"contact\":{\"name\":\"\",\"phone\":\"\"},\"lines\":[{\"description\":\"\","
                            + "\"hts\":\"\",\"origin\":\"DE\",\"value\":\".00\",\"quantity\":\"1\",\"unit\":\"PCS\"")
                    .getBytes(StandardCharsets.US_ASCII);

    private static final byte MARK = 1;
    private static final int BUFFER = 4096;

    // A deflater holds a quarter of a megabyte outside the heap: one a thread, not one a call.
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    private Packing() {}

    static byte[] pack(byte[] content) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setDictionary(WORDS);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 16);
        packed.write(MARK);
        byte[] buffer = new byte[BUFFER];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) {
        if (packed.length == 0 || packed[0] != MARK) {
            throw new IllegalStateException("Stored content of an unknown kind");
        }
        Inflater inflater = new Inflater(true);
        try {
            // Without a header the dictionary is set first, not when it is asked for.
            inflater.setDictionary(WORDS);
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream content = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished() && inflater.needsInput()) {
                    throw new IllegalStateException("Stored content is cut short");
                }
                content.write(buffer, 0, length);
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("Stored content is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
