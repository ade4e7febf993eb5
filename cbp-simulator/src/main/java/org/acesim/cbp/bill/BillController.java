package org.acesim.cbp.bill;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.cbp.problem.Refusal;
import org.acesim.routes.account.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bills of lading, for officers and trainers. */
@RestController
@RequestMapping("/cbp/api/v1/bills/{id}")
@Tag(name = "Bills")
class BillController {
    private static final Pattern ID = Pattern.compile("[A-Z0-9]{1,54}(-[A-Z0-9]{1,54})?");

    private final Bills bills;

    BillController(Bills bills) {
        this.bills = bills;
    }

    /**
     * A bill as it is shown.
     *
     * @param id      issuer and number, of a house bill behind its master's and a hyphen
     * @param stage   how far it has come
     * @param held    whether CBP holds it
     * @param entries those that name it
     */
    record Shown(String id, BillStage stage, boolean held, List<String> entries) {}

    @Operation(summary = "A bill of lading, and which entries name it")
    @GetMapping
    Shown read(@AuthenticationPrincipal Caller caller, @PathVariable("id") String id) {
        return shown(bills.find(checked(caller, id)));
    }

    @Operation(
            summary = "Put a bill on file, or keep it off file",
            description = "By default a bill is on file when an entry names it.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"onFile\": false}"))))
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Shown put(@AuthenticationPrincipal Caller caller, @PathVariable("id") String id, @RequestBody byte[] body) {
        String bill = checked(caller, id);
        JsonFields fields = JsonFields.read(body, Set.of("onFile"));
        Optional<Boolean> onFile = fields.flag("onFile");
        if (onFile.isEmpty()) {
            fields.problem("MISSING", "onFile", "State whether the bill is on file.");
        }
        fields.refuseProblems();
        return shown(bills.put(bill, onFile.orElseThrow()));
    }

    @Operation(
            summary = "Let something happen to a bill",
            description =
                    "DEPARTED, ARRIVED, HOLD_PLACED, HOLD_REMOVED or DELETED; its entries go on, and filers are told.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"event\": \"HOLD_PLACED\"}"))))
    @PostMapping(path = "/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    Shown happen(@AuthenticationPrincipal Caller caller, @PathVariable("id") String id, @RequestBody byte[] body) {
        String bill = checked(caller, id);
        JsonFields fields = JsonFields.read(body, Set.of("event"));
        Optional<BillEvent> event =
                fields.text("event", "one of " + List.of(BillEvent.values()), BillController::event);
        if (event.isEmpty()) {
            fields.problem("MISSING", "event", "State what happens, one of " + List.of(BillEvent.values()) + ".");
        }
        fields.refuseProblems();
        return bills.happen(bill, event.orElseThrow())
                .map(this::shown)
                .orElseThrow(() -> notNow(bills.find(bill), event.orElseThrow()));
    }

    private static Refusal notNow(Bill bill, BillEvent event) {
        List<BillEvent> allowed = List.of(BillEvent.values()).stream()
                .filter(other -> other.concerns(bill))
                .toList();
        return Refusal.of(
                HttpStatus.CONFLICT,
                "The bill is " + bill.stage() + (bill.held() ? " and held" : "") + ", so " + event
                        + " cannot happen to it. "
                        + (allowed.isEmpty() ? "Put it on file first." : "What can: " + allowed + "."));
    }

    private static Optional<BillEvent> event(String text) {
        return List.of(BillEvent.values()).stream()
                .filter(event -> event.name().equals(text))
                .findFirst();
    }

    private static String checked(Caller caller, String id) {
        if (caller.account().role() == Role.FILER) {
            throw Refusal.of(
                    HttpStatus.FORBIDDEN, "Bills of lading are the carriers': officers and trainers act for them.");
        }
        if (!ID.matcher(id).matches()) {
            throw Refusal.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "'" + id.substring(0, Math.min(40, id.length()))
                            + "' is no bill: expected issuer and number, such as MAEU123456789 or 17612345675-HAWB0001234.");
        }
        return id;
    }

    private Shown shown(Bill bill) {
        return new Shown(bill.id(), bill.stage(), bill.held(), bills.entries(bill.id()));
    }
}
