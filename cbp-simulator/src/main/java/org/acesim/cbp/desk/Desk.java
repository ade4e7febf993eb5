package org.acesim.cbp.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Penalties;
import org.acesim.cbp.inquiry.Penalty;
import org.acesim.cbp.review.DeskRuling;
import org.acesim.cbp.review.DeskRuling.Answer;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.Proceedings;
import org.acesim.cbp.review.ReviewFile;
import org.acesim.cbp.review.ReviewFiles;
import org.acesim.cbp.review.ReviewFiles.Place;
import org.acesim.cbp.review.Standing;
import org.acesim.cbp.summary.Summaries;
import org.acesim.cbp.summary.SummaryOnFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What lies on the officers' desk. */
@Component
class Desk {
    private final TransactionOperations transaction;
    private final Proceedings proceedings;
    private final Entries entries;
    private final ReviewFiles files;
    private final Inquiries inquiries;
    private final Documents documents;
    private final Penalties penalties;
    private final Summaries summaries;
    private final SimulatedTime time;

    Desk(
            TransactionOperations transaction,
            Proceedings proceedings,
            Entries entries,
            ReviewFiles files,
            Inquiries inquiries,
            Documents documents,
            Penalties penalties,
            Summaries summaries,
            SimulatedTime time) {
        this.summaries = summaries;
        this.penalties = penalties;
        this.transaction = transaction;
        this.proceedings = proceedings;
        this.entries = entries;
        this.files = files;
        this.inquiries = inquiries;
        this.documents = documents;
        this.time = time;
    }

    /** A page of the queue: what CBP is not done with, the oldest first. */
    ReviewPage queue(@Nullable Place after, int limit) {
        List<Place> open = files.unfinished(after, limit + 1);
        List<ReviewView> page = open.stream()
                .limit(limit)
                .map(Place::entryNumber)
                .distinct()
                .flatMap(number -> view(number).stream())
                .toList();
        return ReviewPage.of(page, open.size() > limit ? open.get(limit - 1) : null);
    }

    /** An entry as it lies on the desk. */
    Optional<ReviewView> view(String entryNumber) {
        return view(entryNumber, files.find(entryNumber));
    }

    /** Decides about an entry; empty where none of that number was taken. Of two officers, one comes first. */
    Optional<Answer> decide(String entryNumber, DeskRuling ruling) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Map<String, OpenCase> cases = proceedings.open(Set.of(entryNumber));
            OpenCase open = cases.get(entryNumber);
            if (open == null) {
                return Optional.<Answer>empty();
            }
            Instant now = time.now();
            Facts facts = open.course().facts();
            Standing standing = standing(
                    entryNumber,
                    open.course().status(),
                    facts.release().header().entryType(),
                    facts.lawOf());
            Answer answer = ruling.carriedOut(open.course(), standing, now);
            if (answer instanceof Answer.Done done) {
                open.proceed(course -> done.course());
                proceedings.close(cases.values(), now, null);
            }
            return Optional.of(answer);
        }));
    }

    private Optional<ReviewView> view(String entryNumber, Optional<ReviewFile> file) {
        return entries.find(entryNumber)
                .map(entry -> ReviewView.of(
                        entry,
                        file.orElse(null),
                        standing(entryNumber, entry.status(), entry.entryType(), entry.lawOf()),
                        documents.of(entryNumber)));
    }

    private Standing standing(String entryNumber, EntryStatus status, String entryType, LocalDate lawOf) {
        String filerCode = EntryNumber.parse(entryNumber).orElseThrow().filerCode();
        return new Standing(
                status,
                entryType,
                lawOf,
                inquiries.of(entryNumber),
                penalties.of(entryNumber),
                penalties.claimed(filerCode, Penalty.Statute.DE_MINIMIS),
                summaries.find(entryNumber).filter(SummaryOnFile::isOnFile).isPresent());
    }
}
