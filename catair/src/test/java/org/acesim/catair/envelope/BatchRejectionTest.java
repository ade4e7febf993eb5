package org.acesim.catair.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.Golden;
import org.junit.jupiter.api.Test;

/** The rejections that the batch and block chapter prints, byte for byte; columns by its layout tables. */
class BatchRejectionTest {

    @Test
    void answersATrailerThatDoesNotMatchItsHeader() {
        assertThat(answer("s5-se-trailer-does-not-match")).isEqualTo(golden("s5-batch-rejected"));
    }

    @Test
    void namesNoReferenceWhereOnlyTheBatchIsAtFault() {
        assertThat(answer("batch-unknown-application")).isEqualTo(golden("batch-unknown-application-rejected"));
    }

    /** Of the three conditions of its third block the reader finds all; that of its first only the receiver knows (X31). */
    @Test
    void namesEachBlockBeforeItsConditions() throws IOException {
        BatchStream stream = new BatchStream(new ByteArrayInputStream(Golden.message("batch-blocks")));
        List<BatchFinding> ofTheReceiver = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (Optional<BatchEvent> event = stream.next(); event.isPresent(); event = stream.next()) {
            if (event.get() instanceof BatchEvent.BlockBegins block && isPreparedElsewhereFor1201(block.header())) {
                ofTheReceiver.add(BatchFinding.ofBlock(BatchCondition.X31, block.position(), block.header()));
            } else if (event.get() instanceof BatchEvent.BatchEnds ends) {
                ReceivedBatch.Rejected refused =
                        (ReceivedBatch.Rejected) ends.refused().orElseThrow();
                answers.add(text(BatchWriter.write(refused.rejection().with(ofTheReceiver))));
            }
        }
        assertThat(answers).containsExactly(golden("batch-blocks-rejected"));
    }

    @Test
    void takesWhatTheReceiverKnowsToItsPlace() {
        BlockHeader header = BlockHeader.of("1201", "N01", "AE", "");
        BatchRejection rejection = new BatchRejection(
                "",
                List.of(
                        BatchFinding.ofBatch(BatchCondition.X14),
                        BatchFinding.ofBlock(BatchCondition.X32, 2, header),
                        BatchFinding.ofTransaction(BatchCondition.X40, 1, 9, 3)));
        assertThat(rejection
                        .with(List.of(
                                BatchFinding.ofBlock(BatchCondition.X17, 3, header),
                                BatchFinding.ofBlock(BatchCondition.X31, 2, header),
                                BatchFinding.ofBlock(BatchCondition.X18, 1, header),
                                BatchFinding.ofBatch(BatchCondition.X09)))
                        .findings())
                .extracting(BatchFinding::code)
                .containsExactly("X09", "X14", "X18", "X31", "X32", "X40", "X17");
        assertThat(rejection
                        .with(Collections.nCopies(
                                Batches.MOST_FINDINGS_A_BATCH, BatchFinding.ofBlock(BatchCondition.X17, 3, header)))
                        .findings())
                .hasSize(Batches.MOST_FINDINGS_A_BATCH);
    }

    @Test
    void namesTheRecordOfATransaction() {
        assertThat(answer("se-record-with-control-character"))
                .isEqualTo(golden("se-record-with-control-character-rejected"));
        BatchRejection unknownRecord = BatchRejection.of(
                new Batch(new BatchHeader("4701", "ABC", "ABCDEM", null, "SE", "", ""), List.of()),
                List.of(BatchFinding.ofTransaction(BatchCondition.X34, 1, 5, 0)));
        assertThat(unknownRecord.records().get(2).stripTrailing()).isEqualTo("X0 TRNACT 000001 REF ID: 0000005 00");
        assertThat(unknownRecord.records().get(3).stripTrailing())
                .isEqualTo("X1 FX34   UNKNOWN RECORD ID FOUND IN GROUPING");
    }

    @Test
    void isReadBackAsWhatItWas() {
        for (String name :
                List.of("s5-batch-rejected", "batch-unknown-application-rejected", "batch-blocks-rejected")) {
            List<ReceivedBatch> batches = Batches.read(Golden.message(name));
            assertThat(batches).hasSize(1);
            assertThat(batches.get(0)).isInstanceOf(ReceivedBatch.RejectionNotice.class);
            BatchRejection rejection = ((ReceivedBatch.RejectionNotice) batches.get(0)).rejection();
            assertThat(rejection.findings())
                    .allMatch(finding -> finding.condition().isPresent());
            assertThat(text(BatchWriter.write(rejection))).isEqualTo(golden(name));
        }
    }

    @Test
    void returnsTheHeaderUnmodifiedButForPasswordAndApplication() {
        BatchHeader header = ((ReceivedBatch.Rejected) Batches.read(Golden.message("batch-unknown-application"))
                        .get(0))
                .rejection()
                .header();
        assertThat(header.site()).isEqualTo("1234");
        assertThat(header.sender()).isEqualTo("N01");
        assertThat(header.password()).isEmpty();
        assertThat(header.application()).isEmpty();
        assertThat(header.userText()).isEqualTo("BATCH-AAAAAA-TEXT-001");
    }

    @Test
    void returnsADateThatIsNoneAsItCame() {
        String batch = "A4701ABCABCDEM99AB!!     SE\nZ4701ABC      99AB!!\n";
        String answer = text(BatchWriter.write(rejection(batch.getBytes(StandardCharsets.US_ASCII))));
        assertThat(answer).startsWith("A4701ABC      99AB!!       ");
    }

    @Test
    void returnsNoControlCharacter() {
        String batch = "A4701ABCABCDEM060324     SE                                te\u0007xt\nB  4701\u0000BC\n";
        String answer = text(BatchWriter.write(rejection(batch.getBytes(StandardCharsets.ISO_8859_1))));
        assertThat(answer.replace("\n", "")).matches("[ -~]*");
    }

    @Test
    void isNotReadWhenItBreaksOff() {
        String whole = golden("batch-blocks-rejected");
        for (String line : whole.split("\n")) {
            if (line.charAt(0) != 'A' && !line.startsWith("B")) {
                String cut = whole.replace(line + "\n", "");
                assertThat(Batches.read(cut.getBytes(StandardCharsets.US_ASCII)))
                        .as("without " + line)
                        .allMatch(batch -> batch instanceof ReceivedBatch.Unreadable);
            }
        }
    }

    private static boolean isPreparedElsewhereFor1201(BlockHeader block) {
        return block.port().equals("1201") && block.preparer().port().equals("1232");
    }

    private static String answer(String name) {
        return text(BatchWriter.write(rejection(Golden.message(name))));
    }

    private static BatchRejection rejection(byte[] message) {
        return ((ReceivedBatch.Rejected) Batches.read(message).get(0)).rejection();
    }

    private static String golden(String name) {
        return text(Golden.message(name));
    }

    private static String text(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1);
    }
}
