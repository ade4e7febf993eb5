package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryDispositionCode;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.acesim.routes.Queues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A filer whose software speaks CATAIR files entry summaries (AE) on its queue, and is answered (AX, UC) under its own A and B records. */
@ExtendWith(OneGateway.class)
class SummariesByQueueTest {
    private final RunningGateway gateway;
    private final SummaryStory summaries;

    SummariesByQueueTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.summaries = new SummaryStory(gateway);
    }

    @Test
    void aSummaryGoesToCbpAsItCameAndIsAnsweredUnderItsOwnRecords() throws Exception {
        String number = released("SQ1");
        String own = records(number).replaceFirst("(?m)^44MEN", "44OUR");

        Batch response = response(send(batch(own)));

        assertThat(response.header().application()).isEqualTo("AX");
        assertThat(response.header().sender()).isEqualTo("ABC");
        assertThat(response.header().password()).isEmpty();
        assertThat(response.blocks().get(0).header().userText()).isEqualTo("OWN");
        assertThat(results(response)).containsExactly("A995");
        assertThat(summaries
                        .sent(number)
                        .lines()
                        .get(0)
                        .goods()
                        .get(0)
                        .descriptions()
                        .get(0)
                        .text())
                .startsWith("OUR");
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(gateway.entry(number).at("/summary/status").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void whatCbpTellsOfItLaterComesUnderTheSameRecords() throws Exception {
        String number = released("SQ2");
        response(send(batch(records(number))));

        gateway.cbp.send(SummaryAnswers.notice(summaries.batchOf(number), SummaryDispositionCode.values()[0]));

        Batch notice = take();
        assertThat(notice.header().application()).isEqualTo("UC");
        assertThat(notice.header().sender()).isEqualTo("ABC");
        assertThat(notice.blocks().get(0).header().userText()).isEqualTo("OWN");
        gateway.told(number, "SUMMARY_NOTICE");
    }

    @Test
    void itIsReplacedAndDeletedAsItsRecordSays() throws Exception {
        String number = released("SQ3");
        response(send(batch(records(number))));

        assertThat(results(response(send(batch(records(number).replaceFirst("^10A", "10R"))))))
                .containsExactly("A996");
        String deletion = records(number).lines().findFirst().orElseThrow().replaceFirst("^10A", "10D") + "\n";
        assertThat(results(response(send(batch(deletion))))).containsExactly("A997");

        assertThat(summaries.sent(number).header().action()).isEqualTo("D");
        assertThat(gateway.entry(number).at("/summary/status").asString()).isEqualTo("DUE");
    }

    @Test
    void whatCannotBeFiledIsAnsweredBesideWhatIsFiled() throws Exception {
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        String good = released("SQ4");
        String records = records(good);
        String parcel = gateway.file(Filings.parcel("SQ5"));
        gateway.until(parcel, "RELEASED");
        String foreign = gateway.file("XYZ", Filings.shirt("SQ6", "\"summary\":\"FILER\","));
        String unknown = Numbers.fresh("ABC");

        Batch response = response(send(batch(named(records, unknown)
                + records
                + named(records, parcel)
                + records
                + records.replaceFirst("^10AABC", "10AXYZ")
                + named(records, foreign)
                + records.replaceFirst("^10A", "10Q"))));

        assertThat(results(response)).containsExactly("R998", "A995", "R998", "R998", "R998", "R998", "R998");
        assertThat(conditions(response)).containsExactly("Z12", "Z15", "Z20", "B06", "B06", "B02");
        gateway.told(good, "SUMMARY_ACCEPTED");
        assertThat(events(good)).contains("SUMMARY_REFUSED");
        assertThat(events(parcel)).contains("SUMMARY_REFUSED");
        assertThat(gateway.entry(foreign).get("timeline").toString()).doesNotContain("ABC");
    }

    @Test
    void noneOvertakesTheAnswerToAnother() throws Exception {
        String number = Numbers.fresh("ABC");
        String example = records(released("SQ7"));
        gateway.cbp.script((cbp, batch) -> {});

        Batch response = response(send(release(number) + batch(named(example, number))));

        assertThat(response.header().application()).isEqualTo("AX");
        assertThat(conditions(response)).containsExactly("Z20");
    }

    @Test
    void whatCbpRejectsWithTheGatewaysBatchIsRejected() throws Exception {
        String number = released("SQ8");
        gateway.cbp.summaryScript((cbp, batch) -> cbp.send(
                BatchWriter.write(BatchRejection.of(batch, List.of(BatchFinding.ofBatch(BatchCondition.X13))))));

        Batch response = response(send(batch(records(number))));

        assertThat(results(response)).containsExactly("R998");
        assertThat(conditions(response)).containsExactly("999");
    }

    @Test
    void aBatchThatMixesApplicationsIsRejected() throws Exception {
        String mixed = batch(records(released("SQ9"))).replaceFirst("(?m)^B  4701ABCAE", "B  4701ABCSE");

        String id = send(mixed);

        gateway.broker.take(Queues.filerOutbound("ABC"), message -> {
            assertThat(message.getJMSCorrelationID()).isEqualTo(id);
            assertThat(message.getBody(String.class)).contains("X19");
            return message;
        });
    }

    @Test
    void whoFilesOneByHttpIsToldWhereItGoes() throws Exception {
        String number = released("SQ10");

        RunningGateway.Answer answer = gateway.post("ABC", "text/plain", batch(records(number)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(207);
        JsonNode error = answer.json().at("/entries/0/errors/0");
        assertThat(error.get("code").asString()).isEqualTo("NOT_ALLOWED");
        assertThat(error.get("expected").asString()).contains("POST /api/v1/entries/" + number + "/summary");
        assertThat(events(number)).doesNotContain("SUMMARY_FILED");
    }

    @Test
    void theSummaryOfAnEntryThatCameInABatchIsLeftToItsFiler() throws Exception {
        String number = Numbers.fresh("ABC");
        response(send(release(number)));
        gateway.until(number, "RELEASED");

        assertThat(events(number)).contains("SUMMARY_DUE").doesNotContain("SUMMARY_FILED", "SUMMARY_NOT_DRAFTED");
    }

    /** A batch of cargo releases, one of them under this number. */
    private static String release(String number) {
        EntryNumber its = EntryNumber.parse(number).orElseThrow();
        return new String(org.acesim.gateway.filing.Filings.sample("batch.catair"), StandardCharsets.US_ASCII)
                .replaceFirst("SE10AABC           11", "SE10AABC  " + its.field() + " 11");
    }

    private String released(String reference) throws Exception {
        return summaries.released(Filings.shirt(reference, "\"summary\":\"FILER\","));
    }

    /** The records of the summary of an entry, each on a line of its own. */
    private String records(String number) throws Exception {
        JsonNode draft = summaries.draft(number, "{}").json();
        StringBuilder records = new StringBuilder();
        draft.get("records").valueStream().map(JsonNode::asString).forEach(record -> records.append(record)
                .append('\n'));
        return records.toString();
    }

    private static String named(String records, String number) {
        EntryNumber its = EntryNumber.parse(number).orElseThrow();
        return "10A" + its.filerCode() + "  " + its.field() + records.substring(16);
    }

    private static String batch(String transactions) {
        return padded("A4701ABCABCDEM           AE")
                + padded("B  4701ABCAE" + " ".repeat(47) + "OWN")
                + transactions
                + padded("Y  4701ABCAE")
                + padded("Z4701ABC");
    }

    private static String padded(String record) {
        return "%-80s\n".formatted(record);
    }

    private String send(String batch) throws Exception {
        return gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> context.createTextMessage(batch));
    }

    private Batch response(String id) throws Exception {
        return gateway.broker.take(Queues.filerOutbound("ABC"), message -> {
            assertThat(message.getJMSCorrelationID()).isEqualTo(id);
            return read(message.getBody(String.class));
        });
    }

    private Batch take() throws Exception {
        return gateway.broker.take(Queues.filerOutbound("ABC"), message -> read(message.getBody(String.class)));
    }

    private static Batch read(String text) {
        return Batches.read(text.getBytes(StandardCharsets.ISO_8859_1)).stream()
                .map(received -> ((ReceivedBatch.Accepted) received).batch())
                .findFirst()
                .orElseThrow();
    }

    private static List<EntrySummaryResponse> responses(Batch response) {
        return response.blocks().stream()
                .flatMap(block -> block.transactions().stream())
                .map(transaction -> EntrySummaryResponse.read(transaction).orThrow())
                .toList();
    }

    private static List<String> results(Batch response) {
        return responses(response).stream()
                .map(answer -> answer.outcome().disposition() + answer.outcome().code())
                .toList();
    }

    private static List<String> conditions(Batch response) {
        return responses(response).stream()
                .flatMap(answer -> answer.conditions().stream())
                .map(SummaryCondition::code)
                .toList();
    }

    private List<String> events(String number) throws Exception {
        return gateway.entry(number)
                .get("timeline")
                .valueStream()
                .map(told -> told.get("event").asString())
                .toList();
    }
}
