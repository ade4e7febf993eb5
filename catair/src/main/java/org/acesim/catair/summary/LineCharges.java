package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryChargeRecords.R60;
import static org.acesim.catair.summary.SummaryChargeRecords.R61;
import static org.acesim.catair.summary.SummaryChargeRecords.R62;

import java.util.List;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.jspecify.annotations.Nullable;

/** What a line costs besides duty: internal revenue tax, other revenue, fees (60 to 62). */
public record LineCharges(
        @Nullable ClassAmount tax, @Nullable ClassAmount otherRevenue, List<ClassAmount> fees) {

    /** Nothing. */
    public static final LineCharges NONE = new LineCharges(null, null, List.of());

    /** The structure map says 5, the text of the chapter 9. */
    static final int MOST_FEES = 9;

    public LineCharges {
        fees = List.copyOf(fees);
    }

    static List<Layout<?>> layouts() {
        return List.of(R60, R61, R62);
    }

    static LineCharges read(RecordSequence in) {
        return new LineCharges(in.optional(R60), in.optional(R61), in.many(R62, MOST_FEES));
    }

    void write(RecordList out) {
        out.optional(R60, tax).optional(R61, otherRevenue).many(R62, fees, MOST_FEES);
    }
}
