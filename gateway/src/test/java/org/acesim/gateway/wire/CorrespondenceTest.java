package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.gateway.wire.RunningGateway.Part;
import org.acesim.routes.Queues;
import org.acesim.routes.WireProperties;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents, answers to inquiries, and what is done about refused goods and penalties. */
@ExtendWith(OneGateway.class)
class CorrespondenceTest {
    private final RunningGateway gateway;

    CorrespondenceTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @BeforeEach
    void emptyTheQueue() throws Exception {
        gateway.broker.drain(Queues.DIS_INBOUND);
    }

    @Test
    void documentsTravelWithTheirTypeUnderANameThatIsNoPath() throws Exception {
        String number = filed("CO1", "90", "96");
        RunningGateway.Answer answer = gateway.multipart(
                "ABC",
                path(number) + "/documents",
                Part.text("text", "Here they are."),
                Part.pdf("invoice", "../../etc/passwd.pdf"),
                Part.pdf("26", "list.pdf"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        DocumentMessage message = sent();
        assertThat(message.entryNumber()).isEqualTo(number);
        assertThat(message.inquiry()).isNull();
        assertThat(message.text()).isEqualTo("Here they are.");
        assertThat(message.documents()).extracting(SentDocument::type).containsExactly("01", "26");
        assertThat(message.documents()).extracting(SentDocument::name).containsExactly("passwd.pdf", "list.pdf");
        assertThat(message.documents().get(0).content()).isEqualTo("%PDF-1.7 test".getBytes(StandardCharsets.UTF_8));
        assertThat(FilingByHttpTest.events(gateway.entry(number))).contains("FILER DOCUMENTS_SENT");
    }

    @Test
    void aReplyNamesItsInquiry() throws Exception {
        String number = filed("CO2", "90", "96");
        notice(number, NoticeKind.DOCUMENT_REQUEST, 7);
        assertThat(gateway.multipart("ABC", path(number) + "/inquiries/7/reply", Part.text("text", "None exists."))
                        .status())
                .isEqualTo(202);
        DocumentMessage message = sent();
        assertThat(message.inquiry()).isEqualTo("7");
        assertThat(message.text()).isEqualTo("None exists.");
        assertThat(message.documents()).isEmpty();
    }

    @Test
    void aReplyToNoInquiryOrToOneThatIsClosedIsRefused() throws Exception {
        String number = filed("CO3", "90", "96");
        assertThat(gateway.multipart("ABC", path(number) + "/inquiries/99/reply", Part.text("text", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(gateway.multipart("ABC", path(number) + "/inquiries/0/reply", Part.text("text", " "))
                        .status())
                .isEqualTo(400);
        gateway.cbp.tell(number, "98");
        gateway.until(number, "RELEASED");
        assertThat(gateway.multipart("ABC", path(number) + "/inquiries/0/reply", Part.text("text", "x"))
                        .status())
                .isEqualTo(409);
        assertThat(gateway.broker.count(Queues.DIS_INBOUND)).isZero();
    }

    @Test
    void aDocumentThatIsNotWhatItSaysIsRefusedAndNothingIsSent() throws Exception {
        String number = filed("CO4", "90", "96");
        RunningGateway.Answer answer = gateway.multipart(
                "ABC",
                path(number) + "/documents",
                Part.pdf("invoice", "good.pdf"),
                new Part("other", "a.png", "image/png", "%PDF-".getBytes(StandardCharsets.UTF_8)),
                new Part("program", "a.exe", "application/x-msdownload", new byte[] {77, 90}),
                new Part("large", "a.txt", "text/plain", new byte[SentDocument.BYTES_MAX + 1]));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").valueStream().map(error -> error.get("pointer")
                        .asString()))
                .containsExactly("part other", "part program", "part large");
        assertThat(gateway.multipart("ABC", path(number) + "/documents", Part.text("text", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(gateway.broker.count(Queues.DIS_INBOUND)).isZero();
    }

    @Test
    void documentsAreNotHeldBackWhileCbpHasNotAnswered() throws Exception {
        gateway.cbp.script((cbp, batch) -> {});
        String number = gateway.file(Filings.parcel("CO5"));
        assertThat(gateway.multipart("ABC", path(number) + "/documents", Part.pdf("invoice", "a.pdf"))
                        .status())
                .isEqualTo(202);
        assertThat(sent().entryNumber()).isEqualTo(number);
    }

    @Test
    void theTimelineSaysOfWhatTypeEachDocumentIsAndWhatOneOfNoTypeIsWorth() throws Exception {
        RunningGateway.Answer answer = gateway.multipart(
                "ABC",
                "/api/v1/entries",
                Part.text("filing", Filings.parcel("CO11")),
                Part.pdf("invoice", "invoice.pdf"),
                Part.pdf("scan", "scan.pdf"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        String number = answer.json().at("/entries/0/entryNumber").asString();
        assertThat(sent().documents()).extracting(SentDocument::type).containsExactly("01", "98");
        assertThat(gateway.entry(number).get("timeline").toString())
                .contains("invoice.pdf (type 01, 13 bytes), scan.pdf (type 98, 13 bytes) with the filing")
                .contains("answers no request for an invoice");
    }

    @Test
    void aFilingMayComeWithItsDocuments() throws Exception {
        RunningGateway.Answer answer = gateway.multipart(
                "ABC",
                "/api/v1/entries",
                new Part(
                        "filing",
                        null,
                        "application/json",
                        Filings.parcel("CO6").getBytes(StandardCharsets.UTF_8)),
                Part.pdf("invoice", "invoice.pdf"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        String number = answer.json().at("/entries/0/entryNumber").asString();
        assertThat(sent().entryNumber()).isEqualTo(number);
        gateway.until(number, "RELEASED");
        var release = ScriptedCbp.releases(gateway.cbp.batchOf(number, org.acesim.catair.release.CargoRelease::write))
                .get(0);
        assertThat(release.contact().documents()).isTrue();
        assertThat(release.references())
                .contains(new org.acesim.catair.release.Reference("DIS", number.replace("-", "")));
    }

    @Test
    void aFilingWithDocumentsThatIsRefusedSendsNone() throws Exception {
        assertThat(gateway.multipart(
                                "ABC",
                                "/api/v1/entries",
                                Part.text("filing", Filings.parcel("CO7").replace("4701", "x")),
                                Part.pdf("invoice", "invoice.pdf"))
                        .status())
                .isEqualTo(422);
        assertThat(gateway.multipart("ABC", "/api/v1/entries", Part.pdf("invoice", "invoice.pdf"))
                        .status())
                .isEqualTo(400);
        assertThat(gateway.multipart(
                                "ABC",
                                "/api/v1/entries",
                                Part.text("filing", "[" + Filings.parcel("CO7") + "]"),
                                Part.pdf("invoice", "invoice.pdf"))
                        .status())
                .isEqualTo(400);
        assertThat(gateway.broker.count(Queues.DIS_INBOUND)).isZero();
    }

    @Test
    void refusedGoodsAreDisposedOf() throws Exception {
        String number = filed("CO8", "90");
        assertThat(dispose(number, "EXPORT")).isEqualTo(409);
        notice(number, NoticeKind.REFUSAL, 0);
        gateway.until(number, "REFUSED");
        assertThat(dispose(number, "EAT")).isEqualTo(400);
        assertThat(dispose(number, "DESTROY")).isEqualTo(202);
        control(new ControlMessage.Disposal(number, ControlMessage.Disposal.Method.DESTROY));
    }

    @Test
    void aPenaltyIsPetitionedAndPaid() throws Exception {
        String number = filed("CO9", "98");
        notice(number, NoticeKind.PENALTY, 9);
        String path = path(number) + "/penalties/9";
        assertThat(gateway.call("POST", "ABC", path + "/petition", "{\"text\":\"We did not know.\"}")
                        .status())
                .isEqualTo(202);
        control(new ControlMessage.Petition(number, "9", "We did not know."));
        assertThat(gateway.call("POST", "ABC", path + "/payment", "").status()).isEqualTo(202);
        control(new ControlMessage.PenaltyPayment(number, "9"));
        assertThat(gateway.call("POST", "ABC", path + "/petition", "{}").status())
                .isEqualTo(400);
        assertThat(gateway.call("POST", "ABC", path(number) + "/penalties/8/payment", "")
                        .status())
                .isEqualTo(404);
    }

    private void control(ControlMessage expected) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(gateway.cbp.controls()).contains(expected));
    }

    private int dispose(String number, String method) throws Exception {
        return gateway.call("POST", "ABC", path(number) + "/disposal", "{\"method\":\"" + method + "\"}")
                .status();
    }

    private void notice(String number, NoticeKind kind, long id) throws Exception {
        BigDecimal amount = kind == NoticeKind.PENALTY ? new BigDecimal("5000.00") : null;
        gateway.cbp.notify(NoticesTest.notice(number, kind, NoticeStatus.OPEN, id, amount));
        gateway.told(number, kind.name());
    }

    private DocumentMessage sent() throws Exception {
        return gateway.broker.take(Queues.DIS_INBOUND, message -> {
            assertThat(message.getStringProperty(WireProperties.ON_BEHALF_OF)).isEqualTo("ABC");
            assertThat(message.getBooleanProperty(WireProperties.SIMULATED)).isTrue();
            return DocumentMessage.read(message.getBody(byte[].class));
        });
    }

    private String filed(String reference, String... codes) throws Exception {
        gateway.cbp.script((cbp, batch) -> cbp.answer(batch, Answers::accepted, Answers.status(codes)));
        String number = gateway.file(Filings.parcel(reference));
        gateway.until(number, "UNDER_REVIEW,DOCUMENTS_REQUIRED,RELEASED");
        return number;
    }

    private static String path(String number) {
        return "/api/v1/entries/" + number;
    }
}
