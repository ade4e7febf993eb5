package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryChargeRecords.R88;
import static org.acesim.catair.summary.SummaryChargeRecords.R89;
import static org.acesim.catair.summary.SummaryChargeRecords.R90;

import java.util.List;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.summary.SummaryChargeRecords.DumpingTotals;
import org.acesim.catair.summary.SummaryChargeRecords.FeeTotals;
import org.acesim.catair.summary.SummaryChargeRecords.GrandTotals;
import org.jspecify.annotations.Nullable;

/**
 * What all lines of an entry summary cost (88 to 90).
 *
 * @param all on an add and a replace
 */
public record SummaryTotals(
        @Nullable DumpingTotals dumping,
        List<FeeTotals> fees,
        @Nullable GrandTotals all) {

    /** None, as when a summary is deleted. */
    public static final SummaryTotals NONE = new SummaryTotals(null, List.of(), null);

    static final int MOST_FEES = 9;

    public SummaryTotals {
        fees = List.copyOf(fees);
    }

    static List<Layout<?>> layouts() {
        return List.of(R88, R89, R90);
    }

    static SummaryTotals read(RecordSequence in, boolean needed) {
        return new SummaryTotals(in.optional(R88), in.many(R89, MOST_FEES), needed ? in.one(R90) : in.optional(R90));
    }

    void write(RecordList out) {
        out.optional(R88, dumping).many(R89, fees, MOST_FEES).optional(R90, all);
    }
}
