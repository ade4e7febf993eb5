package org.acesim.gateway.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.intake.Outcome;
import org.jspecify.annotations.Nullable;

/** What became of the filings of a request, in order. */
record FilingAnswer(List<Item> entries) {

    /**
     * What became of one.
     *
     * @param entryNumber none for one that was refused
     * @param status RECEIVED or, for one that was refused and is not kept, INVALID
     * @param errors only of one that was refused
     */
    record Item(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String entryNumber,

            @Nullable String filerReference,
            EntryStatus status,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FilingProblem> errors) {}

    static FilingAnswer of(List<Outcome> outcomes) {
        return new FilingAnswer(outcomes.stream().map(FilingAnswer::item).toList());
    }

    private static Item item(Outcome outcome) {
        return new Item(
                blankToNull(outcome.entryNumber()),
                blankToNull(outcome.filerReference()),
                outcome.status(),
                outcome.errors());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
