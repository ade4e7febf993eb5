package org.acesim.cbp.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an entry as CBP has it: to its filer, to officers and to trainers. */
@RestController
@RequestMapping("/cbp/api/v1/entries")
@Tag(name = "Entries")
class EntryController {
    private final Entries entries;

    EntryController(Entries entries) {
        this.entries = entries;
    }

    @Operation(
            summary = "CBP's whole view of an entry",
            description = "With the explanation of every decision: what it was decided by, the figures looked at, what"
                    + " they were compared with, the number drawn, who decided and when, and what the sender was told.")
    @GetMapping("/{entryNumber}")
    EntryView entry(@AuthenticationPrincipal Caller caller, @PathVariable("entryNumber") String entryNumber) {
        return EntryNumber.parse(entryNumber)
                .flatMap(number -> entries.find(number.toString()))
                .filter(entry -> reads(caller, entry))
                .map(EntryView::of)
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.NOT_FOUND,
                        "CBP has no entry " + entryNumber + " on file, or it is another filer's. A number reads"
                                + " FFF-NNNNNNN-C, as in ABC-0000001-0."));
    }

    private static boolean reads(Caller caller, FiledEntry entry) {
        return caller.account().reads(entry.submission().filerCode());
    }
}
