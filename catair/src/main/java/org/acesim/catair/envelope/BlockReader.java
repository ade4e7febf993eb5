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

/** Reads one block of a batch, from its B record to its Y, or to where it breaks off. */
final class BlockReader {

    private final Records records;
    private final int batchBegin;
    private final int begin;
    private final int position;
    private final Optional<Application> application;
    private final boolean fromCbp;
    private final Set<BatchCondition> ofBlock = new TreeSet<>();
    private final List<BatchFinding> ofTransactions = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private BlockHeader header = BlockHeader.of("", "", "", "");
    private Optional<String> miscount = Optional.empty();
    private int index;

    BlockReader(
            Records records,
            int batchBegin,
            int begin,
            int position,
            Optional<Application> application,
            boolean fromCbp) {
        this.records = records;
        this.batchBegin = batchBegin;
        this.begin = begin;
        this.position = position;
        this.application = application;
        this.fromCbp = fromCbp;
        this.index = begin;
    }

    /** The index behind the block. */
    int end() {
        return index;
    }

    Block block() {
        return new Block(header, transactions);
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

    void read() {
        boolean headed = records.kind(index) == 'B';
        if (headed) {
            readHeader();
            index++;
        } else {
            ofBlock.add(X03);
        }
        int first = index;
        while (index < records.count() && isTransactionRecord(index)) {
            index++;
        }
        if (index == first && headed) {
            ofBlock.add(X04);
        }
        if (index - first > Batches.MOST_RECORDS_A_BLOCK) {
            ofBlock.add(X36);
        } else {
            readTransactions(first, index);
        }
        if (records.kind(index) == 'Y') {
            if (headed) {
                checkTrailer(index - first);
            }
            index++;
        } else {
            ofBlock.add(X05);
        }
    }

    private boolean isTransactionRecord(int at) {
        return switch (records.kind(at)) {
            case 'A', 'B', 'Y', 'Z' -> false;
            default -> true;
        };
    }

    private void readHeader() {
        List<Problem> problems;
        if (fromCbp) {
            Layout.Partial<EnvelopeRecords.OutputBlock> read =
                    EnvelopeRecords.B_OUT.readPartially(records.bytes(), records.offset(begin));
            header = read.value().header();
            problems = read.problems();
        } else {
            Layout.Partial<BlockHeader> read = EnvelopeRecords.B.readPartially(records.bytes(), records.offset(begin));
            header = read.value();
            problems = read.problems();
        }
        ofBlock.addAll(BatchReader.conditionsOf(records, begin, problems));
        if (problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.MALFORMED)) {
            ofBlock.add(X40);
        }
        if (records.isBlank(begin, 4, 7)) {
            ofBlock.add(X15);
        }
        if (records.isBlank(begin, 8, 10)) {
            ofBlock.add(X16);
        }
        checkApplication();
        if (!fromCbp) {
            checkPreparer();
        }
    }

    private void checkApplication() {
        String code = records.columns(begin, 11, 12).strip();
        if (code.isEmpty()) {
            ofBlock.add(X11);
            return;
        }
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

    private void checkTrailer(int count) {
        List<Problem> problems;
        if (fromCbp) {
            Layout.Partial<EnvelopeRecords.CountedTrailer> read =
                    EnvelopeRecords.Y_OUT.readPartially(records.bytes(), records.offset(index));
            problems = read.problems();
            if (read.value().count() != count) {
                miscount = Optional.of(
                        "Y counts " + read.value().count() + " records, block " + position + " has " + count);
            }
        } else {
            problems = EnvelopeRecords.Y
                    .readPartially(records.bytes(), records.offset(index))
                    .problems();
        }
        ofBlock.addAll(BatchReader.conditionsOf(records, index, problems));
        if (!records.same(begin, index, 4, 12) || !records.same(begin, index, 45, 46)) {
            ofBlock.add(X32);
        }
    }

    private void readTransactions(int first, int end) {
        String headerStart = application.map(Application::transactionHeader).orElse("");
        List<String> open = new ArrayList<>();
        int count = 0;
        for (int i = first; i < end; i++) {
            int nonStandard = records.nonStandardColumn(i);
            String record = records.raised(i);
            boolean isHeader = !headerStart.isEmpty() && record.startsWith(headerStart);
            if (isHeader || i == first) {
                close(open);
                open.clear();
                count++;
            }
            if (i == first && !isHeader && !headerStart.isEmpty()) {
                ofTransactions.add(BatchFinding.ofTransaction(X33, count, ordinal(i), 0));
            }
            if (nonStandard > 0) {
                ofTransactions.add(BatchFinding.ofTransaction(X40, count, ordinal(i), nonStandard));
            } else {
                open.add(record);
            }
        }
        close(open);
    }

    private void close(List<String> open) {
        if (!open.isEmpty()) {
            transactions.add(new Transaction(open));
        }
    }

    private int ordinal(int at) {
        return at - batchBegin + 1;
    }
}
