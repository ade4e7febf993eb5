package org.acesim.catair.summary;

import static org.acesim.catair.release.CargoReleaseLineRecords.SE61;
import static org.acesim.catair.summary.SummaryTariffRecords.R50;
import static org.acesim.catair.summary.SummaryTariffRecords.SE60;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.agency.AgencyGoods;
import org.acesim.catair.agency.AgencyRecords;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.release.CurrentTariff;
import org.acesim.catair.summary.SummaryTariffRecords.SanctionDisclaimer;
import org.jspecify.annotations.Nullable;

/** A tariff number of a line with duty and value (50), and what follows it (SE60, SE61, OI, PG01). */
public record SummaryTariff(
        TariffLine tariff,
        @Nullable SanctionDisclaimer sanctions,
        @Nullable CurrentTariff current,
        List<AgencyGoods> agencies) {

    static final int MOST = 32;

    public SummaryTariff {
        agencies = List.copyOf(agencies);
    }

    /** A tariff number that nothing follows. */
    public static SummaryTariff of(TariffLine tariff) {
        return new SummaryTariff(tariff, null, null, List.of());
    }

    static List<Layout<?>> layouts() {
        List<Layout<?>> layouts = new ArrayList<>(List.of(R50, SE60, SE61));
        layouts.addAll(AgencyRecords.layouts());
        return layouts;
    }

    static List<SummaryTariff> read(RecordSequence in) {
        return in.groups(R50, 1, MOST, () -> one(in));
    }

    static void write(List<SummaryTariff> tariffs, RecordList out) {
        out.limit(R50, tariffs, MOST);
        for (SummaryTariff tariff : tariffs) {
            out.one(R50, tariff.tariff).optional(SE60, tariff.sanctions).optional(SE61, tariff.current);
            AgencyGoods.write(tariff.agencies, out);
        }
    }

    private static @Nullable SummaryTariff one(RecordSequence in) {
        TariffLine tariff = in.one(R50);
        SanctionDisclaimer sanctions = in.optional(SE60);
        CurrentTariff current = in.optional(SE61);
        List<AgencyGoods> agencies = AgencyGoods.read(in);
        return tariff == null ? null : new SummaryTariff(tariff, sanctions, current, agencies);
    }
}
