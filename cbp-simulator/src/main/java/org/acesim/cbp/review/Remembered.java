package org.acesim.cbp.review;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.targeting.Forced;
import org.acesim.cbp.targeting.Selection;

/**
 * What was decided about an entry, by a scenario or before its bill went missing or its release was withheld: when the entry's
 * turn comes it counts again, instead of another draw.
 */
final class Remembered {
    private static final Set<String> ORDERS = Stream.concat(
                    Stream.of(ReviewEvent.NOT_SELECTED),
                    Arrays.stream(Review.values()).map(Review::ordered))
            .map(ReviewEvent::name)
            .collect(Collectors.toUnmodifiableSet());

    private Remembered() {}

    /** The same course, which remembers what a scenario has decided. */
    static Course of(Course course, Selection selection, Instant at) {
        Order order = Order.of(selection);
        ReviewFile file = course.file();
        return course.keeping(
                file == null
                        ? ReviewFile.remembered(course.facts().entryNumber(), at, order)
                        : file.remembering(order, false));
    }

    /** The same course, if CBP keeps anything of it, with what is to be ordered once nothing else stands against it. */
    static Course of(Course course, Order order) {
        ReviewFile file = course.file();
        return file == null ? course : course.keeping(file.remembering(order, file.open()));
    }

    /** Whether that is what the file says. */
    static boolean in(ReviewFile file) {
        return file.awaits() != null && file.awaitsAt() == null && ORDERS.contains(file.awaits());
    }

    /** What counts again. */
    static Optional<Order> order(Course course) {
        ReviewFile file = course.file();
        return file == null || !in(file)
                ? Optional.empty()
                : Optional.of(new Order(
                        ReviewEvent.valueOf(String.valueOf(file.awaits())),
                        file.documentType(),
                        file.agency(),
                        file.forced(),
                        file.why()));
    }

    /** The same, as what targeting would say. */
    static Optional<Selection> selection(Course course, Instant at) {
        return order(course)
                .map(order -> new Selection(
                        order.outcome(),
                        order.forced(),
                        Decision.of(
                                Decision.Rule.BILL_MATCH,
                                at,
                                Decision.facts("decided", "before the bill was found"),
                                order.why())));
    }

    /** What CBP looks at now, or that it does not. A hold goes with its bill. */
    static Order orderOf(Course course) {
        ReviewFile file = course.file();
        ReviewEvent event = Arrays.stream(Review.values())
                .filter(review -> review.beforeArrival() == course.status() || review.here() == course.status())
                .map(Review::ordered)
                .findFirst()
                .orElse(
                        course.status() == EntryStatus.DOCUMENTS_RECEIVED_BEFORE_ARRIVAL
                                ? ReviewEvent.DOCUMENTS_WANTED
                                : ReviewEvent.NOT_SELECTED);
        return file == null
                ? new Order(event, "", "", Forced.NOTHING, "")
                : new Order(event, file.documentType(), file.agency(), file.forced(), file.why());
    }
}
