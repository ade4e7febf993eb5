package org.acesim.gateway.act.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.acesim.catair.code.SummaryAction;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.act.Correspondence;
import org.acesim.gateway.act.SummaryActions;
import org.acesim.gateway.act.web.ActionController.Asked;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.summary.draft.Draft;
import org.acesim.gateway.summary.draft.SummaryView;
import org.acesim.routes.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entry summaries and their payment, as their filers ask for them. */
@RestController
@RequestMapping("/api/v1/entries/{number}")
@Tag(name = "Entry summaries", description = "What is owed for an entry: stating it, changing it, paying it")
class SummaryController {
    private static final String EXAMPLE =
            "{\"paymentType\": \"1\", \"lines\": [{\"number\": 1, \"duty\": \"120.00\"}], \"fees\": [{\"class\": \"311\","
                    + " \"amount\": \"2.53\"}]}";
    private static final String STATES =
            "The body states what is to differ from the draft: {} files the draft itself. Unknown fields are refused by"
                    + " name, and every problem is told at once.";

    private final SummaryActions summaries;
    private final Correspondence correspondence;

    SummaryController(SummaryActions summaries, Correspondence correspondence) {
        this.summaries = summaries;
        this.correspondence = correspondence;
    }

    /**
     * The summary that would be filed.
     *
     * @param summary may be stated as it is, or changed
     * @param records of 80 columns
     * @param notes what of the filing the records have no room for
     */
    record DraftView(String entryNumber, SummaryView summary, List<String> records, List<String> notes) {
        static DraftView of(Draft draft) {
            return new DraftView(
                    draft.context().number().toString(),
                    draft.view(),
                    draft.transaction(SummaryAction.ADD).records(),
                    draft.leftOut());
        }
    }

    @PostMapping(path = "/summary", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "File the entry summary (AE A), or see its draft",
            description = STATES
                    + " With `draft=true` it is answered with every amount and its records (200), and nothing is filed."
                    + " 409 while CBP has not answered the last action, and where CBP has a summary: PUT replaces it.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SummaryView.class),
                                            examples = @ExampleObject(EXAMPLE))))
    ResponseEntity<?> file(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean draft,
            @RequestBody(required = false) byte @Nullable [] stated,
            @AuthenticationPrincipal Account account) {
        return draft
                ? ResponseEntity.ok(DraftView.of(summaries.draft(number, bytes(stated), account)))
                : asked(summaries.file(number, SummaryAction.ADD, bytes(stated), account), "SUMMARY");
    }

    @PostMapping(path = "/summary", consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            summary = "File the entry summary as CATAIR records",
            description = "One AE transaction, or a batch with one.")
    ResponseEntity<Asked> fileRecords(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean draft,
            @RequestBody byte[] records,
            @AuthenticationPrincipal Account account) {
        if (draft) {
            throw ProblemException.badRequest(
                    "draft=true: a draft is made from the filing and JSON, not from records.");
        }
        return asked(summaries.fileRecords(number, SummaryAction.ADD, records, account), "SUMMARY");
    }

    @PutMapping(path = "/summary", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Replace the entry summary (AE R)",
            description = STATES
                    + " What CBP rejects as a replacement before payment is deleted with what it was to replace.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SummaryView.class),
                                            examples = @ExampleObject(EXAMPLE))))
    ResponseEntity<Asked> replace(
            @PathVariable String number,
            @RequestBody(required = false) byte @Nullable [] stated,
            @AuthenticationPrincipal Account account) {
        return asked(summaries.file(number, SummaryAction.REPLACE, bytes(stated), account), "SUMMARY_REPLACE");
    }

    @PutMapping(path = "/summary", consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Replace the entry summary by CATAIR records")
    ResponseEntity<Asked> replaceRecords(
            @PathVariable String number, @RequestBody byte[] records, @AuthenticationPrincipal Account account) {
        return asked(summaries.fileRecords(number, SummaryAction.REPLACE, records, account), "SUMMARY_REPLACE");
    }

    @DeleteMapping("/summary")
    @Operation(summary = "Delete the entry summary (AE D)")
    ResponseEntity<Asked> delete(@PathVariable String number, @AuthenticationPrincipal Account account) {
        return asked(summaries.delete(number, account), "SUMMARY_DELETE");
    }

    @PostMapping("/payment")
    @Operation(
            summary = "Pay the duty, taxes and fees that are due",
            description =
                    "409 where nothing is due. What is on a statement is collected with it, and need not be paid so.")
    ResponseEntity<Asked> pay(@PathVariable String number, @AuthenticationPrincipal Account account) {
        return asked(correspondence.payDuty(number, account), "PAYMENT");
    }

    private static byte[] bytes(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }

    private static ResponseEntity<Asked> asked(Entry entry, String action) {
        return ResponseEntity.accepted().body(new Asked(entry.number(), action, entry.status()));
    }
}
