package org.acesim.cbp.summary;

import static org.acesim.catair.code.SummaryConditionCode.*;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.acesim.catair.code.AccountingClass;
import org.acesim.catair.code.Coded;
import org.acesim.catair.own.OwnCondition;
import org.acesim.catair.summary.ClassAmount;
import org.acesim.catair.summary.SummaryItem;
import org.acesim.catair.summary.SummaryTariff;
import org.acesim.catair.summary.TariffLine;
import org.acesim.customs.assessment.SummaryRules;
import org.acesim.customs.code.Countries;

/** What the lines of an entry summary must say (ACE CATAIR Entry Summary, records 40 to 62). */
final class LineConditions {
    private static final String HARBOR = "501";
    private static final String BORDER_WATERBORNE = "12";
    private static final Set<String> VESSELS = Set.of("10", "11", BORDER_WATERBORNE);
    private static final Set<String> TAX_CLASSES = Set.of("016", "017", "018", "022");
    private static final String COFFEE = "672";
    private static final String PUERTO_RICO = "49";

    static final List<SummaryCondition<?>> TABLE = List.of(
            line(COUNTRY_OF_ORIGIN_UNKNOWN, (s, i) -> isUnknown(i.line().origin())),
            line(
                    COUNTRY_OF_EXPORT_MISSING,
                    (s, i) -> s.isFormal() && i.line().countryOfExport().isEmpty()),
            line(COUNTRY_OF_EXPORT_UNKNOWN, (s, i) -> isUnknown(i.line().countryOfExport())),
            line(EXPORT_DATE_MISSING, (s, i) -> s.isFormal() && i.line().exported() == null),
            line(RELATED_PARTIES_MUST_BE_Y_OR_N, (s, i) -> !(s.isFormal() ? Set.of("Y", "N") : Set.of("", "Y", "N"))
                    .contains(i.line().relatedParties())),
            line(
                    SECOND_TARIFF_NUMBER_REQUIRED,
                    (s, i) -> !i.tariffs().isEmpty() && StatedGoods.articles(i).isEmpty()),
            line(
                    OwnCondition.ONE_ARTICLE_A_LINE,
                    (s, i) -> StatedGoods.articles(i).size() > 1
                            || !i.line().set().isEmpty()),
            line(CHARGES_REQUIRED, LineConditions::needsCharges),
            line(LINE_VALUE_OVER_INFORMAL_LIMIT, (s, i) -> isOverInformalLimit(s, List.of(i))),
            line(TARIFF_NUMBER_STATED_TWICE, (s, i) -> statesTwice(i)),
            line(
                    HMF_NOT_ALLOWED_FOR_TYPE,
                    (s, i) -> s.isInformal() && LineConditions.fee(i, HARBOR).signum() > 0),
            line(
                    HMF_NOT_ALLOWED_FOR_MODE_OF_TRANSPORT,
                    (s, i) -> !VESSELS.contains(s.header().modeOfTransport())
                            && !s.isInformal()
                            && LineConditions.fee(i, HARBOR).signum() > 0),
            line(HMF_REQUIRED_BY_MODE_OF_TRANSPORT, LineConditions::lacksHarborFee),
            line(FEE_CLASS_UNKNOWN, (s, i) -> i.charges().fees().stream()
                    .anyMatch(fee -> AccountingClass.find(fee.classCode()).isEmpty())),
            line(FEE_CLASS_NOT_ALLOWED_HERE, (s, i) -> i.charges().fees().stream()
                    .anyMatch(fee -> Set.of("311", "496", "500").contains(fee.classCode()))),
            line(OTHER_REVENUE_NOT_ALLOWED_AT_PORT, (s, i) -> {
                ClassAmount other = i.charges().otherRevenue();
                return other != null
                        && other.classCode().equals(COFFEE)
                        && !s.header().portOfEntry().startsWith(PUERTO_RICO);
            }),
            tariff(
                    VALUE_BELONGS_TO_THE_ARTICLE,
                    (s, t) -> StatedGoods.isOfChapter99(t.tariff().hts())
                            && t.tariff().value() > 0));

    private LineConditions() {}

    private static SummaryCondition<SummaryItem> line(Coded code, BiPredicate<SummarySubject, SummaryItem> met) {
        return new SummaryCondition<>(code, SummarySubject::lines, met);
    }

    private static SummaryCondition<SummaryTariff> tariff(Coded code, BiPredicate<SummarySubject, SummaryTariff> met) {
        return new SummaryCondition<>(code, SummarySubject::tariffs, met);
    }

    private static boolean isUnknown(String country) {
        return !country.isEmpty() && !Countries.isKnown(country);
    }

    static BigDecimal value(SummaryItem item) {
        return item.tariffs().stream()
                .map(tariff -> BigDecimal.valueOf(tariff.tariff().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether lines of an informal summary are worth more together than it may be. */
    static boolean isOverInformalLimit(SummarySubject subject, List<SummaryItem> items) {
        BigDecimal value = items.stream().map(LineConditions::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return subject.isInformal()
                && SummaryRules.informalLimit(items.stream()
                                .flatMap(item -> StatedGoods.articles(item).stream())
                                .map(TariffLine::hts)
                                .toList())
                        .filter(limit -> value.compareTo(limit) > 0)
                        .isPresent();
    }

    private static boolean needsCharges(SummarySubject subject, SummaryItem item) {
        Long charges = item.line().charges();
        List<TariffLine> articles = StatedGoods.articles(item);
        return subject.isFormal()
                && (charges == null || charges == 0)
                && SummaryRules.requiresCharges(
                        subject.header().entryType(),
                        subject.header().modeOfTransport(),
                        item.line().origin(),
                        articles.isEmpty() ? "" : articles.get(0).hts(),
                        value(item));
    }

    private static boolean statesTwice(SummaryItem item) {
        Set<String> seen = new HashSet<>();
        return !item.tariffs().stream().map(tariff -> tariff.tariff().hts()).allMatch(seen::add);
    }

    static BigDecimal fee(SummaryItem item, String classCode) {
        return item.charges().fees().stream()
                .filter(fee -> fee.classCode().equals(classCode))
                .map(StatedGoods::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By water over a border the fee is required; a small one, where no line has it, is left to the comparison. */
    private static boolean lacksHarborFee(SummarySubject subject, SummaryItem item) {
        return subject.isFormal()
                && subject.header().modeOfTransport().equals(BORDER_WATERBORNE)
                && fee(item, HARBOR).signum() == 0
                && value(item).signum() > 0
                && subject.summary().lines().stream()
                        .anyMatch(other -> fee(other, HARBOR).signum() > 0);
    }

    static boolean isTaxClass(String classCode) {
        return TAX_CLASSES.contains(classCode);
    }
}
