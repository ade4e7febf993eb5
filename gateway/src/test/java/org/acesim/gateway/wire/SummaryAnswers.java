package org.acesim.gateway.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acesim.catair.code.SummaryDispositionCode;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.EntrySummaryResponse.Group;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;
import org.acesim.catair.summary.SummaryStatus;
import org.acesim.catair.summary.SummaryStatusRecords.SummaryNotice;

/** What CBP may say of an entry summary. */
final class SummaryAnswers {
    private SummaryAnswers() {}

    /** Takes an add, a replacement, a deletion. */
    static EntrySummaryResponse taken(EntrySummary summary) {
        return switch (summary.header().action()) {
            case "D" -> outcome(summary, "A", "997", "SUMMARY HAS BEEN DELETED", "", List.of());
            case "R" -> outcome(summary, "A", "996", "SUMMARY HAS BEEN REPLACED", "00200", List.of());
            default -> outcome(summary, "A", "995", "SUMMARY HAS BEEN ADDED", "00100", List.of());
        };
    }

    static Function<EntrySummary, EntrySummaryResponse> rejected(String code, String text) {
        return summary -> outcome(
                summary,
                "R",
                "998",
                "TRANSACTION DATA REJECTED",
                "",
                List.of(new Group(
                        List.of(
                                new SummaryReference("LINITM", 1, "001"),
                                new SummaryReference("TARIFF", 1, "6109100012")),
                        List.of(condition(summary.header(), "", "F", code, text, "")))));
    }

    private static EntrySummaryResponse outcome(
            EntrySummary summary, String disposition, String code, String text, String version, List<Group> more) {
        SummaryHeader h = summary.header();
        List<Group> groups = new ArrayList<>();
        SummaryReference whole =
                new SummaryReference("SUMMRY", 1, h.filerCode() + " " + h.entryNumber() + " " + h.brokerReference());
        if (more.isEmpty()) {
            groups.add(new Group(List.of(whole), List.of()));
        } else {
            List<SummaryReference> first = new ArrayList<>(List.of(whole));
            first.addAll(more.get(0).references());
            groups.add(new Group(first, more.get(0).conditions()));
        }
        String severity = disposition.equals("R") ? "F" : "";
        return new EntrySummaryResponse(groups, condition(h, disposition, severity, code, text, version));
    }

    private static SummaryCondition condition(
            SummaryHeader h, String disposition, String severity, String code, String text, String version) {
        return new SummaryCondition(
                disposition, severity, code, "", text, h.filerCode(), h.entryNumber(), version, h.brokerReference());
    }

    /** The response to a batch of entry summaries (AX). */
    static byte[] response(Batch batch, Function<EntrySummary, EntrySummaryResponse> answer) {
        return write(batch, "AX", summary -> answer.apply(summary).write());
    }

    /** A notification about the entry summaries of a batch (UC). */
    static byte[] notice(Batch batch, SummaryDispositionCode type) {
        return write(batch, "UC", summary -> {
            SummaryHeader h = summary.header();
            SummaryNotice notice = new SummaryNotice(
                    type.code(),
                    "C",
                    "",
                    "",
                    LocalDate.of(2024, 6, 4),
                    h.filerCode(),
                    h.entryNumber(),
                    "",
                    h.brokerReference());
            return new SummaryStatus(notice, null, List.of(), List.of()).write();
        });
    }

    private static byte[] write(Batch batch, String application, Function<EntrySummary, Transaction> answer) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : batch.blocks()) {
            BlockHeader h = block.header();
            List<Transaction> answers = block.transactions().stream()
                    .map(transaction ->
                            answer.apply(EntrySummary.readPartially(transaction).orElseThrow()))
                    .toList();
            blocks.add(new Block(BlockHeader.of(h.port(), h.filerCode(), application, h.userText()), answers));
        }
        BatchHeader a = batch.header();
        String userText = application.equals("AX") ? a.userText() : "";
        return BatchWriter.writeResponse(
                new Batch(new BatchHeader(a.site(), a.sender(), "", a.date(), application, "", userText), blocks));
    }
}
