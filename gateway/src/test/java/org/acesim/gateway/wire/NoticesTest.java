package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.routes.Queues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What CBP asks of the filer, and what it tells of goods that do not come in. */
@ExtendWith(OneGateway.class)
class NoticesTest {
    private static final LocalDateTime AT = LocalDateTime.of(2024, 6, 3, 9, 30);

    private final RunningGateway gateway;

    NoticesTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @Test
    void aDocumentThatIsAskedForIsAnInquiryAndItsNoticeGivesItANumber() throws Exception {
        String number = filed("NT1", "90", "96");
        JsonNode entry = gateway.until(number, "DOCUMENTS_REQUIRED");
        JsonNode asked = entry.at("/inquiries/0");
        assertThat(asked.propertyNames())
                .containsExactly("id", "kind", "documentType", "text", "openedAt", "dueBy", "status");
        assertThat(asked.get("id").asString()).isEqualTo("0");
        assertThat(asked.get("documentType").asString()).isEqualTo("01");

        gateway.cbp.notify(notice(number, NoticeKind.DOCUMENT_REQUEST, NoticeStatus.OPEN, 7, null));
        gateway.told(number, "DOCUMENT_REQUEST");
        JsonNode inquiries = gateway.entry(number).get("inquiries");
        assertThat(inquiries.size()).isEqualTo(1);
        assertThat(inquiries.at("/0/id").asString()).isEqualTo("7");
        assertThat(inquiries.at("/0/dueBy").asString()).isEqualTo("2024-07-03T09:30:00-04:00");

        gateway.cbp.notify(notice(number, NoticeKind.DOCUMENT_REQUEST, NoticeStatus.CLOSED, 7, null));
        gateway.cbp.tell(number, "98");
        gateway.until(number, "RELEASED");
        assertThat(gateway.entry(number).at("/inquiries/0/status").asString()).isEqualTo("CLOSED");
    }

    @Test
    void aRequestWithoutANumberIsSettledByTheRelease() throws Exception {
        String number = filed("NT2", "96");
        gateway.until(number, "DOCUMENTS_REQUIRED");
        gateway.cbp.tell(number, "98");
        assertThat(gateway.until(number, "RELEASED").at("/inquiries/0/status").asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void aPenaltyStandsAmongPenalties() throws Exception {
        String number = filed("NT3", "98");
        gateway.until(number, "RELEASED");
        gateway.cbp.notify(notice(number, NoticeKind.PENALTY, NoticeStatus.OPEN, 9, new BigDecimal("5000.00")));
        gateway.told(number, "PENALTY");
        JsonNode entry = gateway.entry(number);
        assertThat(entry.get("inquiries").size()).isZero();
        assertThat(entry.at("/penalties/0/id").asString()).isEqualTo("9");
        assertThat(entry.at("/penalties/0/amount").asString()).isEqualTo("5000.00");
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
    }

    @ParameterizedTest
    @EnumSource
    void aNoticeOfEveryKindIsShownToItsFiler(NoticeKind kind) throws Exception {
        String number = filed("NT9", "98");
        gateway.until(number, "RELEASED");
        gateway.cbp.notify(notice(number, kind, NoticeStatus.OPEN, 11, null));
        gateway.told(number, kind.name());
        JsonNode entry = gateway.entry(number);
        assertThat(entry.get("inquiries").size() + entry.get("penalties").size())
                .as(kind.name())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"DETENTION, DETAINED", "EXCLUSION, REFUSED", "REFUSAL, REFUSED", "SEIZURE, SEIZED"})
    void aNoticeSaysWhatBecomesOfTheGoods(NoticeKind kind, String status) throws Exception {
        String number = filed("NT4", "90");
        gateway.until(number, "UNDER_REVIEW");
        gateway.cbp.notify(notice(number, kind, NoticeStatus.OPEN, 0, null));
        assertThat(gateway.until(number, status).get("status").asString()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(names = {"PART_REFUSAL", "VALUE_OVER_LIMIT"})
    void anExamThatIsOverAndLeavesSomethingToTheFilerIsNoExamAnyMore(NoticeKind kind) throws Exception {
        String number = filed("NT7", "90", "03");
        gateway.until(number, "EXAM");
        gateway.cbp.notify(notice(number, kind, NoticeStatus.OPEN, 12, null));
        assertThat(gateway.until(number, "UNDER_REVIEW").get("status").asString())
                .isEqualTo("UNDER_REVIEW");
        gateway.cbp.notify(notice(number, kind, NoticeStatus.CLOSED, 12, null));
        gateway.cbp.tell(number, "98");
        gateway.until(number, "RELEASED");
    }

    @ParameterizedTest
    @CsvSource({"03, EXAM", "04, DETAINED", "97, ADMISSIBLE", "51, UNDER_REVIEW", "53, UNDER_REVIEW", "23, CANCELLED"})
    void aDispositionSaysWhereTheEntryStands(String code, String status) throws Exception {
        String number = filed("NT5", code);
        assertThat(gateway.until(number, status).get("status").asString()).isEqualTo(status);
    }

    @Test
    void theFilersQueueTellsWhatIsAsked() throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.answer(batch, Answers::accepted, Answers.status("96")));
        gateway.broker.send("ABC", Queues.FILER_INBOUND, context -> context.createTextMessage(Filings.parcel("NT6")));
        JsonNode reply;
        do {
            reply = gateway.broker.take(
                    Queues.filerOutbound("ABC"),
                    message -> JsonMapper.builder().build().readTree(message.getBody(String.class)));
        } while (!reply.get("status").asString().equals("DOCUMENTS_REQUIRED"));
        assertThat(reply.at("/inquiry/documentType").asString()).isEqualTo("01");
        assertThat(reply.at("/inquiry/kind").asString()).isEqualTo("DOCUMENT_REQUEST");
    }

    private String filed(String reference, String... codes) throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.answer(batch, Answers::accepted, Answers.status(codes)));
        return gateway.file(Filings.parcel(reference));
    }

    static NoticeMessage notice(String entry, NoticeKind kind, NoticeStatus status, long number, BigDecimal amount) {
        return new NoticeMessage(
                EntryNumber.parse(entry).orElseThrow(),
                kind,
                status,
                number,
                AT,
                AT.plusDays(30),
                amount,
                kind == NoticeKind.DOCUMENT_REQUEST ? "01" : "",
                "PLEASE SEND IT.");
    }
}
