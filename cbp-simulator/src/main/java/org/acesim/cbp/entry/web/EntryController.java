package org.acesim.cbp.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Penalties;
import org.acesim.cbp.payment.PaymentViews;
import org.acesim.cbp.problem.Refusal;
import org.acesim.cbp.summary.Summaries;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private final ReadableEntries entries;
    private final Inquiries inquiries;
    private final Penalties penalties;
    private final Documents documents;
    private final PaymentViews payments;
    private final Summaries summaries;
    private final KeptAssessments assessments;

    EntryController(
            ReadableEntries entries,
            Inquiries inquiries,
            Penalties penalties,
            Documents documents,
            Summaries summaries,
            KeptAssessments assessments,
            PaymentViews payments) {
        this.penalties = penalties;
        this.payments = payments;
        this.summaries = summaries;
        this.assessments = assessments;
        this.entries = entries;
        this.inquiries = inquiries;
        this.documents = documents;
    }

    @Operation(
            summary = "CBP's whole view of an entry",
            description = "With the explanation of every decision: what it was decided by, the figures looked at, what"
                    + " they were compared with, the number drawn, who decided and when, and what the sender was told.")
    @GetMapping("/{entryNumber}")
    EntryView entry(@AuthenticationPrincipal Caller caller, @PathVariable("entryNumber") String entryNumber) {
        FiledEntry entry = entries.find(caller, entryNumber);
        String number = entry.entryNumber();
        return EntryView.of(
                entry,
                DutyView.of(assessments.of(number)),
                SummaryView.of(entry, summaries.find(number).orElse(null)),
                inquiries.of(number),
                penalties.of(number),
                documents.of(number),
                payments.of(number).orElse(null));
    }

    @Operation(
            summary = "A document that the filer sent",
            description = "As it came, to be saved: its name and its form are what the filer says they are.")
    @GetMapping("/{entryNumber}/documents/{id}")
    ResponseEntity<byte[]> document(
            @AuthenticationPrincipal Caller caller,
            @PathVariable("entryNumber") String entryNumber,
            @PathVariable("id") long id) {
        String number = entries.find(caller, entryNumber).entryNumber();
        Documents.Content document = documents
                .content(number, id)
                .orElseThrow(
                        () -> Refusal.of(HttpStatus.NOT_FOUND, "Entry " + number + " has no document " + id + "."));
        // Never shown in the browser's place: what a filer sends may be a page that acts as one of CBP's.
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(document.bytes());
    }
}
