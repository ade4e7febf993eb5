package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryTariffRecords.R51;
import static org.acesim.catair.summary.SummaryTariffRecords.R52;
import static org.acesim.catair.summary.SummaryTariffRecords.R53;
import static org.acesim.catair.summary.SummaryTariffRecords.R54;

import java.util.List;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.summary.SummaryTariffRecords.Declaration;
import org.acesim.catair.summary.SummaryTariffRecords.License;
import org.acesim.catair.summary.SummaryTariffRecords.Visa;
import org.jspecify.annotations.Nullable;

/** What a line declares besides its tariff numbers (51 to 54). */
public record Declarations(
        @Nullable Visa visa, @Nullable License license, List<DumpingCase> dumpingCases, List<Declaration> others) {

    /** Nothing. */
    public static final Declarations NONE = new Declarations(null, null, List.of(), List.of());

    static final int MOST_CASES = 2;
    static final int MOST_OTHERS = 9;

    public Declarations {
        dumpingCases = List.copyOf(dumpingCases);
        others = List.copyOf(others);
    }

    static List<Layout<?>> layouts() {
        return List.of(R51, R52, R53, R54);
    }

    static Declarations read(RecordSequence in) {
        return new Declarations(
                in.optional(R51), in.optional(R52), in.many(R53, MOST_CASES), in.many(R54, MOST_OTHERS));
    }

    void write(RecordList out) {
        out.optional(R51, visa)
                .optional(R52, license)
                .many(R53, dumpingCases, MOST_CASES)
                .many(R54, others, MOST_OTHERS);
    }
}
