package org.acesim.catair.envelope;

import java.util.Optional;

/**
 * A condition that rejects a batch, and what it is about (X1, X0).
 *
 * @param code of a {@link BatchCondition}; another only in a rejection that was received
 */
public record BatchFinding(String code, String narrative, About about) {

    /** The last record that X0 has room for; one behind it is named as this. */
    static final int LAST_RECORD = 9_999_999;

    /** What a condition is about. */
    public sealed interface About {
        /** The A or the Z record. */
        record TheBatch() implements About {}

        /** A block. Position counts the batch's blocks from 1. */
        record TheBlock(int position, BlockHeader header) implements About {}

        /**
         * A transaction. Position counts the block's transactions from 1, record the batch's records from 1 (the A record);
         * column 0 stands for the whole record.
         */
        record TheTransaction(int position, int record, int column) implements About {}
    }

    /** A condition of the A or Z record. */
    public static BatchFinding ofBatch(BatchCondition condition) {
        return new BatchFinding(condition.code(), condition.text(), new About.TheBatch());
    }

    /** A condition of a block, counted from 1. */
    public static BatchFinding ofBlock(BatchCondition condition, int position, BlockHeader header) {
        return new BatchFinding(condition.code(), condition.text(), new About.TheBlock(position, header));
    }

    /** A condition of a transaction. */
    public static BatchFinding ofTransaction(BatchCondition condition, int position, int record, int column) {
        return new BatchFinding(condition.code(), condition.text(), new About.TheTransaction(position, record, column));
    }

    /** Whether a rejection names it after another one. What is about transactions stays where it is. */
    boolean comesAfter(BatchFinding other) {
        if (about.equals(other.about)) {
            return code.compareTo(other.code) > 0;
        }
        if (other.about instanceof About.TheBatch) {
            return true;
        }
        return about instanceof About.TheBlock one
                && other.about instanceof About.TheBlock two
                && one.position() > two.position();
    }

    /** The published condition that it is. */
    public Optional<BatchCondition> condition() {
        return BatchCondition.find(code);
    }
}
