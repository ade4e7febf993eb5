package org.acesim.catair.envelope;

/** Writes batches: every record exactly 80 columns. A value that does not fit is an {@link IllegalArgumentException}. */
@SuppressWarnings("DoNotCallSuggester")
public final class BatchWriter {

    private BatchWriter() {}

    /** A batch as a filer sends it, LF after every record. */
    public static byte[] write(Batch batch) {
        return write(batch, Framing.LF);
    }

    /** A batch as a filer sends it. */
    public static byte[] write(Batch batch, Framing framing) {
        throw new UnsupportedOperationException("follows");
    }

    /** A batch as CBP sends it, LF after every record: no password, and Y counts the records of its block. */
    public static byte[] writeResponse(Batch batch) {
        return writeResponse(batch, Framing.LF);
    }

    /** A batch as CBP sends it: no password, and Y counts the records of its block. */
    public static byte[] writeResponse(Batch batch, Framing framing) {
        throw new UnsupportedOperationException("follows");
    }

    /** A rejection, LF after every record. */
    public static byte[] write(BatchRejection rejection) {
        return write(rejection, Framing.LF);
    }

    /** A rejection. */
    public static byte[] write(BatchRejection rejection, Framing framing) {
        throw new UnsupportedOperationException("follows");
    }
}
