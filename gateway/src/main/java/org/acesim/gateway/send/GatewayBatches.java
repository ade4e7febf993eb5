package org.acesim.gateway.send;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Transaction;
import org.acesim.routes.Queues;

/** Puts transactions into batches as the service centre that the gateway is at CBP: its own A record, filers' B records. */
final class GatewayBatches {
    /** A batch is one message and one transaction on both sides; a hundred is what both do best with. */
    static final int TRANSACTIONS_MAX = 100;

    /** Cargo releases. */
    static final String RELEASES = "SE";
    /** Entry summaries; the two never share a batch. */
    static final String SUMMARIES = "AE";

    private static final String SITE = "4701";
    private static final String PASSWORD = "GWYPWD";
    /** Ports of one district share a block, and so do those of New York's three (Batch and Block Control v23). */
    private static final Set<String> NEW_YORK = Set.of("10", "46", "47");

    private GatewayBatches() {}

    private record District(String filer, String code) {}

    static Batch batch(String application, long messageId, LocalDate date, List<Outbound> outbounds) {
        Map<District, List<Outbound>> blocks = new LinkedHashMap<>();
        for (Outbound outbound : outbounds) {
            District district = new District(outbound.number().filerCode(), district(outbound.port()));
            blocks.computeIfAbsent(district, first -> new ArrayList<>()).add(outbound);
        }
        String userText = BatchNumber.write(messageId);
        BatchHeader header = new BatchHeader(SITE, Queues.GATEWAY_SENDER, PASSWORD, date, application, "", userText);
        return new Batch(
                header,
                blocks.values().stream()
                        .map(block -> block(application, block, userText))
                        .toList());
    }

    private static Block block(String application, List<Outbound> outbounds, String userText) {
        Outbound first = outbounds.get(0);
        List<Transaction> transactions =
                outbounds.stream().map(Outbound::transaction).toList();
        return new Block(BlockHeader.of(first.port(), first.number().filerCode(), application, userText), transactions);
    }

    private static String district(String port) {
        String code = port.length() < 2 ? port : port.substring(0, 2);
        return NEW_YORK.contains(code) ? "47" : code;
    }
}
