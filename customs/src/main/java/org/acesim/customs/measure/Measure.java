package org.acesim.customs.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One duty of chapter 99: a row of the table.
 *
 * @param id a short name
 * @param group the law that it belongs to
 * @param heading where it stands, or what the headings begin with that the filer may declare
 * @param headingWhenMet where goods stand whose base rate reaches the total already; blank if that cannot be
 * @param from the first day of entry
 * @param to the last day of entry; none while it is open
 * @param percent of the value; none if its rate is not known here
 * @param numbers the goods: what their tariff numbers begin with; none for all
 * @param exceptNumbers goods that it leaves out
 * @param exempt headings that, declared, and program symbols that, claimed, take goods out
 * @param column2 whether goods that pay the column 2 rate owe it too
 * @param source the law
 */
public record Measure(
        String id,
        String group,
        HeadingRange heading,
        String headingWhenMet,
        LocalDate from,
        @Nullable LocalDate to,
        Origins origins,
        Kind kind,
        @Nullable BigDecimal percent,
        List<String> numbers,
        List<String> exceptNumbers,
        List<HeadingRange> exempt,
        boolean column2,
        String source) {

    /** How a measure is reckoned. */
    public enum Kind {
        /** Its percentage is added to the base rate. */
        ADDED,
        /** What the base rate lacks to its percentage is added. */
        TOTAL,
        /** Its percentage is added if the filer declares its heading. */
        DECLARED
    }

    /** Refuses what contradicts itself. */
    public Measure {
        numbers = List.copyOf(numbers);
        exceptNumbers = List.copyOf(exceptNumbers);
        exempt = List.copyOf(exempt);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("%s ends on %s, before it begins on %s".formatted(id, to, from));
        }
        if (percent == null && kind != Kind.DECLARED) {
            throw new IllegalArgumentException(id + " has no percentage; only a declared duty may have none");
        }
        if (percent != null && (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(1000)) > 0)) {
            throw new IllegalArgumentException("%s has %s percent; expected 0 to 1000".formatted(id, percent));
        }
    }

    /** Whether it is in force on a day of entry. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether its lists have a tariff number of ten digits. */
    public boolean covers(String number) {
        return (numbers.isEmpty() || beginsLike(numbers, number)) && !beginsLike(exceptNumbers, number);
    }

    /** Whether goods that it concerns stand at a heading, with or without dots. */
    boolean isAt(String declared) {
        return heading.has(declared)
                || (!headingWhenMet.isEmpty() && declared.replace(".", "").startsWith(headingWhenMet));
    }

    /** What of a filer's claim and declared headings takes goods out of it. */
    public Optional<String> exemption(String claim, Collection<String> declared) {
        return Stream.concat(declared.stream(), Stream.of(claim))
                .filter(token -> !token.isEmpty() && exempt.stream().anyMatch(range -> range.has(token)))
                .findFirst();
    }

    /** Whether a row of the same group can apply to the same goods. */
    boolean contradicts(Measure other) {
        return group.equals(other.group)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to))
                && origins.meets(other.origins)
                && sharesNumbers(other)
                && (kind == Kind.DECLARED) == (other.kind == Kind.DECLARED)
                && (kind != Kind.DECLARED || heading.meets(other.heading));
    }

    private boolean sharesNumbers(Measure other) {
        return numbers.isEmpty()
                || other.numbers.isEmpty()
                || numbers.stream().anyMatch(one -> other.numbers.stream()
                        .anyMatch(two -> one.startsWith(two) || two.startsWith(one)));
    }

    private static boolean beginsLike(List<String> beginnings, String number) {
        for (String beginning : beginnings) {
            if (number.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
