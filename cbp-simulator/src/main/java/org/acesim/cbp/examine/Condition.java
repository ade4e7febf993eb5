package org.acesim.cbp.examine;

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
record Condition<T>(Coded code, Function<Subject, List<Located<T>>> elements, BiPredicate<Subject, T> met) {
    Stream<Finding> findings(Subject subject) {
        return elements.apply(subject).stream()
                .filter(element -> met.test(subject, element.value()))
                .map(element -> new Finding(element.recordIndex(), code.code(), code.text()));
    }
}
