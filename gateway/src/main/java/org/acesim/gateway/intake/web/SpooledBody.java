package org.acesim.gateway.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.acesim.gateway.intake.Accompanied;
import org.acesim.gateway.intake.KnownContent;
import org.acesim.routes.dis.SentDocument;

/** The body of a request, in a file of its own until the request is answered: never whole in memory. */
record SpooledBody(Path file, String sha256, List<SentDocument> documents)
        implements KnownContent, Accompanied, AutoCloseable {
    static final long BYTES_MAX = 64L * 1024 * 1024;
    private static final int BUFFER = 16 * 1024;

    /** Thrown for a body that is larger than the contract's largest. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static SpooledBody of(InputStream body) throws IOException {
        return of(body, List.of());
    }

    /** The body of a filing, with documents that a repeat has to bring too. */
    static SpooledBody of(InputStream body, List<SentDocument> documents) throws IOException {
        Path file = Files.createTempFile("acesim-filing-", ".body");
        MessageDigest digest = KnownContent.newSha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            copy(body, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        documents.forEach(document -> digest.update(document.content()));
        return new SpooledBody(file, HexFormat.of().formatHex(digest.digest()), documents);
    }

    private static void copy(InputStream body, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int length = body.read(buffer); length >= 0; length = body.read(buffer)) {
            total += length;
            if (total > BYTES_MAX) {
                throw new TooLargeException();
            }
            out.write(buffer, 0, length);
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
