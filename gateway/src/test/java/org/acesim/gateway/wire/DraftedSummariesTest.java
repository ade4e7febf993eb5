package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryItem;
import org.acesim.catair.summary.SummaryTariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Entry summaries that the gateway drafts and files by itself. */
@ExtendWith(OneGateway.class)
class DraftedSummariesTest {
    private final RunningGateway gateway;
    private final SummaryStory summaries;

    DraftedSummariesTest(RunningGateway gateway) {
        this.gateway = gateway;
        this.summaries = new SummaryStory(gateway);
    }

    @Test
    void theSummaryOfAReleasedEntryIsDraftedAndFiled() throws Exception {
        String number = summaries.released(Filings.shirt("SM1", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        EntrySummary summary = summaries.sent(number);
        assertThat(summary.header().action()).isEqualTo("A");
        assertThat(summary.header().paymentType()).isEqualTo("1");
        SummaryItem line = summary.lines().get(0);
        assertThat(line.tariffs())
                .extracting(SummaryTariff::tariff)
                .extracting(tariff -> tariff.hts() + " " + tariff.duty() + " " + tariff.value())
                .containsExactly("99038815 37.50 0", "6109100012 82.50 500");
        assertThat(summary.totals().all().duty()).isEqualByComparingTo("120.00");
        assertThat(summary.totals().all().fees()).isEqualByComparingTo("2.53");
        assertThat(summary.attachments().fees().first().amount()).isEqualByComparingTo("2.53");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.at("/summary/status").asString()).isEqualTo("ACCEPTED");
        assertThat(entry.at("/summary/dueBy").asString()).isEqualTo("2024-06-17");
        assertThat(summaries.messages(number)).contains("AE", "AX");
    }

    @Test
    void releasedAgainAfterASuspensionItIsNotFiledTwice() throws Exception {
        String number = summaries.released(Filings.shirt("SM2", ""));
        gateway.told(number, "SUMMARY_ACCEPTED");
        gateway.cbp.tell(number, "99");
        gateway.until(number, "SUSPENDED");
        await().until(() -> gateway.entry(number).get("status").asString().equals("SUSPENDED"));
        gateway.cbp.tell(number, "98");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> gateway.entry(number).get("status").asString().equals("RELEASED"));
        assertThat(summaries.sentOf(number)).hasSize(1);
    }

    @Test
    void whereDutyIsPaidBeforeReleaseItIsFiledOnceWhenCbpAsksForIt() throws Exception {
        String number = summaries.admissible(Filings.shirt("SM41", ""));
        assertThat(summaries.sentOf(number)).isEmpty();
        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.PAYMENT_FIRST, NoticeStatus.OPEN, 0, null));
        gateway.told(number, "SUMMARY_ACCEPTED");
        assertThat(summaries.sent(number).header().action()).isEqualTo("A");
        assertThat(gateway.entry(number).get("status").asString()).isEqualTo("ADMISSIBLE");

        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.PAYMENT_FIRST, NoticeStatus.OPEN, 0, null));
        gateway.cbp.tell(number, "98");
        gateway.until(number, "RELEASED");
        assertThat(summaries.sentOf(number)).hasSize(1);
        assertThat(gateway.entry(number).at("/summary/dueBy").asString()).isEqualTo("2024-06-17");
    }

    @Test
    void whereDutyIsPaidBeforeReleaseAFilerWhoFilesItselfIsTold() throws Exception {
        String number = summaries.admissible(Filings.shirt("SM42", "\"summary\":\"FILER\","));
        gateway.cbp.notify(NoticesTest.notice(number, NoticeKind.PAYMENT_FIRST, NoticeStatus.OPEN, 0, null));
        gateway.told(number, "PAYMENT_FIRST");
        assertThat(SummaryStory.text(gateway.entry(number), "SUMMARY_DUE")).contains("before release", "/summary");
        assertThat(summaries.sentOf(number)).isEmpty();
    }

    @Test
    void whatCannotBeDraftedIsSaidWithItsPlaceAndWhatToDo() throws Exception {
        String number =
                summaries.released(Filings.shirt("SM3", "").replace(",{\"quantity\":\"9\",\"unit\":\"KG\"}", ""));
        JsonNode entry = gateway.entry(number);
        assertThat(entry.at("/summary/status").asString()).isEqualTo("DUE");
        assertThat(SummaryStory.text(entry, "SUMMARY_NOT_DRAFTED")).contains("/lines/0/statistical");
        assertThat(SummaryStory.text(entry, "SUMMARY_DUE")).contains("2024-06-17", "/summary");
        assertThat(summaries.sentOf(number)).isEmpty();

        RunningGateway.Answer stated = gateway.postTo(
                "ABC",
                SummaryStory.path(number),
                "application/json",
                "{\"lines\":[{\"statistical\":[{\"quantity\":5,\"unit\":\"DOZ\"},{\"quantity\":9,\"unit\":\"KG\"}]}]}");
        assertThat(stated.status()).as(stated.body()).isEqualTo(202);
        gateway.told(number, "SUMMARY_ACCEPTED");
    }

    @Test
    void aBondWithoutItsSuretyIsNotDrafted() throws Exception {
        String number = summaries.released(Filings.shirt("SM40", "\"summary\":\"FILER\",\"bond\":{\"type\":\"8\"},"));

        RunningGateway.Answer answer = summaries.draft(number, "{}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/bond/suretyCode");
    }

    @Test
    void aBillThatIsTooLongForTheSummaryIsLeftOutAndSaid() throws Exception {
        String number = summaries.released(Filings.shirt("SM41", "").replace("HAWBSM41", "HAWB0001234567"));
        gateway.told(number, "SUMMARY_ACCEPTED");

        assertThat(summaries.sent(number).shipment().manifests()).isEmpty();
        assertThat(SummaryStory.text(gateway.entry(number), "NOTE"))
                .contains("The bill with HAWB0001234567 is not on the entry summary");
        String fits = summaries.released(
                Filings.shirt("SM42", "\"summary\":\"FILER\",").replace("HAWBSM42", "HAWB00012345"));
        assertThat(summaries.draft(fits, "{}").json().get("notes").isEmpty()).isTrue();
        assertThat(summaries
                        .draft(fits, "{}")
                        .json()
                        .get("records")
                        .valueStream()
                        .map(JsonNode::asString))
                .anyMatch(record -> record.startsWith("23H    HAWB00012345"));
    }

    @Test
    void aParcelOfTypeEightySixHasNoSummaryAndOwesNothing() throws Exception {
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        String number = gateway.file(Filings.parcel("SM14"));
        JsonNode entry = gateway.until(number, "RELEASED");
        assertThat(entry.at("/summary/status").asString()).isEqualTo("NOT_REQUIRED");
        assertThat(summaries.file(number, "{}").status()).isEqualTo(409);
        assertThat(summaries.draft(number, "{}").status()).isEqualTo(409);
        assertThat(summaries.pay(number).status()).isEqualTo(409);
        assertThat(gateway.postTo("XYZ", SummaryStory.path(number), "application/json", "{}")
                        .status())
                .isEqualTo(404);
    }
}
