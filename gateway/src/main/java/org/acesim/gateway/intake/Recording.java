package org.acesim.gateway.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.acesim.catair.EntryNumber;
import org.acesim.gateway.batch.FilerBatches;
import org.acesim.gateway.entry.Entries;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.entry.Standing;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.send.DocumentsOut;
import org.acesim.gateway.send.Refusal;
import org.acesim.gateway.send.Release;
import org.acesim.gateway.send.Submission;
import org.acesim.gateway.time.Moment;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.acesim.routes.outbox.InboxKey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** Stores a chunk in one transaction: its claim as no repeat, its entries, its batches, the replies to its filer. */
final class Recording {
    private static final int ATTEMPTS_MAX = 3;

    private final TransactionOperations transaction;
    private final FirstAnswers answers;
    private final Entries entries;
    private final Numbering numbering;
    private final Submission submission;
    private final StatedSummaries summaries;
    private final FilerBatches batches;
    private final DocumentsOut documents;
    private final SimulatedTime time;

    Recording(
            TransactionOperations transaction,
            FirstAnswers answers,
            Entries entries,
            Numbering numbering,
            Submission submission,
            StatedSummaries summaries,
            FilerBatches batches,
            DocumentsOut documents,
            SimulatedTime time) {
        this.transaction = transaction;
        this.answers = answers;
        this.entries = entries;
        this.numbering = numbering;
        this.submission = submission;
        this.summaries = summaries;
        this.batches = batches;
        this.documents = documents;
        this.time = time;
    }

    List<Outcome> record(Chunk chunk) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> store(chunk)));
            } catch (DuplicateKeyException e) {
                // Somebody took one of the numbers at the same moment: the next attempt sees it.
                if (attempt == ATTEMPTS_MAX) {
                    throw e;
                }
            }
        }
    }

    private List<Outcome> store(Chunk chunk) {
        InboxKey key = chunk.key();
        boolean keeps =
                chunk.keepsRefused() || !chunk.single() || chunk.items().get(0).good();
        if (key != null && keeps && !answers.claim(key)) {
            // What was sent before a reset was not taken at all.
            return answers.find(key, chunk.document()).orElseGet(List::of);
        }
        Work work = new Work(chunk, entries.lock(numbers(chunk)), time.moment());
        List<Outcome> outcomes =
                chunk.ofSummaries() ? summaries.take(chunk, work.present, work.batchAnswers, work.at) : store(work);
        work.batchAnswers.store();
        if (key != null && keeps) {
            answers.keep(key, chunk.document(), outcomes);
        }
        return outcomes;
    }

    private List<Outcome> store(Work work) {
        List<Outcome> outcomes = work.chunk.items().stream().map(work::take).toList();
        submission.store(work.releases, work.refusals, work.at);
        work.releases.forEach(release -> accompany(work.chunk, release));
        return outcomes;
    }

    /** The documents leave behind the batch that the filing is in. */
    private void accompany(Chunk chunk, Release release) {
        List<SentDocument> sent = Accompanied.of(chunk.document());
        if (!sent.isEmpty()) {
            documents.send(
                    new DocumentMessage(release.number().toString(), null, "", sent),
                    chunk.account().name());
        }
    }

    private static List<String> numbers(Chunk chunk) {
        return chunk.items().stream()
                .map(Item::number)
                .filter(Objects::nonNull)
                .map(EntryNumber::toString)
                .toList();
    }

    /** What one chunk becomes. */
    private final class Work {
        private final Chunk chunk;
        private final Map<String, Entry> present;
        private final Moment at;
        private final BatchAnswers batchAnswers;
        private final Set<EntryNumber> taken = new HashSet<>();
        private final List<Release> releases = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();

        Work(Chunk chunk, Map<String, Entry> present, Moment at) {
            this.chunk = chunk;
            this.present = present;
            this.at = at;
            this.batchAnswers = new BatchAnswers(batches, chunk);
        }

        Outcome take(Item item) {
            EntryNumber number = item.number();
            if (number == null) {
                return refuse(item);
            }
            Entry entry = present.get(number.toString());
            boolean free = taken.add(number) && (entry == null || entry.status().isCorrectable());
            if (!free) {
                return item.given() ? take(numbering.renumbered(chunk, item)) : refuse(inUse(item, number));
            }
            Standing corrects = entry == null ? null : entry.standing();
            return item.good() ? release(item, number, corrects) : refuse(item, number, corrects);
        }

        private Outcome release(Item item, EntryNumber number, @Nullable Standing corrects) {
            Filing filing = item.filing().withEntryNumber(number.toString());
            releases.add(new Release(
                    number,
                    Objects.requireNonNullElse(filing.portOfEntry(), ""),
                    Filings.filed(chunk, item, number, batchAnswers.place(item), time, at),
                    Filings.json(filing),
                    Filings.search(filing),
                    Objects.requireNonNull(item.transaction()),
                    Filings.events(chunk, item, corrects != null),
                    corrects));
            return outcome(item, number.toString(), EntryStatus.RECEIVED);
        }

        private Outcome refuse(Item item) {
            if (!chunk.keepsRefused()) {
                batchAnswers.refuse(item);
                return outcome(item, "", EntryStatus.INVALID);
            }
            Item numbered = numbering.renumbered(chunk, item);
            return refuse(numbered, Objects.requireNonNull(numbered.number()), null);
        }

        private Outcome refuse(Item item, EntryNumber number, @Nullable Standing corrects) {
            batchAnswers.refuse(item);
            if (!chunk.keepsRefused()) {
                return outcome(item, "", EntryStatus.INVALID);
            }
            refusals.add(new Refusal(
                    number,
                    Filings.filed(chunk, item, number, batchAnswers.place(item), time, at),
                    Filings.json(item.filing()),
                    Filings.search(item.filing()),
                    item.problems(),
                    Filings.events(chunk, item, corrects != null),
                    corrects));
            return outcome(item, number.toString(), EntryStatus.INVALID);
        }

        private Item inUse(Item item, EntryNumber number) {
            return item.refused(new FilingProblem(
                    Outcome.NUMBER_IN_USE,
                    item.read().origin().place("/entryNumber"),
                    "The entry number is in use.",
                    number.toString(),
                    "a number that was not accepted by CBP before, or none"));
        }

        private Outcome outcome(Item item, String number, EntryStatus status) {
            return new Outcome(
                    item.read().position(), chunk.single(), number, item.reference(), status, item.problems());
        }
    }
}
