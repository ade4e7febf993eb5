package org.acesim.cbp.action;

import static org.acesim.cbp.wire.SampleBatch.cancelling;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A scenario decides requests: it grants, refuses for a reason, or asks for documents first. */
class RequestsByScenarioTest {
    private static final String NUMBER = "ABC-0000001-0";
    private static final List<String> PARCEL = parcel("ABC", 1);
    private static final Duration DAY = Duration.ofDays(1);

    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void aScenarioRefusesACancellationForAReason() {
        cbp.scenarios("[{match: {action: D, consignee.name: JOHN BUYER}, outcome: REFUSE(10), delay: PT3H}]");
        tell(PARCEL);
        tell(cancelling(PARCEL, "01"));

        assertThat(after(Duration.ofHours(3)))
                .contains("87CANCELLATION REQUEST REJECTED")
                .contains("SO20RSN10");
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(entry().decisions())
                .anySatisfy(decision -> assertThat(decision.text()).startsWith("Refused, as a scenario has it"));
        assertThat(cbp.count("request")).isZero();
    }

    @Test
    void aScenarioGrantsWhatTheOfficerWouldRefuse() {
        cbp.scenarios("[{match: {action: D, cancellationReason: '06'}, outcome: GRANT}]");
        tell(PARCEL);
        tell(cancelling(PARCEL, "06"));

        assertThat(after(DAY)).contains("23ENTRY CANCELLED");
        assertThat(entry().status()).isEqualTo(EntryStatus.CANCELLED);
    }

    @Test
    void aScenarioAsksForDocumentsAndRefusesWithoutThem() {
        cbp.scenarios("[{match: {action: D}, outcome: ASK_DOCUMENTS, times: 1}]");
        tell(PARCEL);
        tell(cancelling(PARCEL, "01"));

        assertThat(after(DAY)).contains("85DOC REQUIRED");
        assertThat(after(Duration.ofDays(20))).contains("87CANCELLATION REQUEST REJECTED");
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
        // The rule is used up: the officer grants the next one.
        tell(cancelling(PARCEL, "01"));
        assertThat(after(Duration.ofDays(22))).contains("23ENTRY CANCELLED");
    }

    @Test
    void aRuleForRequestsDoesNothingToFilings() {
        cbp.scenarios("[{outcome: REFUSE(13)}]");
        assertThat(tell(PARCEL)).contains("98RELEASED");
    }

    private String tell(List<String> filing) {
        cbp.sent();
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", filing)));
        return sent();
    }

    /** What CBP tells until this long after the start. */
    private String after(Duration since) {
        cbp.advanceTo(SimulatedCbp.START.plus(since));
        return sent();
    }

    private String sent() {
        return cbp.sent().stream().map(Sent::content).collect(Collectors.joining());
    }

    private FiledEntry entry() {
        return cbp.entry(NUMBER);
    }
}
