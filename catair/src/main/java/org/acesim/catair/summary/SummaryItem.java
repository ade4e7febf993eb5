package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryChargeRecords.CW02;
import static org.acesim.catair.summary.SummaryChargeRecords.R63;
import static org.acesim.catair.summary.SummaryLineRecords.R40;
import static org.acesim.catair.summary.SummaryLineRecords.R41;
import static org.acesim.catair.summary.SummaryLineRecords.R47;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.release.Party;
import org.acesim.catair.release.PartyGroup;
import org.acesim.catair.summary.SummaryChargeRecords.CensusOverrides;
import org.acesim.catair.summary.SummaryLineRecords.ArticleParty;
import org.acesim.catair.summary.SummaryLineRecords.SummaryZoneGoods;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry summary with all that belongs to it (40 to CW02).
 *
 * @param zone of goods from a foreign trade zone
 * @param parties only when the summary is the cargo release filing too
 * @param correctionReasons of a post summary correction
 */
public record SummaryItem(
        SummaryLine line,
        @Nullable SummaryZoneGoods zone,
        List<Goods> goods,
        List<ArticleParty> articleParties,
        List<Party> parties,
        List<SummaryTariff> tariffs,
        Declarations declarations,
        LineCharges charges,
        List<Sanctions> sanctions,
        @Nullable ReasonCodes correctionReasons,
        @Nullable CensusOverrides censusOverrides) {

    /** The structure map says 6, the text of the chapter 4. */
    static final int MOST_ARTICLE_PARTIES = 6;

    static final int MOST = 998;

    public SummaryItem {
        goods = List.copyOf(goods);
        articleParties = List.copyOf(articleParties);
        parties = List.copyOf(parties);
        tariffs = List.copyOf(tariffs);
        sanctions = List.copyOf(sanctions);
    }

    /** A line of a usual summary. */
    public static SummaryItem of(
            SummaryLine line,
            List<Goods> goods,
            List<ArticleParty> articleParties,
            List<SummaryTariff> tariffs,
            LineCharges charges) {
        return new SummaryItem(
                line,
                null,
                goods,
                articleParties,
                List.of(),
                tariffs,
                Declarations.NONE,
                charges,
                List.of(),
                null,
                null);
    }

    static List<Layout<?>> layouts() {
        return Stream.of(
                        List.<Layout<?>>of(R40, R41),
                        Goods.layouts(),
                        List.of(R47),
                        PartyGroup.OF_LINE.layouts(),
                        SummaryTariff.layouts(),
                        Declarations.layouts(),
                        LineCharges.layouts(),
                        List.of(SummaryTariffRecords.SE62, SummaryTariffRecords.SE63, R63, CW02))
                .<Layout<?>>flatMap(List::stream)
                .toList();
    }

    static List<SummaryItem> read(RecordSequence in, int least) {
        return in.groups(R40, least, MOST, () -> one(in));
    }

    void write(RecordList out) {
        out.one(R40, line).optional(R41, zone);
        Goods.write(goods, out);
        out.many(R47, articleParties, MOST_ARTICLE_PARTIES);
        PartyGroup.OF_LINE.write(parties, out, Certification.MOST_IDENTIFIERS);
        SummaryTariff.write(tariffs, out);
        declarations.write(out);
        charges.write(out);
        Sanctions.write(sanctions, out);
        out.optional(R63, correctionReasons).optional(CW02, censusOverrides);
    }

    private static @Nullable SummaryItem one(RecordSequence in) {
        SummaryLine line = in.one(R40);
        SummaryZoneGoods zone = in.optional(R41);
        List<Goods> goods = Goods.read(in);
        List<ArticleParty> articleParties = in.many(R47, MOST_ARTICLE_PARTIES);
        List<Party> parties = PartyGroup.OF_LINE.read(in, Certification.MOST_IDENTIFIERS);
        List<SummaryTariff> tariffs = SummaryTariff.read(in);
        Declarations declarations = Declarations.read(in);
        LineCharges charges = LineCharges.read(in);
        List<Sanctions> sanctions = Sanctions.read(in);
        ReasonCodes correctionReasons = in.optional(R63);
        CensusOverrides censusOverrides = in.optional(CW02);
        return line == null
                ? null
                : new SummaryItem(
                        line,
                        zone,
                        goods,
                        articleParties,
                        parties,
                        tariffs,
                        declarations,
                        charges,
                        sanctions,
                        correctionReasons,
                        censusOverrides);
    }
}
