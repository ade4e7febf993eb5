package org.acesim.cbp.payment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.problem.Refusal;
import org.acesim.routes.account.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payment by filers whose own software speaks CATAIR: they have no gateway to pay by. */
@RestController
@RequestMapping("/cbp/api/v1/entries/{entryNumber}/payment")
@Tag(name = "Payment")
class PaymentController {
    private final DutyLedger ledger;
    private final PaymentViews views;

    PaymentController(DutyLedger ledger, PaymentViews views) {
        this.ledger = ledger;
        this.views = views;
    }

    @Operation(
            summary = "Pay what an entry owes today",
            description =
                    "For the entry's filer: the whole amount, with interest where it is late. What is on a statement"
                            + " is debited by that; what is paid is not paid again (409).")
    @PostMapping
    PaymentView pay(@AuthenticationPrincipal Caller caller, @PathVariable("entryNumber") String entryNumber) {
        if (caller.account().role() != Role.FILER) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "Only the entry's filer pays its duty.");
        }
        String number = EntryNumber.parse(entryNumber)
                .filter(parsed -> caller.account().filesFor(parsed.filerCode()))
                .map(EntryNumber::toString)
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.NOT_FOUND,
                        "CBP has no entry " + entryNumber + " of yours on file. A number reads FFF-NNNNNNN-C, as in"
                                + " ABC-0000001-0."));
        return switch (ledger.pay(number)) {
            case PAID -> views.of(number).orElseThrow();
            case NOTHING_DUE -> throw Refusal.of(HttpStatus.CONFLICT, "Entry " + number + " owes nothing now.");
            case ON_STATEMENT ->
                throw Refusal.of(
                        HttpStatus.CONFLICT,
                        "The duty of entry " + number + " is debited by a statement, and not paid by itself: see"
                                + " GET /cbp/api/v1/statements.");
        };
    }
}
