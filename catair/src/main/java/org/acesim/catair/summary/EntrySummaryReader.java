package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryHeaderRecords.R10;
import static org.acesim.catair.summary.SummaryHeaderRecords.R11;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.Grammar;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.summary.SummaryHeaderRecords.Importation;
import org.jspecify.annotations.Nullable;

/** The sequence of an entry summary: the structure map of the chapter, and what it says of each action. */
final class EntrySummaryReader {

    private static final Grammar GRAMMAR = Grammar.of(layouts(), List.of("SE32", "PG"));

    private final List<String> records;
    private final RecordSequence in;

    private EntrySummaryReader(List<String> records, RecordSequence in) {
        this.records = records;
        this.in = in;
    }

    static Reading<EntrySummary> read(List<String> records) {
        var reader = new EntrySummaryReader(records, new RecordSequence(GRAMMAR, records));
        EntrySummary summary = reader.summary();
        List<RecordProblem> problems = reader.in.end();
        return problems.isEmpty() && summary != null ? new Reading.Read<>(summary) : new Reading.Unreadable<>(problems);
    }

    static Optional<EntrySummary> readPartially(List<String> records) {
        return Optional.ofNullable(
                new EntrySummaryReader(records, RecordSequence.withGaps(GRAMMAR, records)).summary());
    }

    private static List<Layout<?>> layouts() {
        return Stream.of(
                        List.<Layout<?>>of(R10, R11),
                        Shipment.layouts(),
                        Attachments.layouts(),
                        Certification.layouts(),
                        SummaryItem.layouts(),
                        SummaryTotals.layouts())
                .<Layout<?>>flatMap(List::stream)
                .toList();
    }

    private @Nullable EntrySummary summary() {
        SummaryHeader header = in.one(R10);
        boolean deletes = header != null && header.action().equals(SummaryAction.DELETE.code());
        Importation importation = deletes ? in.optional(R11) : in.one(R11);
        Shipment shipment = Shipment.read(in);
        Attachments attachments = Attachments.read(in);
        Certification certification = Certification.read(in);
        List<SummaryItem> lines = SummaryItem.read(in, deletes ? 0 : 1);
        SummaryTotals totals = SummaryTotals.read(in, !deletes);
        if (deletes) {
            reportExtraneous();
        }
        return header == null
                ? null
                : new EntrySummary(header, importation, shipment, attachments, certification, lines, totals);
    }

    /** A deletion holds its header and nothing else. */
    private void reportExtraneous() {
        for (int i = 1; i < records.size(); i++) {
            String id = GRAMMAR.idOf(records.get(i));
            in.report(
                    i,
                    new Problem(
                            Problem.Kind.NOT_ALLOWED,
                            id,
                            1,
                            Math.min(4, id.length()),
                            Field.CONTROL_IDENTIFIER,
                            id,
                            "nothing behind the header of a deletion"));
        }
    }
}
