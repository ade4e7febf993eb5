package org.acesim.cbp.scenario.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.problem.Refusal;
import org.acesim.cbp.scenario.Scenarios;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.account.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rules that force outcomes: filers have their own, officers read all, trainers change all. */
@RestController
@RequestMapping("/cbp/api/v1/scenarios")
@Tag(name = "Scenarios")
class ScenarioController {
    private static final String YAML = "application/yaml";
    private static final String YAML_TOO = "application/x-yaml";
    private static final String EXAMPLE = """
            {"rules": [{"name": "second look", "match": {"consignee.name": "EXAM TWICE", "value": {"from": 500}},\
             "not": {"entryType": "86"}, "outcome": "EXAM_INTENSIVE", "result": "COMPLIANT", "delay": "P2D",\
             "probability": 0.5, "times": 3}]}""";

    private final Scenarios scenarios;
    private final Set<String> filers;

    ScenarioController(Scenarios scenarios, Accounts accounts) {
        this.scenarios = scenarios;
        this.filers = accounts.all().stream()
                .filter(account -> account.role() == Role.FILER)
                .flatMap(account -> account.filerCodes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Operation(summary = "Every rule: those for everybody, and each filer's own")
    @GetMapping
    Map<String, Object> all(@AuthenticationPrincipal Caller caller) {
        if (caller.account().role() == Role.FILER) {
            throw forbidden("Filers read their own rules, at /cbp/api/v1/scenarios/{filer}.");
        }
        return scenarios.written();
    }

    @Operation(
            summary = "Replace the rules for everybody, every filer's own, or both",
            description = "YAML or JSON: `rules` for everybody, `filers` by filer code. What is left out stays.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(EXAMPLE))))
    @PutMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, YAML, YAML_TOO})
    Map<String, Object> replaceAll(
            @AuthenticationPrincipal Caller caller,
            @RequestHeader("Content-Type") MediaType type,
            @RequestBody byte[] body) {
        if (caller.account().role() != Role.TRAINER) {
            throw forbidden("Only trainers set rules for everybody.");
        }
        scenarios.replace(body, isYaml(type), filers);
        return scenarios.written();
    }

    @Operation(summary = "One filer's own rules")
    @GetMapping("/{filer}")
    Map<String, Object> ofFiler(@AuthenticationPrincipal Caller caller, @PathVariable("filer") String filer) {
        mayRead(caller.account(), filer);
        return scenarios.written(filer);
    }

    @Operation(
            summary = "Replace one filer's own rules",
            description = "YAML or JSON. They come before those for everybody, and concern no other filer. With the"
                    + " outcome PENALTY a `penalty` says what is claimed, with the fields of the decision PENALTY at the"
                    + " desk; GRANT, REFUSE(reason) and ASK_DOCUMENTS decide corrections and cancellations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(EXAMPLE))))
    @PutMapping(
            path = "/{filer}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, YAML, YAML_TOO})
    Map<String, Object> replace(
            @AuthenticationPrincipal Caller caller,
            @PathVariable("filer") String filer,
            @RequestHeader("Content-Type") MediaType type,
            @RequestBody byte[] body) {
        mayRead(caller.account(), filer);
        if (caller.account().role() == Role.OFFICER) {
            throw forbidden("Filers set their own rules, and trainers everybody's.");
        }
        scenarios.replace(filer, body, isYaml(type));
        return scenarios.written(filer);
    }

    private void mayRead(Account account, String filer) {
        if (!filers.contains(filer) || !account.reads(filer)) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "There are no rules of this filer for you.");
        }
    }

    private static boolean isYaml(MediaType type) {
        return !type.isCompatibleWith(MediaType.APPLICATION_JSON);
    }

    private static Refusal forbidden(String why) {
        return Refusal.of(HttpStatus.FORBIDDEN, why);
    }
}
