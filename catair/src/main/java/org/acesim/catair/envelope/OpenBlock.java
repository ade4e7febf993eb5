package org.acesim.catair.envelope;

import static org.acesim.catair.envelope.BatchCondition.X03;
import static org.acesim.catair.envelope.BatchCondition.X04;
import static org.acesim.catair.envelope.BatchCondition.X05;
import static org.acesim.catair.envelope.BatchCondition.X11;
import static org.acesim.catair.envelope.BatchCondition.X12;
import static org.acesim.catair.envelope.BatchCondition.X15;
import static org.acesim.catair.envelope.BatchCondition.X16;
import static org.acesim.catair.envelope.BatchCondition.X19;
import static org.acesim.catair.envelope.BatchCondition.X21;
import static org.acesim.catair.envelope.BatchCondition.X22;
import static org.acesim.catair.envelope.BatchCondition.X23;
import static org.acesim.catair.envelope.BatchCondition.X24;
import static org.acesim.catair.envelope.BatchCondition.X25;
import static org.acesim.catair.envelope.BatchCondition.X26;
import static org.acesim.catair.envelope.BatchCondition.X32;
import static org.acesim.catair.envelope.BatchCondition.X33;
import static org.acesim.catair.envelope.BatchCondition.X36;
import static org.acesim.catair.envelope.BatchCondition.X40;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Problem;

/** A block of a batch while its records come, from its B record to its Y, or to where it breaks off. */
final class OpenBlock {

    private final Records records;
    private final int position;
    private final Optional<Application> application;
    private final String headerStart;
    private final boolean fromCbp;
    private final boolean headed;
    private final Set<BatchCondition> ofBlock = new TreeSet<>();
    private final List<BatchFinding> ofTransactions = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private BlockHeader header = BlockHeader.of("", "", "", "");
    private Optional<String> miscount = Optional.empty();
    private long openedAt;
    private int transactions;
    private long count;

    /**
     * Opens a block.
     *
     * @param headed whether the B record is in its slot of the records
     */
    OpenBlock(Records records, int position, Optional<Application> application, boolean headed) {
        this.records = records;
        this.position = position;
        this.application = application;
        this.headerStart = application.map(Application::transactionHeader).orElse("");
        this.fromCbp = application.isPresent() && application.get().direction() != Application.Direction.INPUT;
        this.headed = headed;
        if (headed) {
            readHeader();
        } else {
            ofBlock.add(X03);
        }
    }

    int position() {
        return position;
    }

    BlockHeader header() {
        return header;
    }

    List<BatchFinding> findings() {
        List<BatchFinding> findings = new ArrayList<>();
        ofBlock.forEach(condition -> findings.add(BatchFinding.ofBlock(condition, position, header)));
        findings.addAll(ofTransactions);
        return findings;
    }

    /** Of a response whose Y record says another number of records than the block has. */
    Optional<String> miscount() {
        return miscount;
    }

    /**
     * Takes the current record.
     *
     * @param ordinal of the record in its batch
     * @return the transaction before it, if that is complete now
     */
    Optional<BatchEvent.TransactionRead> take(long ordinal) {
        if (++count > Batches.MOST_RECORDS_A_BLOCK) {
            ofBlock.add(X36);
            open.clear();
            return Optional.empty();
        }
        int nonStandard = records.nonStandardColumn(Records.CURRENT);
        String record = records.raised(Records.CURRENT);
        boolean isHeader = !headerStart.isEmpty() && record.startsWith(headerStart);
        Optional<BatchEvent.TransactionRead> before = Optional.empty();
        if (isHeader || count == 1) {
            before = close();
            transactions++;
        }
        if (count == 1 && !isHeader && !headerStart.isEmpty()) {
            report(X33, ordinal, 0);
        }
        if (nonStandard > 0) {
            report(X40, ordinal, nonStandard);
        } else {
            if (open.isEmpty()) {
                openedAt = ordinal;
            }
            open.add(record);
        }
        return before;
    }

    /** The last transaction. */
    Optional<BatchEvent.TransactionRead> close() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var read = new BatchEvent.TransactionRead(position, transactions, openedAt, new Transaction(open));
        open.clear();
        return Optional.of(read);
    }

    /** Ends the block; the current record may be its Y. */
    void end(boolean trailed) {
        if (count == 0 && headed) {
            ofBlock.add(X04);
        }
        if (!trailed) {
            ofBlock.add(X05);
        } else if (headed) {
            checkTrailer();
        }
    }

    private void readHeader() {
        List<Problem> problems;
        if (fromCbp) {
            Layout.Partial<EnvelopeRecords.OutputBlock> read =
                    EnvelopeRecords.B_OUT.readPartially(records.bytes(), records.offset(Records.BLOCK));
            header = read.value().header();
            problems = read.problems();
        } else {
            Layout.Partial<BlockHeader> read =
                    EnvelopeRecords.B.readPartially(records.bytes(), records.offset(Records.BLOCK));
            header = read.value();
            problems = read.problems();
        }
        ofBlock.addAll(ControlChecks.ofAny(records, Records.BLOCK, problems));
        if (problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.MALFORMED)) {
            ofBlock.add(X40);
        }
        if (records.isBlank(Records.BLOCK, 4, 7)) {
            ofBlock.add(X15);
        }
        if (records.isBlank(Records.BLOCK, 8, 10)) {
            ofBlock.add(X16);
        }
        String code = records.columns(Records.BLOCK, 11, 12).strip();
        if (code.isEmpty()) {
            ofBlock.add(X11);
        } else {
            checkApplication(code);
        }
        if (!fromCbp) {
            checkPreparer();
        }
    }

    /** The application that B or Y names. */
    private void checkApplication(String code) {
        Optional<Application> found = Application.find(code);
        if (found.isEmpty()) {
            ofBlock.add(X12);
        }
        if (!found.equals(application)) {
            ofBlock.add(X19);
        }
    }

    private void checkPreparer() {
        Preparer preparer = header.preparer();
        if (preparer.equals(Preparer.NONE)) {
            return;
        }
        boolean indicated = preparer.indicator().equals("1");
        if (!indicated) {
            ofBlock.add(preparer.indicator().isEmpty() ? X22 : X21);
        }
        if (application.isPresent() && !application.get().allowsPreparer()) {
            ofBlock.add(X23);
        }
        if (preparer.port().isEmpty()) {
            ofBlock.add(X24);
        }
        if (preparer.filerCode().isEmpty()) {
            ofBlock.add(X25);
        } else if (!preparer.filerCode().equals(header.filerCode())) {
            ofBlock.add(X26);
        }
    }

    private void checkTrailer() {
        List<Problem> problems;
        if (fromCbp) {
            Layout.Partial<EnvelopeRecords.CountedTrailer> read =
                    EnvelopeRecords.Y_OUT.readPartially(records.bytes(), records.offset(Records.CURRENT));
            problems = read.problems();
            if (read.value().count() != count) {
                miscount = Optional.of(
                        "Y counts " + read.value().count() + " records, block " + position + " has " + count);
            }
        } else {
            problems = EnvelopeRecords.Y
                    .readPartially(records.bytes(), records.offset(Records.CURRENT))
                    .problems();
        }
        ofBlock.addAll(ControlChecks.ofAny(records, Records.CURRENT, problems));
        if (!records.same(Records.BLOCK, Records.CURRENT, 4, 12)
                || !records.same(Records.BLOCK, Records.CURRENT, 45, 46)) {
            ofBlock.add(X32);
        }
        if (!records.isBlank(Records.CURRENT, 11, 12)) {
            // CBP's own sample names X12 and X19 for a block whose B is of the batch's application: they are its Y's.
            checkApplication(records.columns(Records.CURRENT, 11, 12).strip());
        }
    }

    private void report(BatchCondition condition, long ordinal, int column) {
        if (ofTransactions.size() < Batches.MOST_FINDINGS_A_BATCH) {
            int record = (int) Math.min(ordinal, BatchFinding.LAST_RECORD);
            ofTransactions.add(BatchFinding.ofTransaction(condition, transactions, record, column));
        }
    }
}
