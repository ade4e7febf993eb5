package org.acesim.cbp.summary;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;

/** What an answer calls a record by that stands somewhere in a filing, whether it reads or not. */
final class SummaryPlaces {
    private SummaryPlaces() {}

    /** The line and the tariff number that the record belongs to; nothing where it belongs to the whole. */
    static List<SummaryReference> of(List<String> records, int index) {
        List<SummaryReference> references = new ArrayList<>();
        int lines = 0;
        int tariffs = 0;
        String line = "";
        String tariff = "";
        for (int i = 0; i <= index && i < records.size(); i++) {
            String record = records.get(i);
            if (record.startsWith("40")) {
                lines++;
                tariffs = 0;
                line = part(record, 4, 7);
            } else if (record.startsWith("50")) {
                tariffs++;
                tariff = part(record, 2, 12);
            } else if (record.startsWith("88") || record.startsWith("89") || record.startsWith("90")) {
                return List.of(new SummaryReference("TOTALS", 0, ""));
            }
        }
        if (lines > 0) {
            references.add(new SummaryReference("LINITM", lines, line));
        }
        if (lines > 0
                && tariffs > 0
                && index < records.size()
                && records.get(index).startsWith("50")) {
            references.add(new SummaryReference("TARIFF", tariffs, tariff));
        }
        return references;
    }

    /** Blank where it is not written with what a keyboard has: it goes back into a record. */
    private static String part(String record, int from, int to) {
        String part = record.substring(Math.min(from, record.length()), Math.min(to, record.length()));
        return part.chars().allMatch(character -> character >= ' ' && character <= '~') ? part.stripTrailing() : "";
    }
}
