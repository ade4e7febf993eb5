package org.acesim.gateway.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.Echo;
import org.acesim.catair.release.ReleaseMessage;
import org.acesim.gateway.entry.EntryEvent;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.reply.Told.Step;
import org.acesim.routes.UnreadableMessageException;
import org.jspecify.annotations.Nullable;

/** Reads CBP's response to a filing (SX), and its rejection of a whole batch. */
final class Responses {
    private Responses() {}

    static Told read(Transaction transaction, @Nullable Long answers) {
        CargoReleaseResponse response = Transactions.value(CargoReleaseResponse.read(transaction));
        List<Step> steps = new ArrayList<>();
        List<FilingProblem> problems = new ArrayList<>();
        Answered answered = Answered.to(header(response));
        steps.add(result(response, answered));
        for (Echo echo : response.echoes()) {
            String record = echo.record().substring(0, 4);
            for (ReleaseMessage message : echo.messages()) {
                steps.add(condition(message.code(), message.text() + " (" + record + ")"));
                if (message.type().equals(ReleaseMessage.RECORD_REJECTED)) {
                    problems.add(problem(message.code(), record, message.text()));
                }
            }
        }
        return new Told(
                entryNumber(response),
                answers,
                steps,
                response.rejected() ? problems : List.of(),
                answered.decision(response),
                List.of(),
                new Told.Verbatim(Application.SX, transaction),
                null);
    }

    /** What the rejection of a batch says of each entry in it. */
    static Told rejected(String entryNumber, long batch, List<BatchFinding> findings) {
        List<Step> steps = new ArrayList<>();
        List<FilingProblem> problems = new ArrayList<>();
        steps.add(new Step(EntryEvent.REJECT, null, TimelineEvent.cbp("REJECTED", "999", "BATCH REJECTED", null)));
        for (BatchFinding finding : findings) {
            steps.add(condition(finding.code(), finding.narrative()));
            problems.add(problem(finding.code(), "batch", finding.narrative()));
        }
        return new Told(entryNumber, batch, steps, problems, Told.Decision.DROP, List.of(), null, null);
    }

    private static Step result(CargoReleaseResponse response, Answered answered) {
        ReleaseMessage result = response.result();
        if (response.accepted()) {
            return step(answered.accepted(), answered.word() + "ACCEPTED", result);
        }
        return response.rejected()
                ? step(answered.rejected(), answered.word() + "REJECTED", result)
                : step(answered.referred(), answered.word() + "REFERRED", result);
    }

    private static String header(CargoReleaseResponse response) {
        return response.echoes().stream()
                .map(Echo::record)
                .filter(record -> record.startsWith("SE10"))
                .findFirst()
                .orElse("SE10A");
    }

    private static Step step(@Nullable EntryEvent event, String word, ReleaseMessage result) {
        return new Step(event, null, TimelineEvent.cbp(word, result.type(), result.text(), null));
    }

    private static Step condition(String code, String text) {
        return new Step(null, null, TimelineEvent.cbp("CONDITION", code, text, null));
    }

    private static FilingProblem problem(String code, String place, String text) {
        return new FilingProblem(code, place, text, "", "");
    }

    private static String entryNumber(CargoReleaseResponse response) {
        return response.echoes().stream()
                .map(Echo::record)
                .filter(record -> record.startsWith("SE10"))
                .map(record -> EntryNumber.parse(record.substring(5, 8) + record.substring(10, 18)))
                .flatMap(Optional::stream)
                .map(EntryNumber::toString)
                .findFirst()
                .orElseThrow(() -> new UnreadableMessageException(
                        "A response without the SE10 of an entry: " + response.echoes()));
    }
}
