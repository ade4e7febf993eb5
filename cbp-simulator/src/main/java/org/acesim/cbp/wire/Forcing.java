package org.acesim.cbp.wire;

import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.examine.Filing;
import org.acesim.cbp.scenario.Applied;
import org.acesim.cbp.scenario.FiledRelease;
import org.acesim.cbp.scenario.ForcedOutcome;
import org.acesim.cbp.scenario.Scenarios;

/** What scenarios force about the filings of one batch. */
final class Forcing {
    private final Scenarios scenarios;
    private final long seed;

    Forcing(Scenarios scenarios, long seed) {
        this.scenarios = scenarios;
        this.seed = seed;
    }

    /** Whether a scenario has the whole batch rejected, for one of its filings. */
    boolean isUnavailable(Batch batch, List<List<Filing>> filings) {
        for (int i = 0; i < filings.size(); i++) {
            Submission submission = ResponseHeaders.submission(
                    batch.header(), batch.blocks().get(i).header(), "");
            for (Filing filing : filings.get(i)) {
                Optional<Applied> applied = of(filing, submission);
                if (applied.isPresent() && applied.get().outcome() instanceof ForcedOutcome.Unavailable) {
                    use(applied.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** The rule that a filing matches; none for one that does not read. */
    Optional<Applied> of(Filing filing, Submission submission) {
        return filing.release()
                .flatMap(release -> scenarios.find(
                        new FiledRelease(submission, release, filing.records()),
                        filing.entryNumber().map(EntryNumber::toString).orElse(""),
                        seed));
    }

    /** The rule that decides about what a filing asks for about an entry on file; it is used by that. */
    Optional<Applied> ofRequest(Filing filing, Submission submission, CargoRelease onFile, List<String> records) {
        FiledRelease before = new FiledRelease(submission, onFile, records);
        Optional<Applied> applied = filing.release()
                .flatMap(release -> scenarios.findForRequest(
                        new FiledRelease(submission, release, filing.records(), before),
                        filing.entryNumber().map(EntryNumber::toString).orElse(""),
                        seed));
        applied.ifPresent(this::use);
        return applied;
    }

    /** Counts that a rule was applied. */
    void use(Applied applied) {
        scenarios.use(applied);
    }
}
