package org.acesim.gateway.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.acesim.routes.filer.Document;

/** A document whose caller chooses by which key a repeat is known, so that its content has to be known too. */
public interface KnownContent extends Document.Content {
    /** The SHA-256 of its bytes, in hexadecimal. */
    String sha256();

    /** What computes it. */
    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
