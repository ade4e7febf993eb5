package org.acesim.gateway.send;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.gateway.entry.AbiMessage;
import org.acesim.gateway.entry.Entries;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryEvent;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Happening;
import org.acesim.gateway.entry.Standing;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.time.Moment;
import org.acesim.routes.Queues;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;

/** Stores filings with the batches that take them to CBP, all in the caller's transaction. */
public final class Submission {
    private final EntryStore store;
    private final Outbox outbox;
    private final FilerReplies replies;

    /** Stores by these. */
    public Submission(EntryStore store, Outbox outbox, FilerReplies replies) {
        this.store = store;
        this.outbox = outbox;
        this.replies = replies;
    }

    /** Stores any number of filings: those that are ready with their batches, those that were refused without. */
    public void store(List<Release> releases, List<Refusal> refusals, Moment at) {
        Work work = new Work(at);
        for (int from = 0; from < releases.size(); from += GatewayBatches.TRANSACTIONS_MAX) {
            int to = Math.min(releases.size(), from + GatewayBatches.TRANSACTIONS_MAX);
            work.batch(releases.subList(from, to));
        }
        refusals.forEach(work::refusal);
        work.store();
    }

    /**
     * Stores something that is asked of CBP about an entry that it has, with the batch that asks it.
     *
     * @param entry locked by the caller
     */
    public void ask(Entry entry, Asking asking, Moment at) {
        long id = store.messages().nextId();
        EntryNumber number = EntryNumber.parse(entry.number()).orElseThrow();
        LocalDate day = LocalDate.ofInstant(at.simulated(), CustomsZone.NEW_YORK);
        Outbound outbound = new Outbound(number, asking.port(), asking.transaction());
        byte[] batch = BatchWriter.write(GatewayBatches.batch(GatewayBatches.RELEASES, id, day, List.of(outbound)));
        long outboxId = outbox.add(List.of(Outgoing.batch(Queues.ABI_INBOUND, batch, null)))
                .get(0);
        store.messages().add(List.of(AbiMessage.sent(id, GatewayBatches.RELEASES, at.real(), outboxId, batch)));
        store.entries().update(List.of(entry.at(entry.standing().asking(asking.action(), id))));
        if (asking.proposal() != null) {
            store.proposals().add(asking.proposal(), id);
        }
        store.timeline().add(List.of(new Happening(entry.number(), id, at, asking.events())));
    }

    /**
     * Stores filings of entry summaries with the batches that take them to CBP.
     *
     * @param filings of entries that the caller has locked
     */
    public void file(List<SummaryFiling> filings, Moment at) {
        for (int from = 0; from < filings.size(); from += GatewayBatches.TRANSACTIONS_MAX) {
            summaries(filings.subList(from, Math.min(filings.size(), from + GatewayBatches.TRANSACTIONS_MAX)), at);
        }
    }

    private void summaries(List<SummaryFiling> filings, Moment at) {
        long id = store.messages().nextId();
        LocalDate day = LocalDate.ofInstant(at.simulated(), CustomsZone.NEW_YORK);
        List<Outbound> outbounds = filings.stream().map(SummaryFiling::outbound).toList();
        byte[] batch = BatchWriter.write(GatewayBatches.batch(GatewayBatches.SUMMARIES, id, day, outbounds));
        long outboxId = outbox.add(List.of(Outgoing.batch(Queues.ABI_INBOUND, batch, null)))
                .get(0);
        store.messages().add(List.of(AbiMessage.sent(id, GatewayBatches.SUMMARIES, at.real(), outboxId, batch)));
        Map<String, SummaryStanding> standings = new LinkedHashMap<>();
        for (SummaryFiling filing : filings) {
            standings.put(
                    filing.entryNumber(),
                    store.summaries().of(filing.entryNumber()).asking(filing.action(), id, filing.place()));
        }
        store.summaries().put(standings);
        store.timeline()
                .add(filings.stream()
                        .map(filing -> new Happening(filing.entryNumber(), id, at, filing.events()))
                        .toList());
    }

    /** What one call stores, gathered so that each table is written once. */
    private final class Work {
        private final Moment at;
        private final LocalDate day;
        private final List<Entries.Filing> added = new ArrayList<>();
        private final List<Entries.Filing> corrected = new ArrayList<>();
        private final List<Happening> happenings = new ArrayList<>();
        private final List<Long> batchIds = new ArrayList<>();
        private final List<Outgoing> batches = new ArrayList<>();
        private final List<FilerReplies.Change> changes = new ArrayList<>();

        Work(Moment at) {
            this.at = at;
            this.day = LocalDate.ofInstant(at.simulated(), CustomsZone.NEW_YORK);
        }

        void batch(List<Release> releases) {
            long id = store.messages().nextId();
            byte[] batch = BatchWriter.write(GatewayBatches.batch(
                    GatewayBatches.RELEASES,
                    id,
                    day,
                    releases.stream().map(Release::outbound).toList()));
            batchIds.add(id);
            batches.add(Outgoing.batch(Queues.ABI_INBOUND, batch, null));
            for (Release release : releases) {
                Standing before = release.corrects();
                Standing standing =
                        before == null ? Standing.fresh(EntryStatus.RECEIVED, id) : before.again(EntryEvent.REFILE, id);
                Entry entry = new Entry(release.number().toString(), release.filed(), standing);
                file(new Entries.Filing(entry, release.json(), release.search()), before != null);
                tell(entry, id, release.events(), List.of());
            }
        }

        void refusal(Refusal refusal) {
            Standing before = refusal.corrects();
            Standing standing =
                    before == null ? Standing.fresh(EntryStatus.INVALID, null) : before.again(EntryEvent.REFUSE, null);
            Entry entry = new Entry(refusal.number().toString(), refusal.filed(), standing);
            file(new Entries.Filing(entry, refusal.json(), refusal.search()), before != null);
            tell(entry, null, refusal.events(), refusal.problems());
        }

        private void file(Entries.Filing filing, boolean correction) {
            (correction ? corrected : added).add(filing);
        }

        private void tell(Entry entry, @Nullable Long messageId, List<TimelineEvent> events, List<?> problems) {
            happenings.add(new Happening(entry.number(), messageId, at, events));
            changes.add(new FilerReplies.Change(entry, at, problems));
        }

        void store() {
            store.entries().add(added);
            store.entries().refile(corrected);
            store.timeline().add(happenings);
            List<Long> outboxIds = outbox.add(batches);
            List<AbiMessage> sent = new ArrayList<>();
            for (int i = 0; i < batches.size(); i++) {
                byte[] content = batches.get(i).content();
                sent.add(AbiMessage.sent(
                        batchIds.get(i), GatewayBatches.RELEASES, at.real(), outboxIds.get(i), content));
            }
            store.messages().add(sent);
            replies.tell(changes);
            store.watch()
                    .changed(changes.stream().map(FilerReplies.Change::entry).toList());
        }
    }
}
