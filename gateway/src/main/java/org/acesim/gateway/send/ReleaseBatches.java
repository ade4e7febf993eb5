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

/** Puts cargo releases into batches as the service centre that the gateway is at CBP: its own A record, filers' B records. */
final class ReleaseBatches {
    /** A batch is one message and one transaction on both sides; a hundred is what both do best with. */
    static final int TRANSACTIONS_MAX = 100;

    private static final String APPLICATION = "SE";
    private static final String SITE = "4701";
    private static final String PASSWORD = "GWYPWD";
    /** Ports of one district share a block, and so do those of New York's three (Batch and Block Control v23). */
    private static final Set<String> NEW_YORK = Set.of("10", "46", "47");

    private ReleaseBatches() {}

    private record District(String filer, String code) {}

    static Batch batch(long messageId, LocalDate date, List<Outbound> releases) {
        Map<District, List<Outbound>> blocks = new LinkedHashMap<>();
        for (Outbound release : releases) {
            District district = new District(release.number().filerCode(), district(release.port()));
            blocks.computeIfAbsent(district, first -> new ArrayList<>()).add(release);
        }
        String userText = BatchNumber.write(messageId);
        BatchHeader header = new BatchHeader(SITE, Queues.GATEWAY_SENDER, PASSWORD, date, APPLICATION, "", userText);
        return new Batch(
                header,
                blocks.values().stream().map(block -> block(block, userText)).toList());
    }

    private static Block block(List<Outbound> releases, String userText) {
        Outbound first = releases.get(0);
        List<Transaction> transactions =
                releases.stream().map(Outbound::transaction).toList();
        return new Block(BlockHeader.of(first.port(), first.number().filerCode(), APPLICATION, userText), transactions);
    }

    private static String district(String port) {
        String code = port.length() < 2 ? port : port.substring(0, 2);
        return NEW_YORK.contains(code) ? "47" : code;
    }
}
