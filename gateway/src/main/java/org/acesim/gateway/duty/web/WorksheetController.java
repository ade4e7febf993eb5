package org.acesim.gateway.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.acesim.catair.EntryNumber;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.duty.Duty;
import org.acesim.gateway.duty.Sheet;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.routes.account.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows how what an entry costs was reckoned. */
@RestController
@RequestMapping("/api/v1/entries/{number}/worksheet")
@Tag(name = "Entries")
class WorksheetController {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final EntryStore store;

    WorksheetController(EntryStore store) {
        this.store = store;
    }

    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            summary = "The worksheet of duty, taxes and fees, as text or HTML",
            description = "Of the last assessment that CBP told: every layer with its base, rate, amount and reason."
                    + " 404 before there is one.")
    String text(@PathVariable String number, @AuthenticationPrincipal Account account) {
        return sheet(number, account).text();
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> html(@PathVariable String number, @AuthenticationPrincipal Account account) {
        return ResponseEntity.ok().contentType(HTML).body(sheet(number, account).html());
    }

    private Sheet sheet(String text, Account account) {
        Entry entry = EntryNumber.parse(text)
                .flatMap(number -> store.entries().find(number.toString()))
                .filter(found -> account.reads(found.filed().filer()))
                .orElseThrow(() ->
                        new ProblemException(HttpStatus.NOT_FOUND, "There is no entry " + text + " of this account."));
        Duty duty = store.entries()
                .duty(entry.number())
                .map(json -> JSON.readValue(json, Duty.class))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "CBP has not told yet what " + entry.number() + " costs: there is nothing to reckon with."));
        byte[] filing = store.entries().filing(entry.number()).orElseThrow();
        return Sheet.of(entry, FilingJson.read(filing), duty);
    }
}
