package org.acesim.gateway.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryAction;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Happening;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.release.ReleaseText;
import org.acesim.gateway.send.Submission;
import org.acesim.gateway.send.SummaryFiling;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.summary.draft.Draft;
import org.acesim.gateway.summary.draft.DraftContext;
import org.acesim.gateway.summary.draft.Drafts;
import org.acesim.gateway.time.Moment;

/**
 * Drafts and files the entry summaries of entries that CBP releases, or releases once their duty is paid. Some filers do that
 * themselves: who says so, and who puts CATAIR batches on its queue, since its software files its own and CBP takes no other
 * under another broker reference number.
 */
public final class AutomaticSummaries {
    private static final String FILER = "FILER";

    private final EntryStore store;
    private final Drafts drafts;
    private final Submission submission;

    /** Files by these. */
    public AutomaticSummaries(EntryStore store, Drafts drafts, Submission submission) {
        this.store = store;
        this.drafts = drafts;
        this.submission = submission;
    }

    /** Files the summaries of entries that have just been released, or wait for it, in the caller's transaction; each once. */
    void file(List<Entry> owing, Function<Entry, Moment> at) {
        if (owing.isEmpty()) {
            return;
        }
        List<String> numbers = owing.stream().map(Entry::number).toList();
        Map<String, byte[]> filings = store.entries().filings(numbers);
        Map<String, SummaryStanding> standings = store.summaries().find(numbers);
        List<Happening> told = new ArrayList<>();
        List<SummaryFiling> ready = new ArrayList<>();
        Moment now = at.apply(owing.get(0));
        for (Entry entry : owing) {
            Filing filing = FilingJson.read(Objects.requireNonNull(filings.get(entry.number())));
            SummaryStanding standing = Objects.requireNonNull(standings.get(entry.number()));
            if (FILER.equals(filing.summary()) || entry.filed().place() != null) {
                told.add(new Happening(entry.number(), null, now, List.of(due(entry, standing))));
                continue;
            }
            Drafts.Result result = drafts.of(filing, context(entry, standing, now));
            if (result instanceof Drafts.Drafted drafted) {
                ready.add(filing(entry, drafted.draft()));
            } else {
                told.add(new Happening(
                        entry.number(), null, now, refused(entry, standing, ((Drafts.Refused) result).problems())));
            }
        }
        store.timeline().add(told);
        submission.file(ready, now);
    }

    private static DraftContext context(Entry entry, SummaryStanding standing, Moment at) {
        return new DraftContext(
                EntryNumber.parse(entry.number()).orElseThrow(),
                entry.filed().lawOf(),
                LocalDate.ofInstant(at.simulated(), CustomsZone.NEW_YORK),
                standing.releasedOn());
    }

    private static SummaryFiling filing(Entry entry, Draft draft) {
        return SummaryFiling.byGateway(
                        entry.number(),
                        ReleaseText.raised(draft.filing().portOfEntry()),
                        draft.transaction(SummaryAction.ADD),
                        "Entry summary drafted and filed: " + draft.text())
                .noting(draft.leftOut());
    }

    private static List<TimelineEvent> refused(Entry entry, SummaryStanding standing, List<FilingProblem> problems) {
        List<TimelineEvent> events = new ArrayList<>();
        problems.forEach(problem -> events.add(new TimelineEvent(
                TimelineEvent.Source.GATEWAY,
                "SUMMARY_NOT_DRAFTED",
                problem.code(),
                problem.message() + (problem.pointer().isEmpty() ? "" : " (" + problem.pointer() + ")"),
                null)));
        events.add(due(entry, standing));
        return events;
    }

    private static TimelineEvent due(Entry entry, SummaryStanding standing) {
        return TimelineEvent.gateway(
                "SUMMARY_DUE",
                "The filer files the entry summary %s: POST /api/v1/entries/%s/summary"
                        .formatted(
                                standing.dueBy() == null ? "before release" : "by " + standing.dueBy(),
                                entry.number()));
    }
}
