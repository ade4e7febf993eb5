package org.acesim.cbp.examine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ReleaseCondition;

/** Every condition of a cargo release that reads, in the order in which its records stand. */
final class Conditions {
    private static final List<Condition<?>> OF_ANY_ACTION = Stream.of(
                    ActionConditions.TABLE, CancellationConditions.TABLE)
            .flatMap(List::stream)
            .toList();

    /** What an update leaves out stays as it was filed: only what it says is looked at. */
    private static final Set<Coded> OF_AN_UPDATE = Set.of(
            UnpublishedCondition.MODE_UNKNOWN,
            UnpublishedCondition.PORT_MALFORMED,
            UnpublishedCondition.SPLIT_RELEASE_UNKNOWN,
            UnpublishedCondition.DOCUMENT_REFERENCE_MISSING,
            UnpublishedCondition.ONE_BILL_ONLY,
            UnpublishedCondition.BILL_TYPE_UNKNOWN,
            UnpublishedCondition.BILL_TYPE_NOT_ALLOWED,
            UnpublishedCondition.BILL_NUMBER_MALFORMED,
            UnpublishedCondition.BILL_ISSUER_MISSING,
            UnpublishedCondition.BILL_ISSUER_UNKNOWN,
            ReleaseCondition.INVALID_BILL_QUANTITY,
            ReleaseCondition.ONLY_ONE_ARRIVAL,
            UnpublishedCondition.ARRIVAL_MALFORMED,
            UnpublishedCondition.REFERENCE_UNKNOWN);

    private static final List<Condition<?>> OF_A_WHOLE_ENTRY = Stream.of(
                    HeaderConditions.TABLE,
                    BillConditions.TABLE,
                    PartyConditions.TABLE,
                    LineConditions.TABLE,
                    GoodsConditions.TABLE)
            .flatMap(List::stream)
            .toList();

    static final List<Condition<?>> ALL =
            Stream.concat(OF_ANY_ACTION.stream(), OF_A_WHOLE_ENTRY.stream()).toList();

    private Conditions() {}

    /** Everything that is wrong, at once. */
    static List<Finding> findings(Subject subject) {
        return ALL.stream()
                .filter(condition -> concerns(condition, subject))
                .flatMap(condition -> condition.findings(subject))
                .toList();
    }

    private static boolean concerns(Condition<?> condition, Subject subject) {
        return ActionConditions.saysEverything(subject)
                || (ActionConditions.updates(subject) && OF_AN_UPDATE.contains(condition.code()))
                || OF_ANY_ACTION.contains(condition);
    }
}
