package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.code.ModesOfTransport;
import org.acesim.customs.regime.Regimes;

/** Rules on entry summaries that hang on an amount or a day. */
public final class SummaryRules {

    private static final BigDecimal CHARGES_ABOVE = new BigDecimal("1250");
    private static final BigDecimal DISREGARDED_BELOW = new BigDecimal("20");
    /** US goods returned (HTSUS 9801.00.10), and what of them needs no formal entry and no charges. */
    private static final String GOODS_RETURNED = "98010010";

    private static final BigDecimal GOODS_RETURNED_MOST = new BigDecimal("10000");

    /** What was sent abroad to be shown (HTSUS 9801.00.50 and 9801.00.60). */
    private static final List<String> EXHIBITS = List.of("98010050", "98010060");

    private static final Set<String> INFORMAL = Set.of(EntryTypes.INFORMAL, "12");

    private SummaryRules() {}

    /**
     * Whether freight and insurance of a line must be stated (ACE condition 664): over 1,250 USD, US goods returned over 10,000. Not on
     * an informal entry, not of what a passenger carries, and not of goods of a US insular possession.
     *
     * @param modeOfTransport two digits
     * @param origin two letters
     * @param number the tariff number's digits
     */
    public static boolean requiresCharges(
            String entryType, String modeOfTransport, String origin, String number, BigDecimal value) {
        return !INFORMAL.contains(entryType)
                && !modeOfTransport.equals(ModesOfTransport.PASSENGER)
                && !EntryFees.isInsularPossession(origin)
                && value.compareTo(number.startsWith(GOODS_RETURNED) ? GOODS_RETURNED_MOST : CHARGES_ABOVE) > 0;
    }

    /**
     * What the goods of an informal entry may be worth, in USD (ACE conditions 646 and 648): 2,500; with US goods returned 10,000; nothing
     * limits exhibits.
     *
     * @param numbers the tariff numbers of the goods, digits only
     */
    public static Optional<BigDecimal> informalLimit(Collection<String> numbers) {
        if (numbers.stream().anyMatch(number -> number.startsWith(GOODS_RETURNED))) {
            return Optional.of(GOODS_RETURNED_MOST);
        }
        return numbers.stream().anyMatch(number -> EXHIBITS.stream().anyMatch(number::startsWith))
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(Regimes.INFORMAL_LIMIT));
    }

    /**
     * Whether a difference found at liquidation is let be: under 20 USD on a formal entry; on an informal one the amount
     * at entry is the liquidation (19 CFR 159.6 and 159.10).
     */
    public static boolean isDisregarded(String entryType, BigDecimal paid, BigDecimal due) {
        return INFORMAL.contains(entryType) || due.subtract(paid).abs().compareTo(DISREGARDED_BELOW) < 0;
    }

    /** The day whose fees apply: the first of those known of entry, release, statement, arrival and receipt. */
    public static Optional<LocalDate> feeDate(Collection<LocalDate> days) {
        return days.stream().min(Comparator.naturalOrder());
    }
}
