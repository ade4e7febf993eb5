package org.acesim.cbp.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.entry.web.ReadableEntries;
import org.acesim.cbp.problem.Refusal;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.assessment.Worksheet;
import org.acesim.customs.assessment.WorksheetPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What entries cost by CBP's assessments, with every version and its worksheet. */
@RestController
@RequestMapping("/cbp/api/v1/entries/{entryNumber}/assessments")
@Tag(name = "Assessments")
class EntryAssessmentController {
    private static final String SIMULATED = "SIMULATED. Not connected with, made or endorsed by U.S. Customs and Border"
            + " Protection. Not legal or customs advice.";

    private final ReadableEntries entries;
    private final KeptAssessments assessments;

    EntryAssessmentController(ReadableEntries entries, KeptAssessments assessments) {
        this.entries = entries;
        this.assessments = assessments;
    }

    /**
     * One assessment.
     *
     * @param version counts from 1 for each entry, estimates too
     * @param kind    ESTIMATE, ASSESSED or REVISED
     * @param at      simulated time
     * @param why     what it was made from
     * @param figures with every layer of duty and its reason
     */
    record Kept(int version, String kind, String at, String why, AssessmentView figures) {
        static Kept of(KeptAssessment kept) {
            return new Kept(
                    kept.version(),
                    kept.kind().name(),
                    NewYork.show(kept.at()),
                    kept.why(),
                    AssessmentView.of(kept.assessment().request(), new Outcome.Assessed(kept.assessment())));
        }
    }

    @Operation(
            summary = "What an entry costs, by every assessment that CBP made",
            description =
                    "The oldest first: an estimate from the cargo release, the assessment of each entry summary that"
                            + " CBP took, and what CBP assessed anew after an exam or a notice of action.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<Kept> all(@AuthenticationPrincipal Caller caller, @PathVariable("entryNumber") String entryNumber) {
        String number = entries.find(caller, entryNumber).entryNumber();
        return assessments.of(number).stream().map(Kept::of).toList();
    }

    @Operation(
            summary = "The worksheet of an assessment",
            description = "As text, or as a page with `Accept: text/html`: it can be followed with a pencil.")
    @GetMapping(
            path = "/{version}",
            produces = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<String> worksheet(
            @AuthenticationPrincipal Caller caller,
            @PathVariable("entryNumber") String entryNumber,
            @PathVariable("version") int version,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) Optional<String> accept) {
        KeptAssessment kept = one(caller, entryNumber, version);
        boolean asPage = accept.filter(types -> types.contains(MediaType.TEXT_HTML_VALUE))
                .isPresent();
        return ResponseEntity.ok()
                .contentType(new MediaType(asPage ? MediaType.TEXT_HTML : MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(asPage ? page(kept) : text(kept));
    }

    private static String text(KeptAssessment kept) {
        return SIMULATED + "\n" + title(kept) + "\n\n" + Worksheet.text(kept.assessment());
    }

    private static String page(KeptAssessment kept) {
        // Neither number nor kind holds a character of markup.
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + title(kept)
                + "</title></head>\n<body>\n<p><strong>" + SIMULATED + "</strong></p>\n<h1>" + title(kept) + "</h1>\n"
                + WorksheetPage.html(kept.assessment()) + "</body>\n</html>\n";
    }

    private KeptAssessment one(Caller caller, String entryNumber, int version) {
        String number = entries.find(caller, entryNumber).entryNumber();
        return assessments
                .of(number, version)
                .orElseThrow(() -> Refusal.of(
                        HttpStatus.NOT_FOUND,
                        "Entry " + number + " has no assessment of version " + version + ". GET /cbp/api/v1/entries/"
                                + number + "/assessments lists those that it has."));
    }

    private static String title(KeptAssessment kept) {
        return "Entry " + kept.entryNumber() + ", assessment " + kept.version() + " (" + kept.kind() + ") of "
                + NewYork.show(kept.at());
    }
}
