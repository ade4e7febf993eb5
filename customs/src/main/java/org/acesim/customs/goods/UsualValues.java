package org.acesim.customs.goods;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acesim.customs.table.Tables;

/** What one article of a tariff number is seldom worth less than: a line below that is worth a question. */
public final class UsualValues {
    private static final List<Row> ALL = Tables.read(
                    UsualValues.class, "values.csv", row -> new Row(row.get("number"), new BigDecimal(row.get("usd"))))
            .stream()
            .sorted(Comparator.comparingInt((Row row) -> row.number().length()).reversed())
            .toList();

    private UsualValues() {}

    private record Row(String number, BigDecimal usd) {}

    /** The value in USD that one article is seldom below; none where nothing is known of its tariff number. */
    public static Optional<BigDecimal> seldomBelow(String hts) {
        String number = hts.replace(".", "");
        return ALL.stream()
                .filter(row -> number.startsWith(row.number()))
                .findFirst()
                .map(Row::usd);
    }
}
