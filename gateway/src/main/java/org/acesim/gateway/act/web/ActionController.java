package org.acesim.gateway.act.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.act.Actions;
import org.acesim.gateway.act.Correspondence;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.routes.account.Account;
import org.acesim.routes.control.ControlMessage.Disposal;
import org.acesim.routes.dis.DocumentMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartRequest;

/** Acts on entries that CBP has: 202 says that it was asked; what becomes of it stands in the entry. */
@RestController
@RequestMapping("/api/v1/entries/{number}")
@Tag(name = "Acting", description = "Changing and cancelling entries, and answering CBP")
class ActionController {
    private final Actions actions;
    private final Correspondence correspondence;

    ActionController(Actions actions, Correspondence correspondence) {
        this.actions = actions;
        this.correspondence = correspondence;
    }

    /** What was asked of which entry, and how that stood. */
    record Asked(String entryNumber, String action, EntryStatus status) {}

    /** What a filer does with refused goods. */
    record DisposalBody(Disposal.@Nullable Method method) {}

    /** Why a penalty should be remitted or mitigated. */
    record PetitionBody(@Nullable String text) {}

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Replace an entry (SE R)",
            description =
                    "The body is a whole filing, as for an Add. Under review it becomes a correction request, which a"
                            + " person at CBP decides; after release CBP takes an update only. 409 while CBP has not answered"
                            + " the last Add, Replace, Update or Cancel.")
    ResponseEntity<Asked> replace(
            @PathVariable String number, @RequestBody byte[] filing, @AuthenticationPrincipal Account account) {
        return asked(actions.replace(number, filing, account), "REPLACE");
    }

    @PatchMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Update bills, port, location, arrival or contact of an entry (SE U)",
            description = "The body has the fields that change, each whole: bills is the new list of bills. Until 15"
                    + " days after release. 409 while CBP has not answered the last action.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject("{\"portOfEntry\": \"2720\"}"))))
    ResponseEntity<Asked> update(
            @PathVariable String number, @RequestBody byte[] changes, @AuthenticationPrincipal Account account) {
        return asked(actions.update(number, changes, account), "UPDATE");
    }

    @DeleteMapping
    @Operation(
            summary = "Cancel an entry (SE D)",
            description = "`reason` is CBP's code, 01 to 12; reasons 02, 03 and 04 need the `reference` of the in-bond,"
                    + " entry or admission that replaces the entry. Once its bill is on file it is a request that a"
                    + " person decides (CANCEL_REQUESTED).")
    ResponseEntity<Asked> cancel(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String reference,
            @AuthenticationPrincipal Account account) {
        return asked(actions.cancel(number, reason, reference, account), "CANCEL");
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Send documents of an entry",
            description =
                    "Every part that is a file is a document: PDF, PNG, JPEG, GIF, TIFF or plain text, at most 10 MB"
                            + " each. The name of the part says what it is: `invoice`, `packingList`, CBP's code of two digits,"
                            + " or anything else for another document. `text` may say something to them.")
    ResponseEntity<Asked> documents(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            MultipartRequest parts,
            @AuthenticationPrincipal Account account) {
        return asked(correspondence.send(number, limited(text), Parts.documents(parts), account), "DOCUMENTS");
    }

    @PostMapping(path = "/inquiries/{id}/reply", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Answer an inquiry of CBP's",
            description =
                    "With a part `text`, with documents as above, or both. `id` is that of the entry's `inquiries`.")
    ResponseEntity<Asked> reply(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            MultipartRequest parts,
            @AuthenticationPrincipal Account account) {
        return asked(correspondence.reply(number, id, limited(text), Parts.documents(parts), account), "REPLY");
    }

    @PostMapping(path = "/disposal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Export or destroy refused goods",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples = @ExampleObject("{\"method\": \"EXPORT\"}"))))
    ResponseEntity<Asked> dispose(
            @PathVariable String number, @RequestBody DisposalBody body, @AuthenticationPrincipal Account account) {
        if (body.method() == null) {
            throw ProblemException.badRequest("method: EXPORT or DESTROY");
        }
        return asked(correspondence.dispose(number, body.method(), account), "DISPOSAL");
    }

    @PostMapping("/penalties/{id}/payment")
    @Operation(summary = "Pay a penalty")
    ResponseEntity<Asked> pay(
            @PathVariable String number, @PathVariable String id, @AuthenticationPrincipal Account account) {
        return asked(correspondence.pay(number, id, account), "PENALTY_PAYMENT");
    }

    @PostMapping(path = "/penalties/{id}/petition", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Ask CBP to remit or mitigate a penalty",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            examples =
                                                    @ExampleObject(
                                                            "{\"text\": \"The seller stated the value; we disclosed it ourselves.\"}"))))
    ResponseEntity<Asked> petition(
            @PathVariable String number,
            @PathVariable String id,
            @RequestBody PetitionBody body,
            @AuthenticationPrincipal Account account) {
        return asked(correspondence.petition(number, id, body.text() == null ? "" : body.text(), account), "PETITION");
    }

    private static String limited(String text) {
        if (text.length() > DocumentMessage.TEXT_MAX) {
            throw ProblemException.badRequest("text: at most " + DocumentMessage.TEXT_MAX + " characters");
        }
        return text;
    }

    private static ResponseEntity<Asked> asked(Entry entry, String action) {
        return ResponseEntity.accepted().body(new Asked(entry.number(), action, entry.status()));
    }
}
