package org.acesim.gateway.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acesim.customs.regime.Regimes;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.gateway.filing.check.FilingChecks;
import org.acesim.gateway.filing.check.FilingContext;
import org.acesim.gateway.filing.read.DocumentProblem;
import org.acesim.gateway.filing.read.FilingReader;
import org.acesim.gateway.filing.read.UnreadableDocumentException;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.filer.Channel;
import org.acesim.routes.filer.Document;
import org.acesim.routes.filer.FilingChunk;
import org.acesim.routes.filer.FilingChunks;
import org.acesim.routes.filer.FilingIntake;
import org.acesim.routes.filer.FilingResult;
import org.acesim.routes.outbox.InboxKey;
import org.jspecify.annotations.Nullable;

/** Takes documents of filings, in chunks. */
public final class Intake implements FilingIntake {
    private final Accounts accounts;
    private final SimulatedTime time;
    private final FirstAnswers answers;
    private final Numbering numbering;
    private final Recording recording;

    Intake(Accounts accounts, SimulatedTime time, FirstAnswers answers, Numbering numbering, Recording recording) {
        this.accounts = accounts;
        this.time = time;
        this.answers = answers;
        this.numbering = numbering;
        this.recording = recording;
    }

    @Override
    public FilingChunks open(Document document) {
        Account account = accounts.named(document.account())
                .filter(known -> !known.filerCodes().isEmpty())
                .orElseThrow(() -> new UnreadableMessageException(
                        "Only filers file, and '" + document.account() + "' has no filer code."));
        try {
            try (InputStream content = document.content().open()) {
                Optional<DocumentProblem> problem = FilingReader.verify(document.format(), content);
                if (problem.isPresent()) {
                    throw unreadable(document, problem.get());
                }
            }
            FilingReader reader =
                    FilingReader.open(document.format(), document.content().open());
            return new DocumentChunks(document, account, reader);
        } catch (UnreadableDocumentException e) {
            throw unreadable(document, e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException unreadable(Document document, DocumentProblem problem) {
        // Who waits for an answer is told the place; a message or a file is put aside with the reason.
        return document.channel() == Channel.HTTP
                ? new UnreadableBodyException(problem)
                : new UnreadableMessageException(
                        "%s (line %d, column %d)".formatted(problem.message(), problem.line(), problem.column()));
    }

    @Override
    public FilingChunk check(FilingChunk taken) {
        Chunk chunk = (Chunk) taken;
        @Nullable InboxKey key = chunk.key();
        if (key != null && answers.discards(key)) {
            // Before it is given a number of the new class.
            return chunk.answeredBefore(List.of());
        }
        if (key != null) {
            // Before the checks: law and time may have changed since the first time, its answer does not.
            Optional<List<Outcome>> first = answers.find(key, chunk.document());
            if (first.isPresent()) {
                return chunk.answeredBefore(first.get());
            }
        }
        return chunk.with(chunk.items().stream()
                .map(item -> item.checked(checked(item, chunk)))
                .toList());
    }

    private CheckedFiling checked(Item item, Chunk chunk) {
        return item.read() instanceof ReadFiling.Summary summary
                ? StatedSummaries.checked(summary, chunk.document().channel())
                : FilingChecks.check(
                        item.read(),
                        context(item, chunk.account()),
                        chunk.document().checks());
    }

    private FilingContext context(Item item, Account account) {
        LocalDate lawOf = time.lawOf(item.read().filing().estimatedArrival());
        return new FilingContext(time.today(), Regimes.on(lawOf), account);
    }

    @Override
    public FilingChunk transform(FilingChunk checked) {
        Chunk chunk = (Chunk) checked;
        return chunk.answered() == null ? numbering.number(chunk) : chunk;
    }

    @Override
    public List<FilingResult> record(FilingChunk transformed) {
        Chunk chunk = (Chunk) transformed;
        List<Outcome> outcomes = chunk.answered() == null ? recording.record(chunk) : chunk.answered();
        return List.copyOf(outcomes);
    }
}
