package org.acesim.cbp.examine;

import static org.acesim.customs.goods.GoodsKind.AGENCY_DATA;
import static org.acesim.customs.goods.GoodsKind.ALCOHOL_OR_TOBACCO;
import static org.acesim.customs.goods.GoodsKind.ANTIDUMPING;
import static org.acesim.customs.goods.GoodsKind.EMBARGOED_ORIGIN;
import static org.acesim.customs.goods.GoodsKind.QUOTA;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.acesim.catair.code.Coded;
import org.acesim.customs.tariff.NumberStanding;
import org.acesim.customs.tariff.NumberStandings;

/** Which goods may be entered at all, and which as type 86 (19 CFR 10.153; ACE Cargo Release, SE chapter v40). */
final class GoodsConditions {
    /** Ten digits; the headings of chapter 99 have no statistical suffix (HTS, chapter 99), and are filed with eight. */
    private static final Pattern TARIFF_NUMBER = Pattern.compile("[0-9]{10}|99[0-9]{6}");

    static final List<Condition<?>> TABLE = List.of(
            goods(
                    UnpublishedCondition.TARIFF_NUMBER_MALFORMED,
                    (s, goods) -> !TARIFF_NUMBER.matcher(goods.tariff().hts()).matches()),
            goods(UnpublishedCondition.TARIFF_NUMBER_UNKNOWN, (s, goods) -> stands(s, goods, NumberStanding.UNKNOWN)),
            goods(
                    UnpublishedCondition.TARIFF_NUMBER_NOT_ACTIVE,
                    (s, goods) -> stands(s, goods, NumberStanding.NOT_ACTIVE)),
            goods(UnpublishedCondition.ORIGIN_EMBARGOED, (s, goods) -> goods.are(EMBARGOED_ORIGIN)),
            goods(
                    UnpublishedCondition.ALCOHOL_OR_TOBACCO,
                    (s, goods) -> s.isSection321() && goods.are(ALCOHOL_OR_TOBACCO)),
            goods(UnpublishedCondition.QUOTA_GOODS, (s, goods) -> s.isSection321() && goods.are(QUOTA)),
            goods(UnpublishedCondition.ANTIDUMPING_GOODS, (s, goods) -> s.isSection321() && goods.are(ANTIDUMPING)),
            goods(
                    UnpublishedCondition.AGENCY_DATA_MISSING,
                    (s, goods) -> s.isSection321() && goods.are(AGENCY_DATA) && !s.hasAgencyData()));

    private GoodsConditions() {}

    private static Condition<Goods> goods(Coded code, BiPredicate<Subject, Goods> met) {
        return new Condition<>(code, Subject::goods, met);
    }

    private static boolean stands(Subject subject, Goods goods, NumberStanding standing) {
        String number = goods.tariff().hts();
        return TARIFF_NUMBER.matcher(number).matches() && NumberStandings.of(number, subject.lawOf()) == standing;
    }
}
