package org.acesim.catair.envelope;

import static org.acesim.catair.envelope.BatchCondition.X06;
import static org.acesim.catair.envelope.BatchCondition.X07;
import static org.acesim.catair.envelope.BatchCondition.X08;
import static org.acesim.catair.envelope.BatchCondition.X10;
import static org.acesim.catair.envelope.BatchCondition.X11;
import static org.acesim.catair.envelope.BatchCondition.X12;
import static org.acesim.catair.envelope.BatchCondition.X14;
import static org.acesim.catair.envelope.BatchCondition.X39;
import static org.acesim.catair.envelope.BatchCondition.X40;
import static org.acesim.catair.envelope.BatchCondition.X42;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Problem;

/** Reads one batch, from its A record to its Z, or to the next A. */
final class BatchReader {

    private static final int MOST_REASONS = 10;

    private final Records records;
    private final int begin;
    private final Layout.Partial<BatchHeader> header;
    private final Optional<Application> application;
    private final boolean fromCbp;
    private final List<BatchFinding> findings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> miscount = Optional.empty();
    private int index;

    BatchReader(Records records, int begin) {
        this.records = records;
        this.begin = begin;
        this.application = Application.find(records.columns(begin, 26, 27).strip());
        this.fromCbp = application.isPresent() && application.get().direction() != Application.Direction.INPUT;
        this.header = (fromCbp ? EnvelopeRecords.A_OUT : EnvelopeRecords.A)
                .readPartially(records.bytes(), records.offset(begin));
        this.index = begin;
    }

    /** The index behind the batch. */
    int end() {
        return index;
    }

    ReceivedBatch read() {
        if (RejectionReader.isRejection(records, begin)) {
            RejectionReader reader = new RejectionReader(records, begin);
            ReceivedBatch read = reader.read();
            index = reader.end();
            return read;
        }
        index++;
        readBlocks();
        Set<BatchCondition> ofBatch = new TreeSet<>(checkHeader());
        if (records.kind(index) == 'Z') {
            ofBatch.addAll(checkTrailer());
            index++;
        } else {
            ofBatch.add(X06);
        }
        if (index == records.count() && records.lastIsShort()) {
            ofBatch.add(X42);
        }
        findings.addAll(0, ofBatch.stream().map(BatchFinding::ofBatch).toList());
        return result();
    }

    private ReceivedBatch result() {
        if (findings.isEmpty() && miscount.isEmpty()) {
            return new ReceivedBatch.Accepted(new Batch(header.value(), blocks));
        }
        if (fromCbp) {
            // A response is not answered: whoever reads it must keep it.
            return new ReceivedBatch.Unreadable(
                    "a batch of " + application.map(Application::code).orElse("") + ": "
                            + miscount.orElseGet(() -> findings.stream()
                                    .limit(MOST_REASONS)
                                    .map(finding -> finding.code() + " " + finding.narrative())
                                    .toList()
                                    .toString()));
        }
        return new ReceivedBatch.Rejected(new BatchRejection(
                echo(), findings.subList(0, Math.min(findings.size(), Batches.MOST_FINDINGS_A_BATCH))));
    }

    private void readBlocks() {
        int position = 0;
        while (index < records.count() && records.kind(index) != 'A' && records.kind(index) != 'Z') {
            BlockReader reader = new BlockReader(records, begin, index, ++position, application, fromCbp);
            reader.read();
            index = reader.end();
            if (application.isPresent()) {
                // What is unknown gives nothing to judge blocks by: CBP's own sample names X12 alone.
                findings.addAll(reader.findings());
                blocks.add(reader.block());
            }
            if (miscount.isEmpty()) {
                miscount = reader.miscount();
            }
        }
        if (position == 0 && application.isPresent()) {
            findings.add(BatchFinding.ofBlock(BatchCondition.X03, 1, BlockHeader.of("", "", "", "")));
        }
    }

    private Set<BatchCondition> checkHeader() {
        Set<BatchCondition> conditions = conditionsOf(records, begin, header.problems());
        for (Problem problem : header.problems()) {
            if (problem.kind() == Problem.Kind.MALFORMED) {
                conditions.add(problem.field().equals(EnvelopeRecords.TRANSMISSION_DATE) ? X10 : X40);
            }
        }
        if (records.isBlank(begin, 2, 5)) {
            conditions.add(X07);
        }
        if (records.isBlank(begin, 6, 8)) {
            conditions.add(X08);
        }
        if (records.isBlank(begin, 26, 27)) {
            conditions.add(X11);
        } else if (application.isEmpty()) {
            conditions.add(X12);
        }
        return conditions;
    }

    private Set<BatchCondition> checkTrailer() {
        Set<BatchCondition> conditions = conditionsOf(
                records,
                index,
                EnvelopeRecords.Z
                        .readPartially(records.bytes(), records.offset(index))
                        .problems());
        if (!records.same(begin, index, 2, 8)
                || !records.same(begin, index, 15, 20)
                || !records.same(begin, index, 38, 39)) {
            conditions.add(X14);
        }
        return conditions;
    }

    /** The conditions that any control record can have, from what its layout says. */
    static Set<BatchCondition> conditionsOf(Records records, int index, List<Problem> problems) {
        Set<BatchCondition> conditions = new TreeSet<>();
        if (problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.DATA_IN_FILLER)) {
            conditions.add(X39);
        }
        if (records.nonStandardColumn(index) > 0) {
            conditions.add(X40);
        }
        return conditions;
    }

    /** The A record as CBP returns it: without password and application, else as it came. */
    private String echo() {
        StringBuilder echo = new StringBuilder(records.columns(begin, 1, Transaction.COLUMNS));
        for (int column = 1; column <= echo.length(); column++) {
            char character = echo.charAt(column - 1);
            boolean returned =
                    column <= 8 || (column >= 15 && column <= 20) || (column >= 38 && column <= 39) || column >= 60;
            if (!returned || character < ' ' || character > '~') {
                echo.setCharAt(column - 1, ' ');
            }
        }
        return echo.toString();
    }
}
