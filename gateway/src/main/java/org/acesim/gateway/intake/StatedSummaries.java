package org.acesim.gateway.intake;

import static org.acesim.gateway.filing.release.ReleaseText.raised;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.Coded;
import org.acesim.catair.own.OwnCondition;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Happening;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.release.CatairOrigin;
import org.acesim.gateway.send.Submission;
import org.acesim.gateway.send.SummaryFiling;
import org.acesim.gateway.send.SummaryObjection;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.summary.draft.StatedRecords;
import org.acesim.gateway.time.Moment;
import org.acesim.routes.filer.Channel;
import org.jspecify.annotations.Nullable;

/** Takes the entry summaries of a CATAIR filer's batch: those that may go to CBP now go there, and the others are answered. */
final class StatedSummaries {
    private static final String PLACE = "10 columns 4-16";

    private final EntryStore store;
    private final Submission submission;

    StatedSummaries(EntryStore store, Submission submission) {
        this.store = store;
        this.submission = submission;
    }

    /** A summary with what is wrong with it by itself. Who waits for an answer files it with its entry. */
    static CheckedFiling checked(ReadFiling.Summary summary, Channel channel) {
        List<FilingProblem> problems = new ArrayList<>(summary.problems());
        String number = summary.filing().entryNumber();
        if (channel == Channel.HTTP) {
            problems.add(FilingProblem.of(
                    ProblemCode.NOT_ALLOWED,
                    "A record, columns 26-27",
                    "Entry summaries are not filed here, but with their entry.",
                    "AE",
                    "POST /api/v1/entries/%s/summary with the transaction as text/plain; PUT replaces, DELETE deletes it"
                            .formatted(number == null ? "{n}" : number)));
        }
        return new CheckedFiling(summary.position(), summary.filing(), summary.origin(), problems, List.of());
    }

    /**
     * Takes a chunk of summaries, in the caller's transaction.
     *
     * @param present the entries that they name, where they are known, locked
     */
    List<Outcome> take(Chunk chunk, Map<String, Entry> present, BatchAnswers answers, Moment at) {
        Work work = new Work(chunk, present, answers);
        List<Outcome> outcomes = chunk.items().stream().map(work::take).toList();
        submission.file(work.ready, at);
        store.timeline()
                .add(work.refused.stream()
                        .map(told -> new Happening(told.entry().number(), null, at, List.of(told.event())))
                        .toList());
        return outcomes;
    }

    private record Refused(Entry entry, TimelineEvent event) {}

    /** What one chunk becomes. */
    private final class Work {
        private final Chunk chunk;
        private final Map<String, Entry> present;
        private final BatchAnswers answers;
        private final Map<String, SummaryStanding> standings;
        private final Map<String, byte[]> filings;
        private final Set<String> taken = new HashSet<>();
        private final List<SummaryFiling> ready = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();

        Work(Chunk chunk, Map<String, Entry> present, BatchAnswers answers) {
            this.chunk = chunk;
            this.present = present;
            this.answers = answers;
            this.standings = store.summaries().find(present.keySet());
            this.filings = store.entries().filings(present.keySet());
        }

        Outcome take(Item item) {
            if (!item.good()) {
                return refuse(item, "");
            }
            EntryNumber number = Objects.requireNonNull(item.number());
            // Whether another filer's number is known is not for this one to know.
            Entry entry = Optional.ofNullable(present.get(number.toString()))
                    .filter(known -> chunk.account().filesFor(known.filed().filer()))
                    .orElse(null);
            if (entry == null) {
                String text = "This account has filed no entry of this number here. File its cargo release first (SE).";
                return refuse(item.refused(problem(OwnCondition.NO_ENTRY_ON_FILE, text, number)), "");
            }
            SummaryObjection objection = objection(entry);
            if (objection != null) {
                refused.add(new Refused(
                        entry,
                        new TimelineEvent(
                                TimelineEvent.Source.GATEWAY,
                                "SUMMARY_REFUSED",
                                objection.condition().code(),
                                objection.text(),
                                null)));
                return refuse(
                        item.refused(problem(objection.condition(), objection.text(), number)),
                        entry.filed().reference());
            }
            ready.add(filing(item, entry, number));
            taken.add(entry.number());
            return outcome(item, number.toString(), entry.filed().reference(), EntryStatus.RECEIVED);
        }

        private @Nullable SummaryObjection objection(Entry entry) {
            if (taken.contains(entry.number())) {
                return SummaryObjection.ANOTHER_BEFORE;
            }
            return SummaryObjection.to(entry, standings.getOrDefault(entry.number(), SummaryStanding.FRESH))
                    .orElse(null);
        }

        private SummaryFiling filing(Item item, Entry entry, EntryNumber number) {
            ReadFiling.Summary read = (ReadFiling.Summary) item.read();
            byte[] filed = Objects.requireNonNull(filings.get(entry.number()));
            return SummaryFiling.by(
                    chunk.account(),
                    entry.number(),
                    raised(FilingJson.read(filed).portOfEntry()),
                    read.action(),
                    StatedRecords.addressed(((CatairOrigin) read.origin()).sent(), number, read.action()),
                    "as CATAIR over " + chunk.document().channel(),
                    answers.place(item));
        }

        private Outcome refuse(Item item, String reference) {
            answers.refuse(item);
            return outcome(item, item.number() == null ? "" : item.number().toString(), reference, EntryStatus.INVALID);
        }

        private Outcome outcome(Item item, String number, String reference, EntryStatus status) {
            return new Outcome(item.read().position(), chunk.single(), number, reference, status, item.problems());
        }
    }

    private static FilingProblem problem(Coded condition, String text, EntryNumber number) {
        return new FilingProblem(
                condition.code(), PLACE, text, number.toString(), "an entry whose summary can be filed now");
    }
}
