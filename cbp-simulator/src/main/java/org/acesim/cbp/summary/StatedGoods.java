package org.acesim.cbp.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acesim.catair.summary.Attachments;
import org.acesim.catair.summary.ClassAmount;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryChargeRecords.FeeTotals;
import org.acesim.catair.summary.SummaryItem;
import org.acesim.catair.summary.SummaryTariff;
import org.acesim.catair.summary.TariffLine;
import org.acesim.customs.assessment.AssessmentLine;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Quantity;
import org.acesim.customs.assessment.StatedSummary;

/** The goods and the amounts that an entry summary states, as the assessment takes them. Lines count from 1. */
final class StatedGoods {
    private static final String CHAPTER_99 = "99";
    /** A heading of chapter 99 has eight digits. */
    private static final int HEADING_DIGITS = 8;

    private StatedGoods() {}

    static boolean isOfChapter99(String hts) {
        return hts.startsWith(CHAPTER_99);
    }

    /** The tariff numbers of a line that stand for goods. */
    static List<TariffLine> articles(SummaryItem item) {
        return item.tariffs().stream()
                .map(SummaryTariff::tariff)
                .filter(tariff -> !isOfChapter99(tariff.hts()))
                .toList();
    }

    /** What is assessed; every line has one article. */
    static AssessmentRequest request(EntrySummary summary, LocalDate lawOf) {
        List<AssessmentLine> lines = new ArrayList<>();
        for (SummaryItem item : summary.lines()) {
            TariffLine article = articles(item).get(0);
            lines.add(new AssessmentLine(
                    lines.size() + 1,
                    article.hts(),
                    item.line().origin(),
                    BigDecimal.valueOf(article.value()),
                    quantities(article),
                    item.line().programClaim(),
                    declared(item)));
        }
        return new AssessmentRequest(
                summary.header().entryType(),
                lawOf,
                summary.header().portOfEntry(),
                summary.header().modeOfTransport(),
                lines);
    }

    private static List<String> declared(SummaryItem item) {
        return item.tariffs().stream()
                .map(tariff -> tariff.tariff().hts())
                .filter(StatedGoods::isOfChapter99)
                .map(hts -> hts.substring(0, Math.min(HEADING_DIGITS, hts.length())))
                .toList();
    }

    // A unit without an amount is a quantity of 0; X asks for none.
    private static List<Quantity> quantities(TariffLine article) {
        return article.quantities().stream()
                .filter(quantity -> !quantity.unit().isEmpty() || quantity.amount() != null)
                .filter(quantity -> !quantity.unit().equals("X"))
                .map(quantity ->
                        new Quantity(quantity.amount() == null ? BigDecimal.ZERO : quantity.amount(), quantity.unit()))
                .toList();
    }

    /** The amounts that it states. */
    static StatedSummary stated(EntrySummary summary) {
        List<StatedSummary.StatedLine> lines = new ArrayList<>();
        for (SummaryItem item : summary.lines()) {
            lines.add(new StatedSummary.StatedLine(
                    lines.size() + 1, duty(item), byClass(item.charges().fees().stream())));
        }
        var totals = summary.totals().all();
        return new StatedSummary(
                lines,
                byClass(headerFees(summary.attachments())),
                byClass(feeTotals(summary)),
                totals == null || totals.duty() == null ? BigDecimal.ZERO.setScale(2) : totals.duty());
    }

    static BigDecimal duty(SummaryItem item) {
        return item.tariffs().stream()
                .map(tariff -> tariff.tariff().duty())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    static Stream<ClassAmount> headerFees(Attachments attachments) {
        var fees = attachments.fees();
        return fees == null
                ? Stream.of()
                : Stream.of(fees.first(), fees.second()).filter(StatedGoods::isUsed);
    }

    static Stream<ClassAmount> feeTotals(EntrySummary summary) {
        return summary.totals().fees().stream()
                .map(FeeTotals::amounts)
                .flatMap(List::stream)
                .filter(StatedGoods::isUsed);
    }

    static Map<String, BigDecimal> byClass(Stream<ClassAmount> amounts) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        amounts.forEach(amount -> sums.merge(amount.classCode(), value(amount), BigDecimal::add));
        return sums;
    }

    static BigDecimal value(ClassAmount amount) {
        return amount.amount() == null ? BigDecimal.ZERO.setScale(2) : amount.amount();
    }

    // Software fills unused places with zeros, too.
    private static boolean isUsed(ClassAmount amount) {
        return !amount.classCode().isEmpty() && !amount.classCode().equals("000");
    }
}
