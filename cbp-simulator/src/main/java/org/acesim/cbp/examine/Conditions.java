package org.acesim.cbp.examine;

import java.util.List;
import java.util.stream.Stream;

/** Every condition of a cargo release that reads, in the order in which its records stand. */
final class Conditions {
    private static final List<Condition<?>> OF_ANY_ACTION = ActionConditions.TABLE;

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
        return (ActionConditions.saysEverything(subject) ? ALL : OF_ANY_ACTION)
                .stream().flatMap(condition -> condition.findings(subject)).toList();
    }
}
