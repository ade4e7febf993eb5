package org.acesim.customs.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acesim.customs.table.Tables;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rules on goods that are restricted or prohibited, or that an entry type does not cover. */
public final class GoodsRules {

    private static final List<GoodsRule> ALL = Tables.read(GoodsRules.class, "rules.csv", GoodsRules::rule);

    private GoodsRules() {}

    /** Every rule. */
    public static List<GoodsRule> all() {
        return ALL;
    }

    /**
     * The rules that concern goods.
     *
     * @param hts their tariff number, with or without dots
     * @param origin two letters
     * @param description what the invoice calls them
     * @param lawOf the day whose law is asked for
     */
    public static List<GoodsRule> concerning(String hts, String origin, String description, LocalDate lawOf) {
        String number = hts.replace(".", "");
        Words words = Words.of(description);
        return ALL.stream()
                .filter(rule -> rule.concerns(number, origin, words, lawOf))
                .toList();
    }

    private static GoodsRule rule(CSVRecord row) {
        return new GoodsRule(
                row.get("id"),
                GoodsKind.valueOf(row.get("kind")),
                listed(row.get("numbers"), " "),
                Set.copyOf(listed(row.get("origins"), " ")),
                listed(row.get("words"), ";"),
                day(row.get("from")),
                day(row.get("to")),
                row.get("agency"),
                row.get("goods"),
                row.get("source"));
    }

    private static List<String> listed(String text, String divider) {
        return text.isEmpty() ? List.of() : List.of(text.split(divider));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
