package org.acesim.cbp.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.action.RequestDecisions;
import org.acesim.cbp.action.Requests;
import org.acesim.cbp.action.Verdict;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections and cancellations that filers have asked for, for officers and trainers. */
@RestController
@RequestMapping("/cbp/api/v1/requests")
@Tag(name = "Desk")
class RequestController {
    private static final int SHOWN_MAX = 500;

    private final Requests requests;
    private final RequestDecisions decisions;
    private final TransactionOperations transaction;
    private final SimulatedTime time;

    RequestController(
            Requests requests, RequestDecisions decisions, TransactionOperations transaction, SimulatedTime time) {
        this.requests = requests;
        this.decisions = decisions;
        this.transaction = transaction;
        this.time = time;
    }

    /** The requests that nobody has decided. */
    record RequestPage(List<RequestView> requests) {}

    /** What was decided about a request. */
    record Decided(String entryNumber, String decision) {}

    @Operation(
            summary = "Corrections and cancellations that filers have asked for and nobody has decided",
            description = "At most 500, the oldest first.")
    @GetMapping
    RequestPage pending() {
        return new RequestPage(
                requests.pending(SHOWN_MAX).stream().map(RequestView::of).toList());
    }

    @Operation(
            summary = "Decide a correction or cancellation",
            description =
                    "GRANT (SO60 88 or 23), REFUSE (86 or 87) or ASK_DOCUMENTS (84 or 85), each with a `reason`; REFUSE"
                            + " may state CBP's code for it as `rejection` (01 to 17; 13, see comments, where it does not). 409"
                            + " where nothing is asked for.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject("{\"decision\": \"REFUSE\", \"rejection\": \"05\","
                                                            + " \"reason\": \"The invoice is not legible\"}"))))
    @PostMapping(path = "/{entryNumber}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    Decided decide(
            @AuthenticationPrincipal Caller caller,
            @PathVariable("entryNumber") String entryNumber,
            @RequestBody byte[] body) {
        VerdictReader verdict = VerdictReader.read(body);
        boolean decided = EntryNumber.parse(entryNumber)
                .map(EntryNumber::toString)
                .filter(number -> decide(number, verdict.verdict(), caller))
                .isPresent();
        if (!decided) {
            throw Refusal.of(
                    HttpStatus.CONFLICT,
                    "The filer of " + entryNumber + " asks for nothing that is not decided. GET /cbp/api/v1/requests"
                            + " lists what is.");
        }
        return new Decided(entryNumber, verdict.decision());
    }

    private boolean decide(String number, Verdict verdict, Caller caller) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> decisions.decide(number, verdict, caller.getName(), time.now())));
    }
}
