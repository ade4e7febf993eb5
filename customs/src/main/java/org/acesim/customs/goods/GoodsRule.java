package org.acesim.customs.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule on goods. It concerns those that fit all that it names.
 *
 * @param id a short name
 * @param kind why they are treated apart
 * @param numbers the digits that their tariff number begins with; none for any number
 * @param origins where they come from; none for anywhere
 * @param words words or phrases of their description; none for any description
 * @param from the first day of the law; none where it is older than any entry
 * @param to its last day; none while it is in force
 * @param agency the partner agency whose business they are (ACE CATAIR Appendix V); empty where they are CBP's alone
 * @param goods what they are, in words
 * @param source the law
 */
public record GoodsRule(
        String id,
        GoodsKind kind,
        List<String> numbers,
        Set<String> origins,
        List<String> words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String agency,
        String goods,
        String source) {

    /** Keeps its own copies. */
    public GoodsRule {
        numbers = List.copyOf(numbers);
        origins = Set.copyOf(origins);
        words = List.copyOf(words);
    }

    boolean concerns(String number, String origin, Words description, LocalDate lawOf) {
        return inForce(lawOf)
                && (numbers.isEmpty() || numbers.stream().anyMatch(number::startsWith))
                && (origins.isEmpty() || origins.contains(origin))
                && (words.isEmpty() || words.stream().anyMatch(description::has));
    }

    private boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
