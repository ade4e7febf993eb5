package org.acesim.cbp.wire;

import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.cbp.entry.Submission;

/** The envelope of an answer: that of the batch that it answers, under the answer's application. */
final class ResponseHeaders {
    private ResponseHeaders() {}

    static BatchHeader of(BatchHeader header, Application application) {
        return new BatchHeader(
                header.site(),
                header.sender(),
                "",
                header.date(),
                application.code(),
                header.office(),
                header.userText());
    }

    static BlockHeader of(BlockHeader header, Application application) {
        return new BlockHeader(
                header.port(),
                header.filerCode(),
                application.code(),
                header.office(),
                header.preparer(),
                header.userText());
    }

    /** How what stands in a block came to CBP. */
    static Submission submission(BatchHeader batch, BlockHeader block, String messageId) {
        return new Submission(
                batch.site(),
                batch.sender(),
                block.filerCode(),
                block.port(),
                block.office(),
                block.userText(),
                messageId);
    }
}
