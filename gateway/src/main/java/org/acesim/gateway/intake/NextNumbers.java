package org.acesim.gateway.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.CargoRelease;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryNumbers;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.SentTransactions;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.release.ReleaseMapping;
import org.acesim.gateway.reply.Refiling;
import org.acesim.gateway.send.Release;
import org.acesim.gateway.send.Submission;
import org.acesim.gateway.time.SimulatedTime;

/** Files under the next numbers what CBP refused because it knows the number from elsewhere. */
final class NextNumbers implements Refiling {
    private final EntryStore store;
    private final EntryNumbers numbers;
    private final Submission submission;
    private final SimulatedTime time;

    NextNumbers(EntryStore store, EntryNumbers numbers, Submission submission, SimulatedTime time) {
        this.store = store;
        this.numbers = numbers;
        this.submission = submission;
        this.time = time;
    }

    @Override
    public Map<String, String> again(List<Entry> skipped) {
        Map<String, String> next = new HashMap<>();
        List<Release> releases = new ArrayList<>();
        for (Entry entry : skipped) {
            EntryNumber number = numbers.next(entry.filed().filer(), 1).get(0);
            next.put(entry.number(), number.toString());
            releases.add(release(entry, number));
        }
        if (!releases.isEmpty()) {
            submission.store(
                    releases, List.of(), time.moment(skipped.get(0).filed().at()));
        }
        return next;
    }

    private Release release(Entry entry, EntryNumber number) {
        byte[] json = store.entries().filing(entry.number()).orElseThrow();
        Filing filing = FilingJson.read(json).withEntryNumber(number.toString());
        String text = "Filed in the place of " + entry.number() + ", a number that CBP knows from elsewhere";
        return new Release(
                number,
                Objects.requireNonNullElse(filing.portOfEntry(), ""),
                entry.filed(),
                Filings.json(filing),
                Filings.search(filing),
                transaction(entry, filing, number),
                List.of(TimelineEvent.gateway("RECEIVED", text)),
                null);
    }

    /** As it went before, with what a filer of CATAIR says and a filing has no field for. */
    private Transaction transaction(Entry entry, Filing filing, EntryNumber number) {
        CargoRelease release = SentTransactions.of(entry, store.messages())
                .flatMap(CargoRelease::readPartially)
                .orElseGet(() -> ReleaseMapping.release(filing, Origin.JSON, number));
        return ReleaseMapping.renumbered(release, number).write();
    }
}
