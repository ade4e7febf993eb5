package org.acesim.customs.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.customs.table.Tables;
import org.apache.commons.csv.CSVRecord;

/** Every duty of chapter 99 that is known here. */
public final class Measures {

    private static final int EIGHT_DIGITS = 8;

    private static final Map<String, List<String>> LISTS = Tables.read(
                    Measures.class,
                    "lists.csv",
                    row -> Map.entry(row.get("list"), List.of(row.get("numbers").split(" "))))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> SURVEYED = Set.copyOf(LISTS.getOrDefault("surveyed", List.of()));

    private static final Measures KNOWN = new Measures(
            Tables.read(Measures.class, "groups.csv", Measures::group),
            Tables.read(Measures.class, "measures.csv", Measures::measure));

    private final List<MeasureGroup> groups;
    private final List<Measure> all;

    /** The rows that name their origins, by origin and group. */
    private final Map<String, Map<String, List<Measure>>> byOrigin = new HashMap<>();

    /** The rows for all other origins, by group. */
    private final Map<String, List<Measure>> everywhere = new HashMap<>();

    /**
     * @throws IllegalArgumentException if rows contradict each other; it names all of them
     */
    Measures(List<MeasureGroup> groups, List<Measure> measures) {
        this.groups = List.copyOf(groups);
        this.all = List.copyOf(measures);
        for (Measure measure : measures) {
            if (measure.origins().everywhere()) {
                everywhere
                        .computeIfAbsent(measure.group(), group -> new ArrayList<>())
                        .add(measure);
            } else {
                for (String origin : measure.origins().named()) {
                    byOrigin.computeIfAbsent(origin, key -> new HashMap<>())
                            .computeIfAbsent(measure.group(), key -> new ArrayList<>())
                            .add(measure);
                }
            }
        }
        var problems = problems(measures);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("measures.csv: " + String.join("; ", problems));
        }
    }

    /** The measures that come with the program. */
    public static Measures known() {
        return KNOWN;
    }

    /** The groups, in the order in which their headings are entered. */
    public List<MeasureGroup> groups() {
        return groups;
    }

    /** The rows of a group that concern goods of an origin, entered on a day, whatever the goods are. */
    public List<Measure> concerning(MeasureGroup group, String origin, LocalDate day) {
        var named = inForce(byOrigin.getOrDefault(origin, Map.of()).getOrDefault(group.id(), List.of()), day);
        if (!named.isEmpty()) {
            return named;
        }
        var others = inForce(everywhere.getOrDefault(group.id(), List.of()), day);
        others.removeIf(measure -> !measure.origins().has(origin));
        return others;
    }

    private static List<Measure> inForce(List<Measure> measures, LocalDate day) {
        List<Measure> found = new ArrayList<>();
        for (Measure measure : measures) {
            if (measure.inForce(day)) {
                found.add(measure);
            }
        }
        return found;
    }

    /**
     * Whether a heading of chapter 99 is for goods of other origins only. One that is not here, or that takes goods out of a measure,
     * is not.
     */
    public boolean isOfOtherOrigins(String heading, String origin) {
        var found = false;
        for (Measure measure : all) {
            if (measure.exempt().stream().anyMatch(range -> range.has(heading))) {
                return false;
            }
            if (measure.isAt(heading)) {
                if (measure.origins().has(origin)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /** Whether goods under a heading of chapter 99 owe a duty on a day whose rate is not known here. */
    public boolean isOfUnknownRate(String heading, LocalDate day) {
        return all.stream()
                .anyMatch(measure -> measure.percent() == null && measure.inForce(day) && measure.isAt(heading));
    }

    /** Whether it is known on which product lists a tariff number stands, and on which not. */
    public boolean isSurveyed(String number) {
        return SURVEYED.contains(number.substring(0, Math.min(EIGHT_DIGITS, number.length())));
    }

    private List<String> problems(List<Measure> measures) {
        var known = groups.stream().map(MeasureGroup::id).collect(Collectors.toSet());
        var unknownGroups = measures.stream()
                .filter(measure -> !known.contains(measure.group()))
                .map(measure -> "%s is of an unknown group, %s".formatted(measure.id(), measure.group()));
        var unknownLaws = groups.stream().flatMap(group -> group.yieldsTo().stream()
                .filter(other -> !known.contains(other))
                .map(other -> "%s yields to an unknown group, %s".formatted(group.id(), other)));
        return Stream.of(unknownGroups, unknownLaws, contradictions(measures))
                .flatMap(problem -> problem)
                .toList();
    }

    private static Stream<String> contradictions(List<Measure> measures) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            for (int j = i + 1; j < measures.size(); j++) {
                var one = measures.get(i);
                var two = measures.get(j);
                if (one.id().equals(two.id())) {
                    found.add("two rows are called %s".formatted(one.id()));
                } else if (one.contradicts(two)) {
                    found.add("%s and %s of group %s overlap in dates, origins and goods"
                            .formatted(one.id(), two.id(), one.group()));
                }
            }
        }
        return found.stream();
    }

    private static MeasureGroup group(CSVRecord row) {
        return new MeasureGroup(
                row.get("group"),
                row.get("name"),
                Set.copyOf(listed(row.get("yieldsTo"))),
                Tables.yes(row.get("chapter98")));
    }

    /** A measure as its row states it. */
    static Measure measure(CSVRecord row) {
        return new Measure(
                row.get("id"),
                row.get("group"),
                HeadingRange.parse(row.get("heading")),
                row.get("met").replace(".", ""),
                LocalDate.parse(row.get("from")),
                row.get("to").isEmpty() ? null : LocalDate.parse(row.get("to")),
                Origins.parse(row.get("origins")),
                Measure.Kind.valueOf(row.get("kind")),
                row.get("percent").isEmpty() ? null : new BigDecimal(row.get("percent")),
                numbers(row.get("numbers")),
                numbers(row.get("except")),
                listed(row.get("exempt")).stream().map(HeadingRange::parse).toList(),
                Tables.yes(row.get("column2")),
                row.get("source"));
    }

    private static List<String> numbers(String text) {
        return listed(text).stream()
                .flatMap(token -> token.startsWith("@")
                        ? Objects.requireNonNull(LISTS.get(token.substring(1)), "no list " + token).stream()
                        : Stream.of(token.replace(".", "")))
                .toList();
    }

    private static List<String> listed(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
