package org.acesim.cbp.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.problem.Refusal;
import org.acesim.cbp.review.DeskDecision;
import org.acesim.cbp.review.DeskRuling;
import org.acesim.cbp.review.DeskRuling.Answer;
import org.acesim.cbp.review.ReviewFiles.Place;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk, for officers and trainers. */
@RestController
@RequestMapping("/cbp/api/v1/reviews")
@Tag(name = "Desk")
class DeskController {
    private static final int LIMIT_MAX = 100;

    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "The review queue",
            description = "What CBP is not done with, the oldest first: why it looks at it, what it waits for, and the"
                    + " decisions that are possible now. `next` is the `cursor` of the next page.")
    @GetMapping
    ReviewPage queue(
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) Optional<String> cursor) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "'limit' is a number from 1 to " + LIMIT_MAX + ".");
        }
        Optional<Place> after = cursor.map(text -> ReviewPage.place(text)
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.BAD_REQUEST, "'cursor' is what the page before gave as 'next', as it stands.")));
        return desk.queue(after.orElse(null), limit);
    }

    @Operation(summary = "One entry as it lies on the desk")
    @GetMapping("/{entryNumber}")
    ReviewView review(@PathVariable("entryNumber") String entryNumber) {
        return desk.view(checked(entryNumber)).orElseThrow(() -> unknown(entryNumber));
    }

    @Operation(
            summary = "Decide about an entry",
            description =
                    "Every decision has a `reason`. ASK_DOCUMENTS needs a `documentType`, ORDER_EXAM a `kind` (XRAY,"
                            + " TAILGATE, INTENSIVE), RECORD_RESULT a `result` (COMPLIANT, UNDERVALUED with `foundValue`,"
                            + " MISDESCRIBED, COUNTERFEIT, PROHIBITED, PARTLY_REFUSED),"
                            + " PENALTY a `statute` (USC_1592 with `culpability` and the amounts that its maximum is computed from,"
                            + " or DE_MINIMIS), MITIGATE_PENALTY an `amount`,"
                            + " ASSESS the `duty` that the entry owes in all. What the entry's status does not allow"
                            + " is answered with 409 and `allowed`.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"decision\": \"ASK_DOCUMENTS\", \"documentType\": \"01\","
                                                                    + " \"reason\": \"The invoice is not legible\"}"))))
    @PostMapping(path = "/{entryNumber}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ReviewView decide(
            @AuthenticationPrincipal Caller caller,
            @PathVariable("entryNumber") String entryNumber,
            @RequestBody byte[] body) {
        String number = checked(entryNumber);
        DeskRuling ruling = RulingReader.read(body, caller.getName());
        Answer answer = desk.decide(number, ruling).orElseThrow(() -> unknown(entryNumber));
        ReviewView view = review(number);
        if (answer instanceof Answer.NotNow notNow) {
            throw notNow(view, ruling.decision(), notNow.why());
        } else if (answer instanceof Answer.NotOfThese never) {
            throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, never.why());
        }
        return view;
    }

    private static Refusal notNow(ReviewView view, DeskDecision decision, String why) {
        List<DeskDecision> allowed = view.decisions();
        Refusal refusal = Refusal.of(
                HttpStatus.CONFLICT,
                "Entry " + view.entryNumber() + " is " + view.status() + ", so " + decision + " changes nothing: " + why
                        + ". " + (allowed.isEmpty() ? "Nothing can be decided." : "What can: " + allowed + "."));
        refusal.getBody().setProperty("allowed", allowed);
        return refusal;
    }

    private static String checked(String entryNumber) {
        return EntryNumber.parse(entryNumber).map(EntryNumber::toString).orElseThrow(() -> unknown(entryNumber));
    }

    private static Refusal unknown(String entryNumber) {
        return Refusal.of(
                HttpStatus.NOT_FOUND,
                "CBP has no entry " + entryNumber + " on file. A number reads FFF-NNNNNNN-C, as in ABC-0000001-0.");
    }
}
