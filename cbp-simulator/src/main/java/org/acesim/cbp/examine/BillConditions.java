package org.acesim.cbp.examine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.acesim.catair.code.BillType;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ModeOfTransport;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.release.Bill;
import org.acesim.catair.release.Reference;
import org.acesim.customs.regime.Regimes;

/** What SE15 and SE20 must say (ACE Cargo Release, SE chapter v40). */
final class BillConditions {
    private static final Set<ModeOfTransport> ANY_MODE = EnumSet.allOf(ModeOfTransport.class);
    private static final Set<ModeOfTransport> AIR = EnumSet.of(ModeOfTransport.AIR, ModeOfTransport.AIR_CONTAINER);
    private static final Set<ModeOfTransport> VESSEL =
            EnumSet.of(ModeOfTransport.VESSEL, ModeOfTransport.VESSEL_CONTAINER, ModeOfTransport.BORDER_WATERBORNE);
    private static final Set<ModeOfTransport> RAIL_TRUCK_OR_PIPELINE = EnumSet.of(
            ModeOfTransport.RAIL,
            ModeOfTransport.RAIL_CONTAINER,
            ModeOfTransport.TRUCK,
            ModeOfTransport.TRUCK_CONTAINER,
            ModeOfTransport.FIXED);

    static final List<Condition<?>> TABLE = List.of(
            new Condition<>(UnpublishedCondition.BILL_MISSING, Subject::headers, (s, header) -> s.bills()
                    .isEmpty()),
            new Condition<>(
                    UnpublishedCondition.ONE_BILL_ONLY,
                    Subject::headers,
                    (s, header) -> s.isSection321() && s.lowestBills().size() > 1),
            bill(UnpublishedCondition.BILL_TYPE_UNKNOWN, (s, bill) -> BillType.find(bill.type())
                    .isEmpty()),
            bill(UnpublishedCondition.BILL_TYPE_NOT_ALLOWED, BillConditions::doesNotFit),
            bill(
                    UnpublishedCondition.BILL_NUMBER_MALFORMED,
                    (s, bill) -> bill.number().contains(" ") || bill.number().contains("-")),
            bill(
                    UnpublishedCondition.BILL_ISSUER_MISSING,
                    (s, bill) -> bill.issuer().isEmpty()
                            && !isOf(BillType.IN_BOND, bill)
                            && (s.movesBy(VESSEL) || s.movesBy(RAIL_TRUCK_OR_PIPELINE))),
            bill(UnpublishedCondition.BILL_ISSUER_UNKNOWN, (s, bill) -> bill.issuer()
                    .equals("UNKN")),
            new Condition<>(
                    ReleaseCondition.INVALID_BILL_QUANTITY,
                    Subject::lowestBills,
                    (s, bill) -> bill.quantity() == null ? s.isSection321() : bill.quantity() == 0),
            new Condition<>(
                    ReleaseCondition.INVALID_BILL_QUANTITY,
                    Subject::upperBills,
                    (s, bill) -> bill.quantity() != null && bill.quantity() != 0),
            new Condition<>(
                    ReleaseCondition.ARRIVAL_REQUIRED,
                    Subject::headers,
                    (s, header) -> s.isSection321() && !s.refersTo(ReferenceQualifier.ESTIMATED_ARRIVAL)),
            new Condition<>(ReleaseCondition.ONLY_ONE_ARRIVAL, BillConditions::furtherArrivals, (s, arrival) -> true),
            new Condition<>(
                    UnpublishedCondition.ARRIVAL_MALFORMED,
                    s -> s.references(ReferenceQualifier.ESTIMATED_ARRIVAL),
                    (s, arrival) -> EstimatedArrival.read(arrival.value()).isEmpty()),
            new Condition<>(
                    UnpublishedCondition.ARRIVAL_BEFORE_FILING,
                    s -> s.references(ReferenceQualifier.ESTIMATED_ARRIVAL),
                    (s, arrival) -> s.isSection321() && isTooLate(s, arrival)),
            new Condition<>(
                    UnpublishedCondition.REFERENCE_UNKNOWN,
                    Subject::references,
                    (s, reference) ->
                            ReferenceQualifier.find(reference.qualifier()).isEmpty()));

    private BillConditions() {}

    private static Condition<Bill> bill(Coded code, BiPredicate<Subject, Bill> met) {
        return new Condition<>(code, Subject::bills, met);
    }

    private static boolean doesNotFit(Subject subject, Bill bill) {
        if (!subject.movesBy(ANY_MODE)) {
            return false;
        }
        if (isOf(BillType.MASTER, bill) || isOf(BillType.HOUSE, bill)) {
            return !subject.movesBy(AIR) && !subject.movesBy(VESSEL);
        }
        return isOf(BillType.EXPRESS, bill) && (!subject.movesBy(AIR) || subject.isSection321());
    }

    // What is replaced was filed in time.
    private static boolean isTooLate(Subject subject, Reference arrival) {
        return !subject.replaces()
                && !subject.lawOf().isBefore(Regimes.LATE_TYPE_86_REFUSED_FROM)
                && EstimatedArrival.read(arrival.value())
                        .filter(day -> day.isBefore(subject.today()))
                        .isPresent();
    }

    private static boolean isOf(BillType type, Bill bill) {
        return bill.type().equals(type.code());
    }

    private static List<Located<Reference>> furtherArrivals(Subject subject) {
        List<Located<Reference>> arrivals = subject.references(ReferenceQualifier.ESTIMATED_ARRIVAL);
        return arrivals.isEmpty() ? arrivals : arrivals.subList(1, arrivals.size());
    }
}
