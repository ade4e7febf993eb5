package org.acesim.cbp.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records of an entry with those of an update in their place: header and contact, movement, bills as a whole, and references
 * by qualifier. What the update leaves out, and what it may not say (parties, lines), stays as it was filed.
 *
 * <p>Source: ACE Cargo Release v40, SE chapter, record usage of action U.
 */
final class UpdatedRecords {
    /** Mode of transport, port of entry, split release and port of unlading in SE10, from and to, columns counted from 1. */
    private static final List<int[]> HEADER_FIELDS =
            List.of(new int[] {37, 38}, new int[] {50, 54}, new int[] {55, 55}, new int[] {56, 60});

    private static final Set<String> BILLS = Set.of("SE15", "SE16", "SE17");
    private static final Set<String> UPDATED = Set.of("SE10", "SE11", "SE13", "SE15", "SE16", "SE17", "SE20");

    private UpdatedRecords() {}

    static List<String> of(List<String> filed, List<String> update) {
        List<String> merged = new ArrayList<>();
        merged.add(header(filed.get(0), update.get(0)));
        merged.addAll(either(filed, update, "SE11"::equals));
        merged.addAll(either(filed, update, "SE13"::equals));
        merged.addAll(either(filed, update, BILLS::contains));
        merged.addAll(references(filed, update));
        merged.addAll(of(filed, record -> !UPDATED.contains(record)));
        return merged;
    }

    private static String header(String filed, String update) {
        StringBuilder header = new StringBuilder(filed);
        for (int[] field : HEADER_FIELDS) {
            String stated = update.substring(field[0] - 1, field[1]);
            if (!stated.isBlank()) {
                header.replace(field[0] - 1, field[1], stated);
            }
        }
        return header.toString();
    }

    private static List<String> references(List<String> filed, List<String> update) {
        List<String> stated = of(update, "SE20"::equals);
        Set<String> qualifiers = stated.stream().map(UpdatedRecords::qualifier).collect(Collectors.toSet());
        return Stream.concat(
                        of(filed, "SE20"::equals).stream().filter(record -> !qualifiers.contains(qualifier(record))),
                        stated.stream())
                .toList();
    }

    private static String qualifier(String reference) {
        return reference.substring(4, 7);
    }

    private static List<String> either(List<String> filed, List<String> update, Predicate<String> wanted) {
        List<String> stated = of(update, wanted);
        return stated.isEmpty() ? of(filed, wanted) : stated;
    }

    private static List<String> of(List<String> records, Predicate<String> wanted) {
        return records.stream()
                .filter(record -> wanted.test(record.substring(0, 4)))
                .toList();
    }
}
