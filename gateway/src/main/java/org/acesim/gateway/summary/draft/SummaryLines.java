package org.acesim.gateway.summary.draft;

import static org.acesim.gateway.filing.release.ReleaseText.raised;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.acesim.catair.summary.Goods;
import org.acesim.catair.summary.LineCharges;
import org.acesim.catair.summary.SummaryItem;
import org.acesim.catair.summary.SummaryLine;
import org.acesim.catair.summary.SummaryLineRecords.ArticleParty;
import org.acesim.catair.summary.SummaryTariff;
import org.acesim.catair.summary.TariffLine;
import org.acesim.gateway.filing.Filing;
import org.jspecify.annotations.Nullable;

/** The records of a line of an entry summary (40 to 62). */
final class SummaryLines {
    private SummaryLines() {}

    static SummaryItem item(Draft draft, Draft.Line line) {
        Filing.Line goods = line.goods();
        String description = raised(goods.description());
        return SummaryItem.of(
                header(draft, line),
                description.isEmpty() ? List.of() : List.of(Goods.of(description)),
                parties(draft.filing(), goods),
                tariffs(line),
                new LineCharges(
                        line.taxes().isEmpty() ? null : line.taxes().get(0).record(),
                        null,
                        line.fees().stream().map(Amount::record).toList()));
    }

    private static SummaryLine header(Draft draft, Draft.Line line) {
        Filing.Line goods = line.goods();
        Long charges = SummaryMapping.whole(goods.charges());
        return new SummaryLine(
                String.format(Locale.ROOT, "%03d", line.number()),
                "",
                raised(goods.origin()),
                countryOfExport(draft.filing(), goods),
                exported(draft, goods),
                null,
                raised(goods.spi()),
                charges == null ? Long.valueOf(0) : charges,
                "",
                SummaryMapping.whole(goods.grossWeightKg()),
                "",
                "",
                Objects.requireNonNullElse(goods.relatedParties(), false) ? "Y" : "N",
                "",
                "",
                false);
    }

    /** The one stated, else where the seller is, else where the goods are from. */
    private static String countryOfExport(Filing filing, Filing.Line goods) {
        Filing.Party seller = first(goods.parties().seller(), filing.parties().seller());
        if (goods.countryOfExport() != null) {
            return raised(goods.countryOfExport());
        }
        boolean abroad = seller != null
                && seller.country() != null
                && !raised(seller.country()).equals("US");
        return raised(abroad ? Objects.requireNonNull(seller).country() : goods.origin());
    }

    /** The day stated, else that of the invoice where it is before the arrival, else the arrival itself. */
    private static LocalDate exported(Draft draft, Filing.Line goods) {
        LocalDate imported = draft.header().importDate();
        Filing.Invoice invoice = draft.filing().invoice();
        LocalDate invoiced = invoice == null ? null : invoice.date();
        return Objects.requireNonNullElse(
                goods.exportDate(), invoiced != null && !invoiced.isAfter(imported) ? invoiced : imported);
    }

    private static List<ArticleParty> parties(Filing filing, Filing.Line goods) {
        List<ArticleParty> parties = new ArrayList<>();
        Filing.Party maker =
                first(goods.parties().manufacturer(), filing.parties().manufacturer());
        Filing.Party buyer = first(goods.parties().buyer(), filing.parties().buyer());
        add(parties, "M", goods.manufacturerId() == null ? ManufacturerCode.of(maker) : raised(goods.manufacturerId()));
        Filing.Identifier soldTo =
                buyer == null || buyer.identifier() == null ? filing.importerOfRecord() : buyer.identifier();
        add(parties, "S", soldTo == null ? "" : raised(soldTo.number()));
        return parties;
    }

    private static void add(List<ArticleParty> parties, String type, String id) {
        if (!id.isEmpty()) {
            parties.add(new ArticleParty(type, id));
        }
    }

    private static List<SummaryTariff> tariffs(Draft.Line line) {
        List<SummaryTariff> tariffs = new ArrayList<>();
        int own = line.tariffs().size() - 1;
        for (Amount heading : line.tariffs().subList(0, own)) {
            tariffs.add(SummaryTariff.of(new TariffLine(heading.code(), heading.usd(), 0, List.of())));
        }
        Amount goods = line.tariffs().get(own);
        List<TariffLine.Quantity> quantities = line.goods().statistical().stream()
                .map(quantity -> new TariffLine.Quantity(quantity.quantity(), raised(quantity.unit())))
                .toList();
        List<TariffLine.Quantity> noneAsked = List.of(new TariffLine.Quantity(null, "X"));
        tariffs.add(SummaryTariff.of(new TariffLine(
                goods.code(),
                goods.usd(),
                line.goods().wholeDollars(),
                quantities.isEmpty() ? noneAsked : quantities)));
        return tariffs;
    }

    private static Filing.@Nullable Party first(Filing.@Nullable Party ofLine, Filing.@Nullable Party ofEntry) {
        return ofLine == null ? ofEntry : ofLine;
    }
}
