package org.acesim.catair.own;

import static org.acesim.catair.own.AssessmentRecords.DA10;
import static org.acesim.catair.own.AssessmentRecords.DA40;
import static org.acesim.catair.own.AssessmentRecords.DA50;
import static org.acesim.catair.own.AssessmentRecords.DA51;
import static org.acesim.catair.own.AssessmentRecords.DA60;
import static org.acesim.catair.own.AssessmentRecords.DA90;

import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.layout.Grammar;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.own.AssessmentRecords.AssessmentHeader;
import org.acesim.catair.own.AssessmentRecords.Totals;
import org.jspecify.annotations.Nullable;

/** The sequence of an assessment. */
final class AssessmentReader {

    private static final Grammar GRAMMAR = Grammar.of(AssessmentRecords.layouts(), List.of());
    private static final int MOST_LINES = 999;
    private static final int MOST_OTHERS = 99;

    private final RecordSequence in;

    AssessmentReader(List<String> records) {
        this.in = new RecordSequence(GRAMMAR, records);
    }

    Reading<AssessmentMessage> read() {
        AssessmentHeader header = in.one(DA10);
        List<AssessmentMessage.Line> lines = in.groups(DA40, 0, MOST_LINES, this::line);
        List<AssessmentMessage.Fee> fees = in.groups(DA60, 0, MOST_OTHERS, this::fee);
        Totals totals = in.one(DA90);
        Optional<EntryNumber> entryNumber =
                header == null ? Optional.empty() : EntryNumber.parse(header.filerCode() + header.entryNumber());
        Optional<AssessmentMessage.Kind> kind =
                header == null ? Optional.empty() : AssessmentMessage.Kind.find(header.kind());
        if (header != null && entryNumber.isEmpty()) {
            report(5, 15, "Entry Number", header.filerCode() + header.entryNumber(), "an entry number");
        }
        if (header != null && kind.isEmpty()) {
            report(21, 21, "Kind", header.kind(), "E, A or R");
        }
        List<RecordProblem> problems = in.end();
        if (!problems.isEmpty() || header == null || totals == null) {
            return new Reading.Unreadable<>(problems);
        }
        return new Reading.Read<>(new AssessmentMessage(
                entryNumber.orElseThrow(),
                header.regime(),
                (int) header.version(),
                kind.orElseThrow(),
                lines,
                fees,
                totals.duty(),
                totals.tax(),
                totals.fees()));
    }

    private AssessmentMessage.@Nullable Line line() {
        AssessmentMessage.Line line = in.one(DA40);
        List<AssessmentMessage.Layer> layers = in.groups(DA50, 0, MOST_OTHERS, this::layer);
        return line == null ? null : line.with(layers);
    }

    private AssessmentMessage.@Nullable Layer layer() {
        AssessmentMessage.Layer layer = in.one(DA50);
        List<AssessmentRecords.TextPiece> texts = in.many(DA51, MOST_OTHERS);
        return layer == null ? null : layer.with(texts);
    }

    private AssessmentMessage.@Nullable Fee fee() {
        AssessmentMessage.Fee fee = in.one(DA60);
        List<AssessmentRecords.TextPiece> texts = in.many(DA51, MOST_OTHERS);
        return fee == null ? null : fee.with(texts);
    }

    private void report(int from, int to, String field, String found, String expected) {
        in.report(0, new Problem(Problem.Kind.MALFORMED, DA10.id(), from, to, field, found, expected));
    }
}
