package org.acesim.cbp.review;

import java.time.Instant;
import java.util.Objects;
import org.acesim.cbp.targeting.Forced;
import org.jspecify.annotations.Nullable;

/**
 * What CBP keeps of an entry that it looks at.
 *
 * @param openedAt     when the first look began
 * @param presentedAt  since when the goods are here and wait; null while they are under way
 * @param awaits       the one due event that counts; null where none does
 * @param awaitsAt     when that is due
 * @param open         whether CBP is not done
 * @param why          why it looks, in a sentence
 * @param documentType what it wants to see
 * @param agency       the partner agency concerned, or blank
 * @param forced       what a scenario decided beforehand
 */
public record ReviewFile(
        String entryNumber,
        Instant openedAt,
        @Nullable Instant presentedAt,
        @Nullable String awaits,
        @Nullable Instant awaitsAt,
        boolean open,
        String why,
        String documentType,
        String agency,
        Forced forced) {

    /** A new one. */
    static ReviewFile opened(String entryNumber, Instant at, Order order) {
        return new ReviewFile(
                entryNumber,
                at,
                null,
                null,
                null,
                true,
                order.why(),
                order.documentType(),
                order.agency(),
                order.forced());
    }

    /** The same with another order. */
    ReviewFile ordered(Order order) {
        return new ReviewFile(
                entryNumber,
                openedAt,
                presentedAt,
                awaits,
                awaitsAt,
                true,
                order.why(),
                order.documentType(),
                order.agency().isEmpty() ? agency : order.agency(),
                order.forced());
    }

    /** The same, with what counts from now on. */
    ReviewFile awaiting(@Nullable Awaited next, boolean stillOpen) {
        return new ReviewFile(
                entryNumber,
                openedAt,
                presentedAt,
                next == null ? null : next.what(),
                next == null ? null : next.at(),
                stillOpen,
                why,
                documentType,
                agency,
                forced);
    }

    /** One of an entry that CBP does not look at yet, with what is to be ordered once nothing else stands against it. */
    static ReviewFile remembered(String entryNumber, Instant at, Order order) {
        return opened(entryNumber, at, order).remembering(order, false);
    }

    /** The same, with what is to be ordered once nothing else stands against it. */
    ReviewFile remembering(Order order, boolean stillOpen) {
        return new ReviewFile(
                entryNumber,
                openedAt,
                presentedAt,
                order.event().name(),
                null,
                stillOpen,
                order.why(),
                order.documentType(),
                order.agency(),
                order.forced());
    }

    /** The same, of goods that are here since then. */
    ReviewFile presented(Instant at) {
        return presentedAt != null
                ? this
                : new ReviewFile(entryNumber, openedAt, at, awaits, awaitsAt, open, why, documentType, agency, forced);
    }

    /** The same, once what a scenario decided beforehand has happened. */
    ReviewFile spent() {
        return new ReviewFile(
                entryNumber,
                openedAt,
                presentedAt,
                awaits,
                awaitsAt,
                open,
                why,
                documentType,
                agency,
                new Forced(null, null, forced.delay(), forced.decidedBy()));
    }

    /** When what it waits for is due, where it waits. */
    Instant dueAt() {
        return Objects.requireNonNull(awaitsAt);
    }

    /** What it waits for, for a person to read; null where nothing is waited for. */
    public @Nullable String awaitsInWords() {
        if (awaits == null) {
            return null;
        }
        return Remembered.in(this) ? Awaited.OTHER_ENTRY : Awaited.inWords(awaits);
    }

    /** Whether this due event is the one that counts. */
    boolean awaits(String what, Instant at) {
        return what.equals(awaits) && at.equals(awaitsAt);
    }
}
