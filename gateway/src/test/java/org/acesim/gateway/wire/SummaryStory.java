package org.acesim.gateway.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.summary.EntrySummary;
import tools.jackson.databind.JsonNode;

/** What tests do with the entry summaries of a running gateway, and what came of it. */
final class SummaryStory {
    private final RunningGateway gateway;

    SummaryStory(RunningGateway gateway) {
        this.gateway = gateway;
    }

    /** Files an entry; returns its number once it is released. */
    String released(String filing) throws Exception {
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        String number = gateway.file(filing);
        gateway.until(number, "RELEASED");
        return number;
    }

    /** Files an entry whose goods wait for something before release; returns its number. */
    String admissible(String filing) throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.answer(batch, Answers::accepted, Answers.status("93", "95", "97")));
        String number = gateway.file(filing);
        gateway.until(number, "ADMISSIBLE");
        return number;
    }

    /** CBP takes the summary that it was sent last. */
    void answer(String number) {
        gateway.cbp.send(SummaryAnswers.response(batchOf(number), SummaryAnswers::taken));
    }

    /** The batch in which the summary of an entry last went to CBP. */
    Batch batchOf(String number) {
        return gateway.cbp.summaries().stream()
                .filter(sent -> summaries(sent).stream().anyMatch(summary -> isOf(summary, number)))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** CBP tells how far the duty of an entry is paid (DP). */
    void tell(String number, PaymentMessage.Status status, String amount, LocalDate dueBy) {
        tell(number, status, amount, dueBy, PaymentMessage.Sums.NONE);
    }

    void tell(String number, PaymentMessage.Status status, String amount, LocalDate dueBy, PaymentMessage.Sums sums) {
        PaymentMessage message = new PaymentMessage(
                EntryNumber.parse(number).orElseThrow(),
                PaymentMessage.Kind.DUTY,
                status,
                0,
                new BigDecimal(amount),
                LocalDateTime.of(2024, 6, 3, 9, 30),
                dueBy,
                sums);
        gateway.cbp.send(gateway.cbp.response(
                gateway.cbp.batchOf(number, CargoRelease::write), "DP", release -> message.write()));
    }

    RunningGateway.Answer file(String number, String stated) throws Exception {
        return gateway.postTo("ABC", path(number), "application/json", stated);
    }

    RunningGateway.Answer draft(String number, String stated) throws Exception {
        return gateway.postTo("ABC", path(number) + "?draft=true", "application/json", stated);
    }

    RunningGateway.Answer pay(String number) throws Exception {
        return gateway.call("POST", "ABC", "/api/v1/entries/" + number + "/payment", "");
    }

    String status(String number) throws Exception {
        return gateway.entry(number).at("/summary/status").asString();
    }

    String messages(String number) throws Exception {
        return gateway.call("GET", "ABC", "/api/v1/entries/" + number + "/messages", "")
                .body();
    }

    /** The summary of an entry as it last went to CBP. */
    EntrySummary sent(String number) {
        List<EntrySummary> sent = sentOf(number);
        return sent.get(sent.size() - 1);
    }

    List<EntrySummary> sentOf(String number) {
        return gateway.cbp.summaries().stream()
                .flatMap(batch -> summaries(batch).stream())
                .filter(summary -> isOf(summary, number))
                .toList();
    }

    /** What the timeline says of some events. */
    static String text(JsonNode entry, String event) {
        return entry.get("timeline")
                .valueStream()
                .filter(told -> told.get("event").asString().equals(event))
                .map(told -> told.get("text").asString())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static List<EntrySummary> summaries(Batch batch) {
        return batch.blocks().stream()
                .flatMap(block -> block.transactions().stream())
                .map(transaction -> EntrySummary.readPartially(transaction).orElseThrow())
                .toList();
    }

    private static boolean isOf(EntrySummary summary, String number) {
        return number.replace("-", "")
                .equals(summary.header().filerCode() + summary.header().entryNumber());
    }

    static String path(String number) {
        return "/api/v1/entries/" + number + "/summary";
    }
}
