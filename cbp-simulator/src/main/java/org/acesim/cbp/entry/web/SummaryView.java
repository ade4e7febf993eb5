package org.acesim.cbp.entry.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.summary.SummaryOnFile;
import org.acesim.customs.code.EntryTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where the entry summary of an entry stands at CBP.
 *
 * @param status          NOT_REQUIRED, DUE, ACCEPTED, REJECTED or LATE
 * @param version         as CBP numbers it, 00100 first; none while none was taken
 * @param acceptedAt      when CBP took the one that it has
 * @param dueBy           ten working days after release; none before
 * @param brokerReference of the newest that CBP took
 * @param refused         why CBP refused the newest filing, if nothing came after that
 * @param records         as filed, 80 columns each
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SummaryView(
        String status,
        @Nullable String version,
        @Nullable String acceptedAt,
        @Nullable String dueBy,
        @Nullable String brokerReference,
        @Nullable String refused,
        List<String> records) {
    private static final String NOT_REQUIRED = "NOT_REQUIRED";
    private static final Set<String> OWING = Set.of(EntryTypes.INFORMAL, EntryTypes.FORMAL);

    static SummaryView of(FiledEntry entry, @Nullable SummaryOnFile summary) {
        if (summary == null) {
            return new SummaryView(status(entry, null), null, null, null, null, null, List.of());
        }
        return new SummaryView(
                status(entry, summary),
                summary.version() == 0 ? null : summary.versionNumber(),
                summary.acceptedAt() == null ? null : NewYork.show(summary.acceptedAt()),
                summary.dueAt() == null ? null : NewYork.show(summary.dueAt()),
                summary.brokerReference(),
                summary.refused(),
                summary.records());
    }

    /** Goods that are not entered owe nothing that a summary would state. */
    private static String status(FiledEntry entry, @Nullable SummaryOnFile summary) {
        if (!OWING.contains(entry.entryType()) || entry.status() == EntryStatus.CANCELLED) {
            return NOT_REQUIRED;
        }
        if (summary != null) {
            return summary.status().name();
        }
        boolean ended = entry.status().isFinal() && entry.status() != EntryStatus.RELEASED;
        return ended ? NOT_REQUIRED : SummaryOnFile.Status.DUE.name();
    }
}
