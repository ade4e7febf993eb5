package org.acesim.cbp.action;

import static org.acesim.cbp.wire.SampleBatch.cancelling;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.acesim.cbp.wire.SampleBatch.replacing;
import static org.acesim.cbp.wire.SampleBatch.updating;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.junit.jupiter.api.Test;

/** The life of requests on a real PostgreSQL. */
class RequestsOnPostgresTest {
    private static final String NUMBER = "ABC-0000001-0";
    private static final List<String> PARCEL = parcel("ABC", 1);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void doesTheSameOnPostgres() {
        try (SimulatedCbp onPostgres = SimulatedCbp.onPostgres();
                SimulatedCbp onH2 = SimulatedCbp.onH2()) {
            assertThat(life(onPostgres)).isEqualTo(life(onH2));
        }
    }

    /** Replaced, updated, corrected and cancelled, as one text. */
    private static String life(SimulatedCbp cbp) {
        List<String> later = parcel("ABC", 2, 75, "060424");
        List<String> asked = named(parcel("ABC", 3), "DOCUMENTS INVOICE");
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", PARCEL, later, asked)));
        cbp.receive(cbp.fromGateway(ofGateway()
                .block(
                        "ABC",
                        cancelling(PARCEL, "01"),
                        replacing(parcel("ABC", 2, 80, "060524")),
                        replacing(named(parcel("ABC", 3, 90, "060324"), "DOCUMENTS INVOICE")))));
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", updating(parcel("ABC", 2, 80, "060624")))));
        cbp.advanceTo(SimulatedCbp.START.plus(DAY.multipliedBy(4)));
        StringBuilder told = new StringBuilder();
        cbp.sent().stream().map(Sent::content).forEach(told::append);
        for (String number : List.of(NUMBER, "ABC-0000002-8", "ABC-0000003-6")) {
            told.append(cbp.entry(number)).append('\n');
        }
        return told.toString();
    }

    /** Consigned to somebody of this name, which scenarios look at. */
    private static List<String> named(List<String> filing, String consignee) {
        return filing.stream()
                .map(record -> record.startsWith("SE30CN")
                        ? "SE30CN " + consignee + " ".repeat(73 - consignee.length())
                        : record)
                .toList();
    }
}
