package org.acesim.cbp.wire;

import static org.acesim.cbp.wire.SampleBatch.informal;
import static org.acesim.cbp.wire.SampleBatch.ofAbc;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AbiIntakeTest {
    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void releasesAParcelThatIsHereAtOnce() {
        SampleBatch batch = ofGateway().block("ABC", parcel("ABC", 1));
        Golden.assertMatches("parcel.se.catair", new String(batch.bytes(), StandardCharsets.ISO_8859_1));

        cbp.receive(cbp.fromGateway(batch));

        List<Sent> sent = cbp.sent();
        assertThat(sent).extracting(Sent::application).containsExactly("SX", "SO");
        assertThat(sent).allSatisfy(message -> {
            assertThat(message.queue()).isEqualTo("ABI.OUTBOUND.GWY");
            assertThat(message.text()).isFalse();
            assertThat(message.correlationId()).isEqualTo("ID:gateway-1");
        });
        Golden.assertMatches("parcel.sx.catair", sent.get(0).content());
        Golden.assertMatches("parcel.so.catair", sent.get(1).content());
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(cbp.entry("ABC-0000001-0").acceptedAt()).isEqualTo(SimulatedCbp.START);
    }

    @Test
    void everyDecisionExplainsItself() {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1))));

        List<Decision> decisions = cbp.entry("ABC-0000001-0").decisions();
        assertThat(decisions)
                .extracting(Decision::rule)
                .containsExactly(
                        Decision.Rule.CONDITIONS,
                        Decision.Rule.BILL_MATCH,
                        Decision.Rule.ARRIVAL,
                        Decision.Rule.TARGETING);
        assertThat(decisions).allSatisfy(decision -> {
            assertThat(decision.at()).isEqualTo(SimulatedCbp.START);
            assertThat(decision.decidedBy()).isEqualTo("SIMULATED CBP");
            assertThat(decision.text()).isNotBlank();
        });
        assertThat(decisions.get(3).threshold()).isEqualTo("0");
        assertThat(decisions.get(3).draw()).startsWith("0.");
        assertThat(decisions)
                .flatExtracting(Decision::dispositions)
                .extracting(Disposition::code)
                .containsExactly("93", "95", "98");
    }

    @Test
    void releasesAParcelOnTheDayThatItIsExpected() {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1, 75, "060524"))));

        Golden.assertMatches("parcel-to-come.so.catair", cbp.sent().get(1).content());
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.ADMISSIBLE);

        cbp.advanceTo(Instant.parse("2024-06-05T03:59:59Z"));
        assertThat(cbp.sent()).isEmpty();

        cbp.advanceTo(Instant.parse("2024-06-05T04:00:00Z"));
        List<Sent> sent = cbp.sent();
        assertThat(sent).hasSize(1);
        Golden.assertMatches("parcel-arrived.so.catair", sent.get(0).content());
        assertThat(sent.get(0).correlationId()).isNull();
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void detainsASelectedParcelWhoseFilerIsSilentAndExcludesItAfterThirtyDays() {
        cbp.inspecting(Map.of("86", BigDecimal.ONE));
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1))));

        Golden.assertMatches("parcel-selected.so.catair", cbp.sent().get(2).content());
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);

        cbp.advanceTo(Instant.parse("2024-06-10T20:59:59Z"));
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
        cbp.advanceTo(Instant.parse("2024-06-10T21:00:00Z"));
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.DETAINED);
        assertThat(cbp.sent()).extracting(Sent::application).containsExactly("DN", "SO");

        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(30)));
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.EXCLUDED);
    }

    @Test
    void waitsForDocumentsOfASelectedParcelThatIsUnderWay() {
        cbp.inspecting(Map.of("86", BigDecimal.ONE));
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1, 75, "060524"))));
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.DOCUMENTS_BEFORE_ARRIVAL);

        cbp.advanceTo(SimulatedCbp.START.plus(Duration.ofDays(2)));
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
    }

    @Test
    void estimatesTheDutyOfAnInformalEntryForTheGateway() {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", informal("ABC", 2, 801))));

        List<Sent> sent = cbp.sent();
        assertThat(sent).extracting(Sent::application).containsExactly("SX", "DA", "SO");
        Golden.assertMatches(
                "informal.se.catair",
                new String(ofGateway().block("ABC", informal("ABC", 2, 801)).bytes(), StandardCharsets.ISO_8859_1));
        Golden.assertMatches("informal.sx.catair", sent.get(0).content());
        Golden.assertMatches("informal.so.catair", sent.get(2).content());
        Golden.assertMatches("informal.da.catair", sent.get(1).content());
        assertThat(cbp.entry("ABC-0000002-8").decisions())
                .filteredOn(decision -> decision.rule() == Decision.Rule.DUTY_ESTIMATE)
                .singleElement()
                .satisfies(estimate -> assertThat(estimate.inputs())
                        .containsEntry("duty", "132.17")
                        .containsEntry("fees", "2.53")
                        .hasEntrySatisfying(
                                "line 1, 6109100012", layer -> assertThat(layer).startsWith("132.17: ")));
    }

    @Test
    void sendsRecordsOfTheProjectsOwnToNobodyButTheGateway() {
        cbp.receive(
                cbp.from("ABC", ofAbc().block("ABC", informal("ABC", 2, 801)).bytes()));

        List<Sent> sent = cbp.sent();
        assertThat(sent).extracting(Sent::application).containsExactly("SX", "SO");
        assertThat(sent).allSatisfy(message -> {
            assertThat(message.queue()).isEqualTo("ABI.OUTBOUND.ABC");
            assertThat(message.text()).isTrue();
        });
    }

    @Test
    void rejectsTypeEightySixAboveTheThreshold() {
        cbp.receive(cbp.fromGateway(
                ofGateway().block("ABC", parcel("ABC", 1, 800, "060324"), parcel("ABC", 2, 801, "060324"))));

        List<Sent> sent = cbp.sent();
        assertThat(sent).extracting(Sent::application).containsExactly("SX", "SO");
        Golden.assertMatches("threshold.sx.catair", sent.get(0).content());
        assertThat(sent.get(1).content()).contains("00000010").doesNotContain("00000028");
        assertThat(cbp.entry("ABC-0000002-8").status()).isEqualTo(EntryStatus.REJECTED);
    }

    @Test
    void answersEveryBlockInTheOrderOfTheBatch() {
        cbp.receive(cbp.fromGateway(ofGateway()
                .block("XYZ", parcel("XYZ", 1), parcel("XYZ", 2))
                .block("ABC", parcel("ABC", 1, 75, "060524"))));

        List<Sent> sent = cbp.sent();
        Golden.assertMatches("two-filers.sx.catair", sent.get(0).content());
        Golden.assertMatches("two-filers.so.catair", sent.get(1).content());
    }

    @Test
    void occupiesANumberOnlyOnceCbpHasAcceptedIt() {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1, 801, "060324"))));
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1, 75, "060324"), parcel("ABC", 1))));
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1))));

        List<Sent> sent = cbp.sent();
        assertThat(sent).extracting(Sent::application).containsExactly("SX", "SX", "SO", "SX");
        assertThat(sent.get(1).content())
                .containsOnlyOnce("SE DATA ACCEPTED")
                .containsOnlyOnce("007ENTRY NUMBER ALREADY ON FILE");
        assertThat(sent.get(3).content()).contains("007ENTRY NUMBER ALREADY ON FILE");
        assertThat(cbp.entry("ABC-0000001-0").status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(cbp.count("entry")).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithEveryRecordAtOnce() {
        List<String> wrong = parcel("ABC", 1, 900, "063124").stream()
                .map(SampleBatch.replacing("00000010 86", "00000011 86"))
                .map(SampleBatch.replacing("JANE FILER", "          "))
                .map(SampleBatch.replacing("00000001     N", "             N"))
                .map(SampleBatch.replacing("SE40001DE", "SE40001QQ"))
                .toList();
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", wrong)));

        Golden.assertMatches("many-problems.sx.catair", cbp.sent().get(0).content());
    }

    @Test
    void redeliveryDoesNotDuplicateTheEffect() {
        WireMessage message = cbp.fromGateway(ofGateway().block("ABC", parcel("ABC", 1)));
        cbp.receive(message);
        String answer = cbp.storedAnswer(message.key());
        assertThat(cbp.sent()).hasSize(2).first().extracting(Sent::content).isEqualTo(answer);

        // The broker names a message anew when the relay sends it again; the outbox row is the same.
        cbp.receive(new WireMessage(
                "ID:another", InternalUsers.GATEWAY, message.content(), false, message.outboxId(), null, null));

        assertThat(cbp.sent()).isEmpty();
        assertThat(cbp.storedAnswer(message.key())).isEqualTo(answer);
        assertThat(cbp.count("entry")).isEqualTo(1);
    }

    @Test
    void tellsNobodyWhetherAnotherFilersNumberIsTaken() {
        cbp.receive(cbp.fromGateway(ofGateway().block("XYZ", parcel("XYZ", 1))));
        cbp.sent();

        cbp.receive(cbp.from("ABC", ofAbc().block("ABC", parcel("XYZ", 1)).bytes()));

        assertThat(cbp.sent().get(0).content()).contains("Z21").doesNotContain("ON FILE");
        assertThat(cbp.entry("XYZ-0000001-5").submission().sender()).isEqualTo("GWY");
    }

    @Test
    void sendsWhatCannotBeReadToTheDeadLetters() {
        for (String garbage : List.of("", "hello", "\u0000\u0001\u0002", "{\"entryType\": \"86\"}")) {
            assertThatThrownBy(() -> cbp.receive(cbp.from("ABC", garbage.getBytes(StandardCharsets.ISO_8859_1))))
                    .isInstanceOf(UnreadableMessageException.class);
        }
        assertThat(cbp.count("inbox")).isZero();
    }
}
