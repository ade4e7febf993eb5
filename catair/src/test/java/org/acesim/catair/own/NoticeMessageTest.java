package org.acesim.catair.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.Golden;
import org.acesim.catair.code.Coded;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.junit.jupiter.api.Test;

class NoticeMessageTest {
    private static final EntryNumber ENTRY = EntryNumber.of("ABC", 1);

    private static final NoticeMessage REQUEST = new NoticeMessage(
            ENTRY,
            NoticeKind.DOCUMENT_REQUEST,
            NoticeStatus.OPEN,
            7,
            LocalDateTime.of(2024, 6, 3, 9, 0),
            LocalDateTime.of(2024, 6, 10, 17, 0),
            null,
            "01",
            "Send the commercial invoice: the description says too little to tell what the goods are.");

    private static final NoticeMessage PENALTY = new NoticeMessage(
            ENTRY,
            NoticeKind.PENALTY,
            NoticeStatus.OPEN,
            3,
            LocalDateTime.of(2024, 6, 3, 9, 0),
            LocalDateTime.of(2024, 8, 2, 9, 0),
            new BigDecimal("1602"),
            "",
            "19 USC 1592, negligence");

    @Test
    void travelsAsABatchOfItsOwnApplication() {
        Batch batch = new Batch(
                new BatchHeader("4701", "GWY", "", null, "DN", "", ""),
                List.of(new Block(BlockHeader.of("4701", "ABC", "DN", ""), List.of(REQUEST.write(), PENALTY.write()))));
        byte[] message = BatchWriter.writeResponse(batch);
        assertThat(message)
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo(new String(Golden.message("own-dn-notices"), StandardCharsets.US_ASCII));
        assertThat(Batches.read(message)).containsExactly(new ReceivedBatch.Accepted(batch));
    }

    @Test
    void isReadBack() {
        assertThat(NoticeMessage.read(REQUEST.write()).orThrow()).isEqualTo(REQUEST);
        assertThat(NoticeMessage.read(PENALTY.write()).orThrow()).isEqualTo(PENALTY);
    }

    @Test
    void paymentsAreReadBack() {
        PaymentMessage payment = new PaymentMessage(
                ENTRY,
                PaymentMessage.Kind.PENALTY,
                PaymentMessage.Status.DUE,
                3,
                new BigDecimal("1602.00"),
                LocalDateTime.of(2024, 6, 3, 9, 0),
                LocalDate.of(2024, 8, 2),
                PaymentMessage.Sums.NONE);
        assertThat(payment.write().records())
                .containsExactly(
                        String.format("%-80s", "DP10ABC00000010PD000000000300000000160200" + "0603240900080224"));
        assertThat(PaymentMessage.read(payment.write()).orThrow()).isEqualTo(payment);
    }

    @Test
    void aPaymentTellsWhatWasPaidInAllOnceSomethingWas() {
        PaymentMessage refund = new PaymentMessage(
                ENTRY,
                PaymentMessage.Kind.DUTY,
                PaymentMessage.Status.REFUNDED,
                0,
                new BigDecimal("20.00"),
                LocalDateTime.of(2024, 6, 3, 9, 0),
                null,
                new PaymentMessage.Sums(new BigDecimal("80.00"), new BigDecimal("20.00"), new BigDecimal("0.15")));
        assertThat(refund.write().records())
                .last()
                .isEqualTo(String.format("%-80s", "DP20" + "00000000008000" + "00000000002000" + "00000000000015"));
        assertThat(PaymentMessage.read(refund.write()).orThrow()).isEqualTo(refund);
    }

    @Test
    void namesWhatItCannotRead() {
        List<String> records = List.of(REQUEST.write().records().get(0).replace("DRO", "QQQ"));
        assertThat(NoticeMessage.read(new Transaction(records)).problems())
                .extracting(found -> found.problem().toString())
                .containsExactly(
                        "DN10 columns 16-17, Notice Kind: found 'QQ', expected a kind of notice",
                        "DN10 columns 18-18, Status: found 'Q', expected O, A, C, L or W");
    }

    @Test
    void isMarkedAsNotCatair() {
        assertThat(NoticeRecords.layouts()).noneMatch(layout -> layout.source().isCatair());
        assertThat(NoticeKind.values())
                .allSatisfy(kind -> assertThat(kind.text()).hasSizeLessThanOrEqualTo(Coded.TEXT_LENGTH));
    }
}
