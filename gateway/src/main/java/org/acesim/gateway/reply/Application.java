package org.acesim.gateway.reply;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acesim.gateway.batch.FilerBatches;
import org.acesim.gateway.entry.AbiMessage;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Happening;
import org.acesim.gateway.entry.Standing;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.notice.Notice;
import org.acesim.gateway.reply.CbpReplies.Heard;
import org.acesim.gateway.reply.CbpReplies.RejectedBatch;
import org.acesim.gateway.reply.Told.Step;
import org.acesim.gateway.send.FilerReplies;
import org.acesim.gateway.time.Moment;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.UnreadableMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies what CBP says to the entries that it is about, in the caller's transaction. */
public final class Application {
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);
    /** SE90 007, entry number already on file (CBP, Cargo Release condition codes). */
    private static final String NUMBER_ON_FILE = "007";

    private final EntryStore store;
    private final FilerReplies replies;
    private final FilerBatches batches;
    private final Refiling refiling;
    private final AutomaticSummaries automatic;
    private final SimulatedTime time;
    private final Counter unknown;

    /** Applies by these; counts in {@code meters} what is about entries that are not the gateway's. */
    public Application(
            EntryStore store,
            FilerReplies replies,
            FilerBatches batches,
            Refiling refiling,
            AutomaticSummaries automatic,
            SimulatedTime time,
            MeterRegistry meters) {
        this.store = store;
        this.replies = replies;
        this.batches = batches;
        this.refiling = refiling;
        this.automatic = automatic;
        this.time = time;
        this.unknown = Counter.builder("acesim.replies.unknown")
                .description("What CBP said of entries that are not the gateway's")
                .register(meters);
    }

    void apply(Heard heard) {
        List<Told> told = new ArrayList<>(heard.told());
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (RejectedBatch batch : heard.rejected()) {
            Map<String, Entry> inBatch = store.entries().lockInBatch(batch.messageId());
            entries.putAll(inBatch);
            inBatch.keySet()
                    .forEach(number -> told.add(Responses.rejected(number, batch.messageId(), batch.findings())));
            store.summaries()
                    .inBatch(batch.messageId())
                    .forEach(number -> told.add(SummaryResponses.rejected(number, batch)));
        }
        entries.putAll(store.entries()
                .lock(told.stream().map(Told::entryNumber).distinct().toList()));
        if (entries.isEmpty()) {
            throw new UnreadableMessageException("CBP speaks of no entry of the gateway's: "
                    + heard.told().stream().map(Told::entryNumber).toList());
        }
        long id = store.messages().nextId();
        Work work = new Work(id, heard.event(), entries);
        told.forEach(work::hear);
        work.store(heard);
    }

    /** What one message changes, gathered so that each table is written once. */
    private final class Work {
        private final long messageId;
        private final long event;
        private final Map<String, Entry> entries;
        private final List<Happening> happenings = new ArrayList<>();
        private final Map<String, byte[]> duties = new LinkedHashMap<>();
        private final List<FilerReplies.Change> changes = new ArrayList<>();
        private final List<Entry> answered = new ArrayList<>();
        private final List<Entry> skipped = new ArrayList<>();
        private final List<String> adopted = new ArrayList<>();
        private final List<String> dropped = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final SummaryChanges summaries;
        private final BatchReplies batchReplies = new BatchReplies(batches, store);

        Work(long messageId, long event, Map<String, Entry> entries) {
            this.messageId = messageId;
            this.event = event;
            this.entries = entries;
            this.summaries = new SummaryChanges(store.summaries(), event);
        }

        void hear(Told told) {
            Entry entry = entries.get(told.entryNumber());
            if (entry == null) {
                unknown.increment();
                LOG.warn("CBP's message {} speaks of {}, which is not the gateway's", event, told.entryNumber());
                return;
            }
            if (told.duty() != null && event >= entry.standing().lastEvent()) {
                duties.put(entry.number(), told.duty());
            }
            summaries.hear(told);
            if (answersAnother(told, entry)) {
                tell(entry, told.steps());
                return;
            }
            Entry now = apply(told, entry);
            if (told.answers() != null) {
                boolean asking = now.standing().isAsking();
                now = now.at(now.standing().answered());
                if (asking) {
                    answered.add(now);
                }
            }
            entries.put(now.number(), now);
            decide(told, now);
            notice(told, now);
            tell(now, told.steps());
            if (now.filed().numberGiven() && told.rejectedFor(NUMBER_ON_FILE)) {
                // Its filer is answered when the entry is, under the next number.
                skipped.add(now);
            } else {
                batchReplies.hear(told, now);
            }
        }

        /** An answer to a filing that another has taken the place of since. */
        private boolean answersAnother(Told told, Entry entry) {
            return told.answers() != null
                    && !told.answers().equals(entry.standing().messageId());
        }

        private Entry apply(Told told, Entry entry) {
            Entry now = entry;
            for (Step step : told.steps()) {
                EntryStatus before = now.status();
                Standing standing = now.standing();
                if (step.disposition() != null) {
                    standing = standing.with(step.disposition(), event);
                }
                if (step.event() != null) {
                    standing = standing.after(step.event(), event);
                }
                now = now.at(standing);
                if (now.status() != before) {
                    summaries.moved(now);
                    changes.add(new FilerReplies.Change(now, at(now), problems(told, now)));
                }
            }
            return now.at(now.standing().heard(event));
        }

        private void decide(Told told, Entry now) {
            switch (told.decision()) {
                case ADOPT -> adopted.add(now.number());
                case DROP -> dropped.add(now.number());
                case NONE -> {}
            }
        }

        /** What is asked of the filer is told with the change of status that it comes with, or by itself. */
        private void notice(Told told, Entry now) {
            notices.addAll(told.notices());
            for (Notice notice : told.notices()) {
                boolean changed = !changes.isEmpty()
                        && changes.get(changes.size() - 1).entry().number().equals(now.number());
                if (notice.isOpen() && changed) {
                    changes.add(changes.remove(changes.size() - 1).asking(notice));
                } else if (notice.isOpen()) {
                    changes.add(new FilerReplies.Change(now, at(now)).asking(notice));
                }
            }
        }

        private static List<FilingProblem> problems(Told told, Entry now) {
            return now.status() == EntryStatus.REJECTED ? told.problems() : List.of();
        }

        private void tell(Entry entry, List<Step> steps) {
            List<TimelineEvent> events = steps.stream().map(Step::timeline).toList();
            happenings.add(new Happening(entry.number(), messageId, at(entry), events));
        }

        private Moment at(Entry entry) {
            return time.moment(entry.filed().at());
        }

        void store(Heard heard) {
            store.messages().add(List.of(AbiMessage.received(messageId, heard.kind(), time.real(), heard.content())));
            store.entries().update(List.copyOf(entries.values()));
            store.entries().assess(duties);
            store.proposals().adopt(adopted);
            store.proposals().drop(dropped);
            notices.forEach(notice -> store.notices().take(notice, event));
            entries.values().stream().filter(entry -> entry.status().isFinal()).forEach(entry -> store.notices()
                    .settle(entry.number(), event));
            fileAgain();
            store.timeline().add(happenings);
            // Behind the release in the timeline, and after the filing that CBP has may have become another.
            summaries.store(entries);
            automatic.file(summaries.due(), this::at);
            replies.tell(changes);
            replies.tell(summaries.changed().entrySet().stream()
                    .map(change ->
                            new FilerReplies.Change(change.getKey(), at(change.getKey())).owing(change.getValue()))
                    .toList());
            batchReplies.store();
            store.watch()
                    .changed(Stream.concat(changes.stream().map(FilerReplies.Change::entry), answered.stream())
                            .toList());
        }

        private void fileAgain() {
            Map<String, String> numbers = refiling.again(skipped);
            for (Entry entry : skipped) {
                String text = "CBP knows this number from elsewhere; filed again as " + numbers.get(entry.number());
                TimelineEvent told = TimelineEvent.gateway("NUMBER_SKIPPED", text);
                happenings.add(new Happening(entry.number(), null, at(entry), List.of(told)));
            }
        }
    }
}
