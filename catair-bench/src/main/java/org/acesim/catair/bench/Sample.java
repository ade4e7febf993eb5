package org.acesim.catair.bench;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Framing;
import org.acesim.catair.envelope.Transaction;

/** A type 86 filing of 15 records, and a batch of a thousand of them. */
final class Sample {

    static final int TRANSACTIONS = 1_000;
    static final int RECORDS = 15;

    static final Transaction FILING = new Transaction(Stream.of(
                    "SE10AZZZ  00001027 86               40000000000754701",
                    "SE13JANE FILER                              2125550100",
                    "SE15M    17612345686                                                    N",
                    "SE15H    HAWB0005678                                       00000001     N",
                    "SE20CR REF000202",
                    "SE20EDA061625",
                    "SE30CN JOHN BUYER",
                    "SE35151 MAIN ST",
                    "SE36ALBANY                             NY       12207          US",
                    "SE40001DE COTTON T-SHIRT, MENS, KNIT",
                    "SE50SE SHOP GMBH",
                    "SE5515LADENSTRASSE 9",
                    "SE56HAMBURG                                     20095          DE",
                    "SE6099030531",
                    "SE6061091000120000000075")
            .map(record -> String.format("%-80s", record))
            .toList());

    private Sample() {}

    static Batch batch(List<Transaction> transactions) {
        return new Batch(
                new BatchHeader("4701", "ZZZ", "PASSWD", null, "SE", "", ""),
                List.of(new Block(BlockHeader.of("4701", "ZZZ", "SE", "S2"), transactions)));
    }

    static byte[] message() {
        return BatchWriter.write(batch(Collections.nCopies(TRANSACTIONS, FILING)), Framing.LF);
    }

    /** The records of one filing, one behind the other. */
    static byte[] records() {
        return String.join("", FILING.records()).getBytes(StandardCharsets.US_ASCII);
    }
}
