package org.acesim.catair.envelope;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.envelope.EnvelopeRecords.BatchTrailer;
import org.acesim.catair.envelope.EnvelopeRecords.BlockTrailer;
import org.acesim.catair.envelope.EnvelopeRecords.CountedTrailer;
import org.acesim.catair.envelope.EnvelopeRecords.OutputBlock;
import org.acesim.catair.envelope.EnvelopeRecords.StatementReference;

/** Writes batches: every record exactly 80 columns. A value that does not fit is an {@link IllegalArgumentException}. */
public final class BatchWriter {

    private BatchWriter() {}

    /** A batch as a filer sends it, LF after every record. */
    public static byte[] write(Batch batch) {
        return write(batch, Framing.LF);
    }

    /** A batch as a filer sends it. */
    public static byte[] write(Batch batch, Framing framing) {
        List<String> records = new ArrayList<>();
        records.add(EnvelopeRecords.A.write(batch.header()));
        for (Block block : batch.blocks()) {
            records.add(EnvelopeRecords.B.write(block.header()));
            block.transactions().forEach(transaction -> records.addAll(transaction.records()));
            records.add(EnvelopeRecords.Y.write(trailer(block.header())));
        }
        records.add(EnvelopeRecords.Z.write(trailer(batch.header())));
        return frame(records, framing);
    }

    /** A batch as CBP sends it, LF after every record: no password, and Y counts the records of its block. */
    public static byte[] writeResponse(Batch batch) {
        return writeResponse(batch, Framing.LF);
    }

    /**
     * A batch as CBP sends it: no password, and Y counts the records of its block. The count has five digits; a block of more
     * records than {@value Batches#MOST_RECORDS_A_BLOCK} is refused.
     */
    public static byte[] writeResponse(Batch batch, Framing framing) {
        List<String> records = new ArrayList<>();
        records.add(EnvelopeRecords.A_OUT.write(batch.header()));
        for (Block block : batch.blocks()) {
            records.add(EnvelopeRecords.B_OUT.write(new OutputBlock(block.header(), StatementReference.NONE)));
            int before = records.size();
            block.transactions().forEach(transaction -> records.addAll(transaction.records()));
            records.add(
                    EnvelopeRecords.Y_OUT.write(new CountedTrailer(trailer(block.header()), records.size() - before)));
        }
        records.add(EnvelopeRecords.Z_OUT.write(trailer(batch.header())));
        return frame(records, framing);
    }

    /** A rejection, LF after every record. */
    public static byte[] write(BatchRejection rejection) {
        return write(rejection, Framing.LF);
    }

    /** A rejection. */
    public static byte[] write(BatchRejection rejection, Framing framing) {
        return frame(rejection.records(), framing);
    }

    private static BlockTrailer trailer(BlockHeader header) {
        return new BlockTrailer(header.port(), header.filerCode(), header.application(), header.office());
    }

    private static BatchTrailer trailer(BatchHeader header) {
        return new BatchTrailer(header.site(), header.sender(), header.date(), header.office());
    }

    private static byte[] frame(List<String> records, Framing framing) {
        byte[] end = framing.end().getBytes(StandardCharsets.ISO_8859_1);
        byte[] message = new byte[records.size() * (Transaction.COLUMNS + end.length)];
        int at = 0;
        for (String record : records) {
            for (int i = 0; i < Transaction.COLUMNS; i++) {
                message[at++] = (byte) record.charAt(i);
            }
            for (byte character : end) {
                message[at++] = character;
            }
        }
        return message;
    }
}
