package org.acesim.gateway.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acesim.gateway.account.Simulated;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.filer.Channel;
import org.acesim.routes.filer.Document;
import org.acesim.routes.filer.DocumentFormat;
import org.acesim.routes.filer.FilingDocuments;
import org.acesim.routes.filer.FilingResult;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sees messages and files as documents of filings. */
@Component
final class Documents implements FilingDocuments {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, DocumentFormat> KINDS = Map.of(
            "json", DocumentFormat.JSON,
            "ndjson", DocumentFormat.NDJSON,
            "jsonl", DocumentFormat.NDJSON,
            "csv", DocumentFormat.CSV,
            "catair", DocumentFormat.CATAIR,
            "txt", DocumentFormat.CATAIR);

    private final Accounts accounts;

    Documents(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Document fromMessage(WireMessage message) {
        Account account = filer(message.sender());
        byte[] content = message.content();
        return new Document(
                account.name(),
                format(content),
                Channel.JMS,
                message.key().source() + "/" + message.key().messageId(),
                message.messageId(),
                message.sentAt(),
                true,
                () -> new ByteArrayInputStream(content));
    }

    private static DocumentFormat format(byte[] content) {
        int start = 0;
        while (start < content.length && content[start] <= ' ' && content[start] >= 0) {
            start++;
        }
        int first = start == content.length ? -1 : content[start];
        return switch (first) {
            case '{', '[' -> DocumentFormat.JSON;
            case 'A' -> DocumentFormat.CATAIR;
            default ->
                throw new UnreadableMessageException(
                        first < 0
                                ? "Found no filing; expected JSON, or a CATAIR batch that begins with its A record."
                                : "Found neither JSON nor a CATAIR batch: the message begins with byte %d, not with { or [ or A."
                                        .formatted(first & 0xFF));
        };
    }

    @Override
    public Document fromFile(String account, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        DocumentFormat format = KINDS.get(kind);
        if (format == null) {
            throw new UnreadableMessageException("Found a file of kind '" + kind + "'; expected one of "
                    + KINDS.keySet().stream().sorted().toList() + ".");
        }
        return new Document(
                filer(account).name(),
                format,
                Channel.FILE,
                "file/" + account + "/" + sha256(file),
                null,
                null,
                true,
                () -> Files.newInputStream(file));
    }

    private Account filer(String name) {
        return accounts.named(name)
                .filter(account -> !account.filerCodes().isEmpty())
                .orElseThrow(() -> new UnreadableMessageException("'" + name + "' is no filer's account."));
    }

    private static String sha256(Path file) {
        MessageDigest digest = KnownContent.newSha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void report(Path report, List<FilingResult> results) {
        long filed = results.stream().filter(FilingResult::filed).count();
        write(report, new Report(Simulated.SENTENCE, filed, results.size() - filed, results));
    }

    @Override
    public void refuse(Path report, String reason) {
        write(report, new Rejection(Simulated.SENTENCE, reason));
    }

    private record Report(String notice, long filed, long refused, List<FilingResult> entries) {}

    private record Rejection(String notice, String reason) {}

    private static void write(Path report, Object content) {
        try {
            Files.write(report, JSON.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + report, e);
        }
    }
}
