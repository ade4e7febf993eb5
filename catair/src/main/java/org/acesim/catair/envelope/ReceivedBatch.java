package org.acesim.catair.envelope;

/** What came of reading a batch. */
public sealed interface ReceivedBatch {

    /** Its envelope is right. */
    record Accepted(Batch batch) implements ReceivedBatch {}

    /** Its envelope is wrong: this is the answer to send. */
    record Rejected(BatchRejection rejection) implements ReceivedBatch {}

    /** It is itself CBP's rejection of a batch that was sent. */
    record RejectionNotice(BatchRejection rejection) implements ReceivedBatch {}

    /** It has no A record, or is a response that nobody could answer. */
    record Unreadable(String reason) implements ReceivedBatch {}
}
