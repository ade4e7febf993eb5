package org.acesim.routes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acesim.routes.UnreadableMessageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlMessageTest {
    @Test
    void everyKindComesBackFromTheWireAsItWas() {
        List<ControlMessage> kinds = List.of(
                new ControlMessage.State(
                        Instant.parse("2024-06-03T13:00:00Z"), BigDecimal.TEN, true, "R2b", LocalDate.of(2024, 6, 3)),
                new ControlMessage.Ask(),
                new ControlMessage.Probe(7),
                new ControlMessage.ProbeAnswer(7, 12, 13),
                new ControlMessage.Disposal("ABC-0000001-0", ControlMessage.Disposal.Method.EXPORT),
                new ControlMessage.PenaltyPayment("ABC-0000001-0", "3"),
                new ControlMessage.DutyPayment("ABC-0000001-0"),
                new ControlMessage.Petition("ABC-0000001-0", "3", "We did not know."));
        assertThat(kinds).allSatisfy(kind -> assertThat(ControlMessage.read(kind.write()))
                .isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"type\":\"NONE\"}",
                "{\"type\":\"PROBE\"}",
                "{\"type\":\"DISPOSAL\",\"entryNumber\":\"ABC-0000001-0\",\"method\":\"EAT\"}",
                "{\"type\":\"PENALTY_PAYMENT\",\"entryNumber\":\"ABC-0000001-0\"}",
                "{\"type\":\"DUTY_PAYMENT\"}"
            })
    void refusesWhatIsNoControlMessage(String json) {
        assertThatThrownBy(() -> ControlMessage.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableMessageException.class)
                .hasMessageStartingWith("Not a control message: ");
    }
}
