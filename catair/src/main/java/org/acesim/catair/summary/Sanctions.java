package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryTariffRecords.SE62;
import static org.acesim.catair.summary.SummaryTariffRecords.SE63;

import java.util.List;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.summary.SummaryTariffRecords.SanctionAnswer;
import org.acesim.catair.summary.SummaryTariffRecords.SanctionField;
import org.jspecify.annotations.Nullable;

/** A field that is answered about sanctioned goods, and its answers (SE62, SE63). */
public record Sanctions(SanctionField field, List<SanctionAnswer> answers) {

    static final int MOST = 99;
    static final int MOST_ANSWERS = 99;

    public Sanctions {
        answers = List.copyOf(answers);
    }

    static List<Sanctions> read(RecordSequence in) {
        return in.groups(SE62, 0, MOST, () -> one(in));
    }

    static void write(List<Sanctions> all, RecordList out) {
        out.limit(SE62, all, MOST);
        all.forEach(sanctions -> out.one(SE62, sanctions.field).many(SE63, sanctions.answers, MOST_ANSWERS));
    }

    private static @Nullable Sanctions one(RecordSequence in) {
        SanctionField field = in.one(SE62);
        List<SanctionAnswer> answers = in.groups(SE63, 1, MOST_ANSWERS, () -> in.one(SE63));
        return field == null ? null : new Sanctions(field, answers);
    }
}
