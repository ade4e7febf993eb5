package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Replacing, updating and cancelling an entry that CBP has. */
@ExtendWith(OneGateway.class)
class ActionsTest {
    private static final ScriptedCbp.Script ACCEPTS =
            (cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers::accepted));
    private static final ScriptedCbp.Script REFERS =
            (cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers::referred));
    private static final ScriptedCbp.Script REJECTS =
            (cbp, batch) -> cbp.send(cbp.response(batch, "SX", Answers.rejected("210", "NOT ALLOWED")));

    private final RunningGateway gateway;

    ActionsTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void aReplacementThatCbpAcceptsTakesThePlaceOfTheFiling() throws Exception {
        String number = accepted("AN1");
        RunningGateway.Answer answer = replace(number, Filings.parcel("AN1B"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().get("action").asString()).isEqualTo("REPLACE");
        gateway.told(number, "REPLACE_ACCEPTED");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.at("/filing/filerReference").asString()).isEqualTo("AN1B");
        assertThat(entry.get("filerReference").asString()).isEqualTo("AN1B");
        assertThat(entry.get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(sent(number).header().action()).isEqualTo("R");
    }

    @Test
    void aReplacementUnderReviewIsARequestThatCbpDecides() throws Exception {
        String number = underReview("AN2");
        gateway.cbp.script(REFERS);
        replace(number, Filings.parcel("AN2B"));
        assertThat(gateway.until(number, "CORRECTION_REQUESTED")
                        .at("/filing/filerReference")
                        .asString())
                .isEqualTo("AN2");
        gateway.cbp.tell(number, "88");
        gateway.told(number, "REPLACED");
        assertThat(gateway.entry(number).at("/filing/filerReference").asString())
                .isEqualTo("AN2B");
    }

    @Test
    void aRequestThatCbpRefusesLeavesTheEntryAsItWas() throws Exception {
        String number = underReview("AN3");
        gateway.cbp.script(REFERS);
        replace(number, Filings.parcel("AN3B"));
        gateway.until(number, "CORRECTION_REQUESTED");
        gateway.cbp.tell(number, "86");
        JsonNode entry = gateway.until(number, "UNDER_REVIEW");
        assertThat(entry.get("status").asString()).isEqualTo("UNDER_REVIEW");
        assertThat(entry.at("/filing/filerReference").asString()).isEqualTo("AN3");
    }

    @Test
    void aReplacementThatCbpRejectsLeavesTheEntryAsItWas() throws Exception {
        String number = accepted("AN4");
        gateway.cbp.script(REJECTS);
        replace(number, Filings.parcel("AN4B"));
        gateway.told(number, "REPLACE_REJECTED");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(entry.at("/filing/filerReference").asString()).isEqualTo("AN4");
    }

    @Test
    void anUpdateSaysOnlyWhatAnUpdateMay() throws Exception {
        String number = accepted("AN5");
        RunningGateway.Answer answer = gateway.call(
                "PATCH",
                "ABC",
                path(number),
                "{\"portOfEntry\":\"2720\",\"conveyance\":{\"carrier\":\"EK\",\"voyageFlight\":\"202\",\"locationOfGoods\":\"W123\"}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        gateway.told(number, "UPDATE_ACCEPTED");
        CargoRelease update = sent(number);
        assertThat(update.header().action()).isEqualTo("U");
        assertThat(update.header().portOfEntry()).isEqualTo("2720");
        assertThat(update.movement().location()).isEqualTo("W123");
        assertThat(update.lines()).isEmpty();
        assertThat(update.parties()).isEmpty();
        assertThat(gateway.entry(number).at("/filing/portOfEntry").asString()).isEqualTo("2720");
        assertThat(gateway.entry(number).at("/filing/lines/0/value").asString()).isEqualTo("75.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lines\":[]}            | 422",
                "{\"portOfEntry\":\"x\"}   | 422",
                "{\"colour\":\"red\"}      | 422",
                "{                         | 400",
                "[]                        | 400"
            })
    void anUpdateThatCannotBeIsRefusedAndNothingIsSent(String body, int status) throws Exception {
        String number = accepted("AN6");
        assertThat(gateway.call("PATCH", "ABC", path(number), body).status()).isEqualTo(status);
        assertThat(sent(number).header().action()).isEqualTo("A");
    }

    @Test
    void aReplacementIsCheckedAsEveryFilingIs() throws Exception {
        String number = accepted("AN7");
        RunningGateway.Answer answer = replace(
                number,
                Filings.parcel("AN7", Numbers.field(Numbers.fresh("ABC"))).replace("\"4701\"", "\"x\""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").valueStream().map(error -> error.get("pointer")
                        .asString()))
                .containsExactlyInAnyOrder("/portOfEntry", "/entryNumber");
        assertThat(replace(number, "[" + Filings.parcel("AN7") + "]").status()).isEqualTo(400);
    }

    @Test
    void aCancellationNamesItsReasonAndWhatReplacesTheEntry() throws Exception {
        String number = accepted("AN8");
        String other = Numbers.fresh("ABC");
        RunningGateway.Answer answer =
                gateway.call("DELETE", "ABC", path(number) + "?reason=03&reference=" + other, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(gateway.until(number, "CANCELLED").get("status").asString()).isEqualTo("CANCELLED");
        CargoRelease cancellation = sent(number);
        assertThat(cancellation.header().action()).isEqualTo("D");
        assertThat(cancellation.contact().cancellationReason()).isEqualTo("03");
        assertThat(cancellation.references()).containsExactly(new Reference("EN", other.replace("-", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?reason=13",
                "?reason=03",
                "?reason=03&reference=nonsense",
                "?reason=02",
                "?reason=01&reference=X"
            })
    void aCancellationWithoutWhatItsReasonNeedsIsRefused(String query) throws Exception {
        String number = accepted("AN9");
        assertThat(gateway.call("DELETE", "ABC", path(number) + query, "").status())
                .isEqualTo(400);
    }

    @Test
    void aCancellationOfAReleasedEntryIsARequest() throws Exception {
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        String number = gateway.file(Filings.parcel("AN10"));
        gateway.until(number, "RELEASED");
        gateway.cbp.script(REFERS);
        gateway.call("DELETE", "ABC", path(number) + "?reason=01", "");
        gateway.told(number, "CANCEL_REFERRED");
        assertThat(gateway.entry(number).get("status").asString()).isEqualTo("CANCEL_REQUESTED");
        gateway.cbp.tell(number, "87");
        gateway.until(number, "RELEASED");
        gateway.cbp.script(REFERS);
        gateway.call("DELETE", "ABC", path(number) + "?reason=01", "");
        gateway.told(number, "CANCEL_REFERRED");
        gateway.cbp.tell(number, "23");
        assertThat(gateway.until(number, "CANCELLED").get("status").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void whoWaitsForACancellationOfAReleasedEntryWaitsForItsAnswer() throws Exception {
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        String number = gateway.file(Filings.parcel("AN13"));
        gateway.until(number, "RELEASED");
        CompletableFuture<Batch> asked = new CompletableFuture<>();
        gateway.cbp.script((cbp, batch) -> asked.complete(batch));
        gateway.call("DELETE", "ABC", path(number) + "?reason=01", "");
        CompletableFuture<JsonNode> requested = later(number, "CANCEL_REQUESTED");
        CompletableFuture<JsonNode> cancelled = later(number, "CANCELLED");
        Batch cancellation = asked.get(10, TimeUnit.SECONDS);
        assertThat(requested).isNotDone();

        REFERS.take(gateway.cbp, cancellation);

        assertThat(requested.get(10, TimeUnit.SECONDS).get("status").asString()).isEqualTo("CANCEL_REQUESTED");
        assertThat(cancelled).isNotDone();
        // CBP says no: what was final before is final again.
        gateway.cbp.tell(number, "87");
        assertThat(cancelled.get(10, TimeUnit.SECONDS).get("status").asString()).isEqualTo("RELEASED");
    }

    private CompletableFuture<JsonNode> later(String number, String status) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return gateway.until(number, status);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void whileCbpHasNotAnsweredNothingMoreIsAsked() throws Exception {
        gateway.cbp.script((cbp, batch) -> {});
        String number = gateway.file(Filings.parcel("AN11"));
        assertThat(replace(number, Filings.parcel("AN11B")).status()).isEqualTo(409);
        gateway.cbp.send(
                gateway.cbp.response(gateway.cbp.batchOf(number, CargoRelease::write), "SX", Answers::accepted));
        gateway.until(number, "ACCEPTED");
        assertThat(replace(number, Filings.parcel("AN11B")).status()).isEqualTo(202);
        RunningGateway.Answer second = gateway.call("DELETE", "ABC", path(number) + "?reason=01", "");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("detail").asString()).contains("REPLACE");
    }

    @Test
    void whatCbpDoesNotHaveCannotBeChanged() throws Exception {
        gateway.cbp.script(REJECTS);
        String number = gateway.file(Filings.parcel("AN12"));
        gateway.until(number, "REJECTED");
        assertThat(replace(number, Filings.parcel("AN12")).status()).isEqualTo(409);
        assertThat(gateway.call("DELETE", "ABC", path(number) + "?reason=01", "")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void onlyItsFilerActsOnAnEntry() throws Exception {
        String number = accepted("AN13");
        assertThat(gateway.call("DELETE", "XYZ", path(number) + "?reason=01", "")
                        .status())
                .isEqualTo(404);
        assertThat(gateway.call("DELETE", "officer", path(number) + "?reason=01", "")
                        .status())
                .isEqualTo(403);
        assertThat(gateway.call("DELETE", "", path(number) + "?reason=01", "").status())
                .isEqualTo(401);
    }

    private RunningGateway.Answer replace(String number, String filing) throws Exception {
        return gateway.call("PUT", "ABC", path(number), filing);
    }

    private String accepted(String reference) throws Exception {
        gateway.cbp.script(ACCEPTS);
        String number = gateway.file(Filings.parcel(reference));
        gateway.until(number, "ACCEPTED");
        return number;
    }

    private String underReview(String reference) throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.answer(batch, Answers::accepted, Answers.status("90")));
        String number = gateway.file(Filings.parcel(reference));
        gateway.until(number, "UNDER_REVIEW");
        return number;
    }

    /** What was last sent of an entry. */
    private CargoRelease sent(String number) {
        List<CargoRelease> releases = ScriptedCbp.releases(gateway.cbp.batchOf(number, CargoRelease::write));
        return releases.get(releases.size() - 1);
    }

    private static String path(String number) {
        return "/api/v1/entries/" + number;
    }
}
