package org.acesim.catair.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @Test
    void namesEachBlockBeforeItsConditions() {
        Preparer preparer = new Preparer("1232", "N01", "", "1");
        BlockHeader first = new BlockHeader("1201", "N01", "AE", "", preparer, "BLOCK-AAAAAA-TEXT-001");
        BlockHeader third = new BlockHeader("1202", "N01", "AE", "", preparer, "BLOCK-CCCCCC-TEXT-003");
        Batch batch =
                new Batch(new BatchHeader("1234", "N01", "PASSED", null, "SE", "", "BATCH-AAAAAA-TEXT-001"), List.of());
        BatchRejection rejection = BatchRejection.of(
                batch,
                List.of(
                        BatchFinding.ofBlock(BatchCondition.X31, 1, first),
                        BatchFinding.ofBlock(BatchCondition.X12, 3, third),
                        BatchFinding.ofBlock(BatchCondition.X19, 3, third),
                        BatchFinding.ofBlock(BatchCondition.X32, 3, third)));
        assertThat(text(BatchWriter.write(rejection))).isEqualTo(golden("batch-blocks-rejected"));
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
