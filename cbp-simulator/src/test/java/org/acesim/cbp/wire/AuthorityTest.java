package org.acesim.cbp.wire;

import static org.acesim.cbp.wire.SampleBatch.ofAbc;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.cbp.wire.SimulatedCbp.Sent;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.UnreadableMessageException;
import org.acesim.routes.WireMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private final SimulatedCbp cbp = SimulatedCbp.onH2();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void refusesAnotherSendersIdAndAnswersOnTheQueueOfTheOneWhoSent() {
        cbp.receive(cbp.from("XYZ", ofAbc().block("ABC", parcel("ABC", 1)).bytes()));

        List<Sent> sent = cbp.sent();
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).queue()).isEqualTo("ABI.OUTBOUND.XYZ");
        Golden.assertMatches("not-the-sender.x.catair", sent.get(0).content());
        assertThat(cbp.count("entry")).isZero();
    }

    @Test
    void refusesAWrongPassword() {
        cbp.receive(cbp.from(
                "ABC",
                text(ofAbc().block("ABC", parcel("ABC", 1)))
                        .replace("ABCDEM", "WRONG1")
                        .getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(cbp.sent())
                .extracting(Sent::content)
                .singleElement()
                .asString()
                .contains("X09", "X1RF999", "BATCH REJECTED")
                .doesNotContain("WRONG1");
    }

    @Test
    void refusesTheSenderIdOfTheGateway() {
        cbp.receive(cbp.from("ABC", ofGateway().block("ABC", parcel("ABC", 1)).bytes()));

        assertThat(cbp.sent()).singleElement().satisfies(answer -> {
            assertThat(answer.queue()).isEqualTo("ABI.OUTBOUND.ABC");
            assertThat(answer.content()).contains("X09");
        });
    }

    @Test
    void refusesTheFilerCodesOfOthersAndThoseOfNobody() {
        cbp.receive(cbp.from(
                "ABC",
                ofAbc().block("ABC", parcel("ABC", 1))
                        .block("XYZ", parcel("XYZ", 1))
                        .block("QQQ", parcel("QQQ", 1))
                        .bytes()));

        Golden.assertMatches("not-the-filer.x.catair", cbp.sent().get(0).content());
        assertThat(cbp.count("entry")).isZero();
    }

    @Test
    void knowsWhichApplicationsCbpHasAndItselfHasNot() {
        String batch = text(ofAbc().block("ABC", parcel("ABC", 1)));

        cbp.receive(cbp.from(
                "ABC", batch.replaceAll("(?m)^(A.{24}|[BY].{9})SE", "$1CQ").getBytes(StandardCharsets.ISO_8859_1)));
        cbp.receive(cbp.from(
                "ABC", batch.replaceAll("(?m)^(A.{24}|[BY].{9})SE", "$1QZ").getBytes(StandardCharsets.ISO_8859_1)));

        List<Sent> sent = cbp.sent();
        assertThat(sent.get(0).content()).contains("X13   APPLICATION NOT CURRENTLY AVAILABLE");
        assertThat(sent.get(1).content()).contains("X12   NOT A KNOWN ACE APPLICATION ID CODE");
    }

    @Test
    void rejectsAnEnvelopeThatDoesNotMatch() {
        String batch =
                text(ofAbc().block("ABC", parcel("ABC", 1))).replace("Z4701ABC      060324", "Z4701ABC      060424");

        cbp.receive(cbp.from("ABC", batch.getBytes(StandardCharsets.ISO_8859_1)));

        Golden.assertMatches("trailer-mismatch.x.catair", cbp.sent().get(0).content());
    }

    @Test
    void answersEachBatchOfAMessage() {
        String one = text(ofAbc().block("ABC", parcel("ABC", 1)));
        String two = text(ofAbc().block("ABC", parcel("ABC", 2)));
        WireMessage message = cbp.from("ABC", (one + two).getBytes(StandardCharsets.ISO_8859_1));

        cbp.receive(message);

        List<Sent> sent = cbp.sent();
        assertThat(sent).extracting(Sent::application).containsExactly("SX", "SO", "SX", "SO");
        assertThat(cbp.storedAnswer(message.key()))
                .isEqualTo(sent.get(0).content() + sent.get(2).content());
    }

    @Test
    void keepsTheAnswerForSomebodyWhoHasNoQueueAndSentByHttp() {
        WireMessage message = new WireMessage(
                "ID:1",
                InternalUsers.CBP,
                ofAbc().block("ABC", parcel("ABC", 1)).bytes(),
                true,
                7L,
                "officer",
                null);

        cbp.receive(message);

        assertThat(cbp.sent()).isEmpty();
        assertThat(cbp.storedAnswer(message.key())).contains("X09");
    }

    @Test
    void cannotAnswerSomebodyWhoHasNoQueue() {
        assertThatThrownBy(() -> cbp.receive(cbp.from(
                        "officer", ofAbc().block("ABC", parcel("ABC", 1)).bytes())))
                .isInstanceOf(UnreadableMessageException.class)
                .hasMessageContaining("X02");
    }

    private static String text(SampleBatch batch) {
        return new String(batch.bytes(), StandardCharsets.ISO_8859_1);
    }
}
