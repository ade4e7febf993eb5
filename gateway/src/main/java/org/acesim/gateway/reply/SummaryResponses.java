package org.acesim.gateway.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.OwnCondition;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.reply.Told.Step;
import org.acesim.gateway.summary.SummaryWord;
import org.acesim.routes.UnreadableMessageException;
import org.jspecify.annotations.Nullable;

/** Reads CBP's response to an entry summary (AX), and its rejection of a whole batch of them. */
final class SummaryResponses {
    /** The reference to the summary itself, which says nothing about a place in it. */
    private static final String WHOLE = "SUMMRY";

    private SummaryResponses() {}

    static Told read(Transaction transaction, @Nullable Long answers) {
        EntrySummaryResponse response = Transactions.value(EntrySummaryResponse.read(transaction));
        SummaryCondition outcome = response.outcome();
        List<Step> steps = new ArrayList<>();
        String version = outcome.version().isEmpty() ? "" : ", version " + outcome.version();
        steps.add(step(word(response), outcome.code(), outcome.text() + version));
        for (EntrySummaryResponse.Group group : response.groups()) {
            String about = about(group.references());
            group.conditions()
                    .forEach(condition -> steps.add(step("CONDITION", condition.code(), condition.text() + about)));
        }
        boolean keeps = response.conditions().stream()
                .noneMatch(condition -> condition.code().equals(OwnCondition.EARLIER_SUMMARY_DELETED.code()));
        return Told.summary(
                entryNumber(outcome),
                steps,
                new SummaryWord.Answer(answers, response.accepted(), keeps),
                new Told.Verbatim(Application.AX, transaction));
    }

    /** What the rejection of a batch says of each summary in it: CBP looked at none, and has what it had. */
    static Told rejected(String entryNumber, CbpReplies.RejectedBatch batch) {
        List<Step> steps = new ArrayList<>();
        steps.add(step("SUMMARY_REJECTED", "999", SummaryConditionCode.BATCH_REJECTED.text()));
        batch.findings().forEach(finding -> steps.add(step("CONDITION", finding.code(), finding.narrative())));
        SummaryConditionCode rejected = SummaryConditionCode.BATCH_REJECTED;
        return new Told(
                entryNumber,
                null,
                steps,
                List.of(new FilingProblem(rejected.code(), "", rejected.text(), "", "")),
                Told.Decision.NONE,
                List.of(),
                null,
                null,
                new SummaryWord.Answer(batch.messageId(), false, true));
    }

    private static String word(EntrySummaryResponse response) {
        if (!response.accepted()) {
            return "SUMMARY_REJECTED";
        }
        return switch (response.outcome().code()) {
            case "996" -> "SUMMARY_REPLACED";
            case "997" -> "SUMMARY_DELETED";
            default -> "SUMMARY_ACCEPTED";
        };
    }

    /** Where in the summary it is: line 001, tariff number 6109100012. */
    private static String about(List<SummaryReference> references) {
        String places = references.stream()
                .filter(reference -> !reference.type().equals(WHOLE))
                .map(SummaryResponses::place)
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : " (" + places + ")";
    }

    private static String place(SummaryReference reference) {
        String name =
                switch (reference.type()) {
                    case "LINITM" -> "line";
                    case "TARIFF" -> "tariff number";
                    case "TARQTY" -> "quantity";
                    case "LINFEE", "HDRFEE", "FEETOT" -> "fee";
                    case "ARPART" -> "party";
                    case "COMDES" -> "description";
                    case "BNDDTL" -> "bond";
                    case "BOLINB" -> "bill";
                    case "TOTALS" -> "totals";
                    default -> reference.type();
                };
        return (name + " " + reference.text().strip()).strip();
    }

    private static Step step(String event, String code, String text) {
        return new Step(null, null, TimelineEvent.cbp(event, code, text, null));
    }

    private static String entryNumber(SummaryCondition outcome) {
        return EntryNumber.parse(outcome.filerCode() + outcome.entryNumber())
                .map(EntryNumber::toString)
                .orElseThrow(() -> new UnreadableMessageException("A response to the entry summary of no entry: '"
                        + outcome.filerCode() + outcome.entryNumber() + "'"));
    }
}
