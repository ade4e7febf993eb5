package org.acesim.catair.envelope;

import static org.acesim.catair.envelope.BatchCondition.X06;
import static org.acesim.catair.envelope.BatchCondition.X42;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acesim.catair.layout.Layout;
import org.jspecify.annotations.Nullable;

/** A batch while its records come, from its A record to its Z, or to the next A. */
final class OpenBatch {

    private static final int MOST_REASONS = 10;

    private final Records records;
    private final Optional<Application> application;
    private final boolean fromCbp;
    private final Layout.Partial<BatchHeader> header;
    private final List<BatchFinding> ofBlocks = new ArrayList<>();
    private final long firstRecord;
    private Optional<String> miscount = Optional.empty();
    private @Nullable OpenBlock block;
    private int blocks;

    /**
     * Opens a batch whose A record is in its slot.
     *
     * @param firstRecord counted from 1 in the message
     */
    OpenBatch(Records records, long firstRecord) {
        this.records = records;
        this.firstRecord = firstRecord;
        this.application =
                Application.find(records.columns(Records.BATCH, 26, 27).strip());
        this.fromCbp = application.isPresent() && application.get().direction() != Application.Direction.INPUT;
        this.header = (fromCbp ? EnvelopeRecords.A_OUT : EnvelopeRecords.A)
                .readPartially(records.bytes(), records.offset(Records.BATCH));
    }

    BatchHeader header() {
        return header.value();
    }

    /**
     * Takes the current record, which is none of A and Z.
     *
     * @param record counted from 1 in the message
     * @return what it begins or completes
     */
    List<BatchEvent> take(long record) {
        List<BatchEvent> events = new ArrayList<>(2);
        char kind = records.kind(Records.CURRENT);
        if (kind == 'B') {
            endBlock(events, false);
            records.keep(Records.BLOCK);
            open(events, true);
        } else if (kind == 'Y') {
            OpenBlock ended = block == null ? open(events, false) : block;
            ended.close().filter(this::isKnown).ifPresent(events::add);
            endBlock(events, true);
        } else {
            OpenBlock taking = block == null ? open(events, false) : block;
            taking.take(record - firstRecord + 1).filter(this::isKnown).ifPresent(events::add);
        }
        return events;
    }

    /**
     * Ends the batch; the current record may be its Z.
     *
     * @param lastIsShort whether the message ends here within a record
     */
    List<BatchEvent> end(boolean trailed, boolean lastIsShort) {
        List<BatchEvent> events = new ArrayList<>(2);
        endBlock(events, false);
        Set<BatchCondition> ofBatch =
                new TreeSet<>(ControlChecks.ofHeader(records, Records.BATCH, header.problems(), application));
        if (trailed) {
            ofBatch.addAll(ControlChecks.ofTrailer(records, Records.BATCH, Records.CURRENT));
        } else {
            ofBatch.add(X06);
        }
        if (lastIsShort) {
            ofBatch.add(X42);
        }
        if (blocks == 0 && application.isPresent()) {
            ofBlocks.add(BatchFinding.ofBlock(BatchCondition.X03, 1, BlockHeader.of("", "", "", "")));
        }
        List<BatchFinding> findings =
                new ArrayList<>(ofBatch.stream().map(BatchFinding::ofBatch).toList());
        findings.addAll(ofBlocks);
        events.add(new BatchEvent.BatchEnds(refused(findings)));
        return events;
    }

    private Optional<ReceivedBatch> refused(List<BatchFinding> findings) {
        if (findings.isEmpty() && miscount.isEmpty()) {
            return Optional.empty();
        }
        if (fromCbp) {
            // A response is not answered: whoever reads it must keep it.
            return Optional.of(new ReceivedBatch.Unreadable(
                    "a batch of " + application.map(Application::code).orElse("") + ": "
                            + miscount.orElseGet(() -> findings.stream()
                                    .limit(MOST_REASONS)
                                    .map(finding -> finding.code() + " " + finding.narrative())
                                    .toList()
                                    .toString())));
        }
        return Optional.of(new ReceivedBatch.Rejected(new BatchRejection(
                ControlChecks.echo(records, Records.BATCH),
                findings.subList(0, Math.min(findings.size(), Batches.MOST_FINDINGS_A_BATCH)))));
    }

    private OpenBlock open(List<BatchEvent> events, boolean headed) {
        OpenBlock opened = new OpenBlock(records, ++blocks, application, headed);
        block = opened;
        if (application.isPresent()) {
            events.add(new BatchEvent.BlockBegins(blocks, opened.header()));
        }
        return opened;
    }

    private void endBlock(List<BatchEvent> events, boolean trailed) {
        if (block == null) {
            return;
        }
        block.close().filter(this::isKnown).ifPresent(events::add);
        block.end(trailed);
        if (application.isPresent()) {
            // What is unknown gives nothing to judge blocks by: CBP's own sample names X12 alone.
            block.findings().stream()
                    .limit(Batches.MOST_FINDINGS_A_BATCH - (long) ofBlocks.size())
                    .forEach(ofBlocks::add);
        }
        if (miscount.isEmpty()) {
            miscount = block.miscount();
        }
        block = null;
    }

    private boolean isKnown(@SuppressWarnings("unused") BatchEvent event) {
        return application.isPresent();
    }
}
