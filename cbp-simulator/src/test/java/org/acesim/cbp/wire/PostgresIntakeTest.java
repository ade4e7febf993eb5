package org.acesim.cbp.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.acesim.cbp.wire.SampleBatch.informal;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.acesim.routes.WireMessage;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.junit.jupiter.api.Test;

/** The same statements as everywhere else, on a real PostgreSQL. */
class PostgresIntakeTest {
    @Test
    void doesTheSameOnPostgres() {
        try (SimulatedCbp onPostgres = SimulatedCbp.onPostgres();
                SimulatedCbp onH2 = SimulatedCbp.onH2()) {
            assertThat(told(onPostgres)).isEqualTo(told(onH2));
        }
    }

    /** A life of several entries, from a rejection to a release, as one text. */
    private static String told(SimulatedCbp cbp) {
        cbp.inspecting(Map.of("11", BigDecimal.ONE));
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1, 801, "060324"))));
        WireMessage message = cbp.fromGateway(
                ofGateway().block("ABC", parcel("ABC", 1), informal("ABC", 2, 801), parcel("ABC", 3, 75, "060524")));
        cbp.receive(message);
        cbp.receive(message);
        assertThat(cbp.entry("ABC-0000002-8").status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
        cbp.receiveDocuments(cbp.fromGateway(new DocumentMessage(
                        "ABC-0000002-8",
                        null,
                        "as asked",
                        List.of(new SentDocument("01", "invoice.txt", "text/plain", "INV-1".getBytes(US_ASCII))))
                .write()));
        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(3)));

        StringBuilder told = new StringBuilder();
        cbp.sent().stream().map(Sent::content).forEach(told::append);
        for (String number : new String[] {"ABC-0000001-0", "ABC-0000002-8", "ABC-0000003-6"}) {
            FiledEntry entry = cbp.entry(number);
            assertThat(entry.status()).isEqualTo(EntryStatus.RELEASED);
            told.append(entry).append('\n');
        }
        return told.append(cbp.storedAnswer(message.key())).toString();
    }
}
