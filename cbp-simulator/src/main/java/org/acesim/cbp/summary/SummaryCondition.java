package org.acesim.cbp.summary;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acesim.catair.code.Coded;

/**
 * A row of the table of conditions: it is met by every element that the predicate holds for.
 *
 * @param code     what CBP says then
 * @param elements what is looked at, one after the other
 * @param met      when the condition is met
 */
record SummaryCondition<T>(
        Coded code,
        Function<SummarySubject, List<SummarySubject.Place<T>>> elements,
        BiPredicate<SummarySubject, T> met) {

    Stream<SummaryFinding> findings(SummarySubject subject) {
        return elements.apply(subject).stream()
                .filter(place -> met.test(subject, place.element()))
                .map(place -> SummaryFinding.fatal(place.references(), code, ""));
    }
}
