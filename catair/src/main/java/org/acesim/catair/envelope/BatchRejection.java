package org.acesim.catair.envelope;

import java.util.List;

/**
 * CBP's answer to a batch of which nothing was processed: the A record with a blank application, a block that ACE generates
 * with every condition, and a generated Z. Source: CBP, ACE CATAIR Batch and Block Control v23.
 *
 * @param header as far as it was readable; without password and application
 */
public record BatchRejection(BatchHeader header, List<BatchFinding> findings) {

    public BatchRejection {
        findings = List.copyOf(findings);
    }

    /** The rejection of a batch whose envelope is right, for reasons that only its receiver knows (X09, X17, X18, X13...). */
    public static BatchRejection of(Batch batch, List<BatchFinding> findings) {
        return new BatchRejection(batch.header(), findings);
    }

    /** The records of the answer, A to Z. */
    public List<String> records() {
        if (findings.isEmpty()) {
            return List.of();
        }
        throw new UnsupportedOperationException("follows");
    }
}
