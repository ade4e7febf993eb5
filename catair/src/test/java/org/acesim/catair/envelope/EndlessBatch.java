package org.acesim.catair.envelope;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A batch of one sample's block over and over, at least as long as it should be; of which no more than a block is in memory. */
final class EndlessBatch extends InputStream {

    private static final int LINE = 81;
    private static final int TRANSACTIONS_A_BLOCK = 100;

    private final byte[] block;
    private final byte[] trailer;
    private byte[] piece;
    private int at;
    private long blocks;

    EndlessBatch(byte[] sample, long bytes) {
        byte[] transaction = Arrays.copyOfRange(sample, 2 * LINE, sample.length - 2 * LINE);
        StringBuilder whole = new StringBuilder(text(sample, LINE, 2 * LINE));
        whole.append(text(transaction, 0, transaction.length).repeat(TRANSACTIONS_A_BLOCK));
        whole.append(text(sample, sample.length - 2 * LINE, sample.length - LINE));
        this.block = whole.toString().getBytes(StandardCharsets.US_ASCII);
        this.trailer = Arrays.copyOfRange(sample, sample.length - LINE, sample.length);
        this.piece = Arrays.copyOf(sample, LINE);
        this.blocks = bytes / block.length + 1;
    }

    @Override
    public int read() {
        return advance() ? piece[at++] : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean advance() {
        if (at == piece.length && blocks >= 0) {
            piece = blocks-- > 0 ? block : trailer;
            at = 0;
        }
        return at < piece.length;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }
}
