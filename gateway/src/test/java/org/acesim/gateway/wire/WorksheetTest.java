package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.own.AssessmentMessage.Kind;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.summary.SummaryStatus;
import org.acesim.catair.summary.SummaryStatusRecords.Remarks;
import org.acesim.catair.summary.SummaryStatusRecords.SummaryNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What CBP tells of an entry's cost, version by version, and the worksheet of the last one. */
@ExtendWith(OneGateway.class)
class WorksheetTest {
    private final RunningGateway gateway;

    WorksheetTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void theLastVersionCountsAndTheEarlierOnesStayInTheTimeline() throws Exception {
        String number = released("WS1");
        tell(number, assessed(number, 1, Kind.ESTIMATE, "110.00"));
        tell(number, assessed(number, 2, Kind.ASSESSED, "120.00"));
        tell(number, assessed(number, 3, Kind.REVISED, "140.00"));
        gateway.told(number, "DUTY_REVISED");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.at("/duty/kind").asString()).isEqualTo("REVISED");
        assertThat(entry.at("/duty/total").asString()).isEqualTo("142.53");
        assertThat(entry.at("/duty/lines/0/layers/1/heading").asString()).isEqualTo("99038815");
        assertThat(entry.get("timeline").valueStream().map(told -> told.get("text")
                        .asString()))
                .anyMatch(text -> text.startsWith("Version 1: duty 110.00"))
                .anyMatch(text -> text.startsWith("Version 2: duty 120.00"))
                .anyMatch(text -> text.startsWith("Version 3: duty 140.00"));
    }

    @Test
    void theWorksheetIsTextOrAPageAndSaysThatItIsSimulated() throws Exception {
        String number = released("WS2");
        assertThat(worksheet("ABC", number, "text/plain").status()).isEqualTo(404);
        tell(number, assessed(number, 1, Kind.ASSESSED, "120.00"));
        gateway.told(number, "DUTY_ASSESSED");
        RunningGateway.Answer text = worksheet("ABC", number, "text/plain");
        assertThat(text.body())
                .startsWith("SIMULATED.")
                .contains("Entry " + number + ": ASSESSED, version 1")
                .containsPattern("99038815 +7.5% +37.50 +SECTION 301")
                .containsPattern("016 +\\$13.50/GAL +1.00")
                .contains("Duty 120.00 + tax 1.00 + fees 2.53");
        RunningGateway.Answer page = worksheet("officer", number, "text/html");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("SIMULATED.", "<td>99038815</td>", "<h1>Entry " + number);
        assertThat(worksheet("XYZ", number, "text/plain").status()).isEqualTo(404);
    }

    @Test
    void whatCbpAsksAboutASummaryStandsInTheTimeline() throws Exception {
        String number = released("WS3");
        SummaryNotice notice = new SummaryNotice(
                "4",
                "1",
                "",
                "007",
                LocalDate.of(2024, 6, 10),
                number.substring(0, 3),
                number.substring(4).replace("-", ""),
                "001",
                "");
        Transaction told =
                new SummaryStatus(notice, null, List.of(new Remarks("PLEASE LOOK AGAIN")), List.of()).write();
        gateway.cbp.send(gateway.cbp.response(gateway.cbp.batchOf(number, CargoRelease::write), "UC", release -> told));
        gateway.told(number, "SUMMARY_NOTICE");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        gateway.entry(number).get("timeline").toString())
                .contains("SUMMARY OR CORRECTION REJECTED", "(line 001). PLEASE LOOK AGAIN"));
    }

    private String released(String reference) throws Exception {
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        String number = gateway.file(Filings.shirt(reference, ""));
        gateway.until(number, "RELEASED");
        return number;
    }

    private void tell(String number, AssessmentMessage message) {
        gateway.cbp.send(gateway.cbp.response(
                gateway.cbp.batchOf(number, CargoRelease::write), "DA", release -> message.write()));
    }

    private RunningGateway.Answer worksheet(String user, String number, String accept) throws Exception {
        return gateway.send(
                user,
                gateway.request("/api/v1/entries/" + number + "/worksheet").header("Accept", accept));
    }

    private static AssessmentMessage assessed(String number, int version, Kind kind, String duty) {
        BigDecimal base = new BigDecimal("500.00");
        BigDecimal added = new BigDecimal("37.50");
        return new AssessmentMessage(
                EntryNumber.parse(number).orElseThrow(),
                "R2b",
                version,
                kind,
                List.of(new AssessmentMessage.Line(
                        1,
                        "6109100012",
                        "CN",
                        base,
                        List.of(
                                new AssessmentMessage.Layer(
                                        "6109100012",
                                        base,
                                        "16.5%",
                                        new BigDecimal(duty).subtract(added),
                                        true,
                                        "column 1 general"),
                                new AssessmentMessage.Layer("99038815", base, "7.5%", added, true, "Section 301"),
                                new AssessmentMessage.Layer(
                                        "016", base, "$13.50/GAL", new BigDecimal("1.00"), true, "spirits")))),
                List.of(new AssessmentMessage.Fee("311", new BigDecimal("2.53"), "informal entry fee")),
                new BigDecimal(duty),
                BigDecimal.ZERO,
                new BigDecimal("2.53"));
    }
}
