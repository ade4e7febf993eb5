package org.acesim.catair.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.acesim.catair.Golden;
import org.acesim.catair.envelope.BatchFinding.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {

    private static final String A = "A4701ABCABCDEM060324     SE                                text from the sender";
    private static final String B = "B  4701ABCSE                                               block 1";
    private static final String SE10 = "SE10AABC  00000010 86               40000000000754701";
    private static final String SE13 = "SE13JANE FILER                              2125550100";
    private static final String Y = "Y  4701ABCSE";
    private static final String Z = "Z4701ABC      060324";

    @Test
    void readsTheHeadersAndSplitsTransactionsAtTheirHeader() {
        Batch batch = accepted(message(A, B, SE10, SE13, SE10, SE13, Y, B, SE10, Y, Z));
        assertThat(batch.header())
                .isEqualTo(new BatchHeader(
                        "4701", "ABC", "ABCDEM", LocalDate.of(2024, 6, 3), "SE", "", "text from the sender"));
        assertThat(batch.blocks())
                .extracting(Block::header)
                .containsOnly(BlockHeader.of("4701", "ABC", "SE", "block 1"));
        assertThat(batch.blocks().get(0).transactions())
                .extracting(transaction -> transaction.records().size())
                .containsExactly(2, 2);
        assertThat(batch.ordinal(0, 0, 0)).isEqualTo(3);
        assertThat(batch.ordinal(0, 1, 1)).isEqualTo(6);
        assertThat(batch.ordinal(1, 0, 0)).isEqualTo(9);
    }

    @Test
    void raisesLowerCaseInTransactionsOnly() {
        Batch batch = accepted(message(A, B, SE10.toLowerCase(), SE13, Y, Z));
        assertThat(batch.blocks().get(0).transactions().get(0).records().get(0)).startsWith("SE10AABC");
        assertThat(batch.blocks().get(0).header().userText()).isEqualTo("block 1");
    }

    @Test
    void readsSeveralBatchesOfAMessage() {
        byte[] message = (text(A, B, SE10, Y, Z) + text(A, B, SE10, Y) + text(A, B, SE10, Y, Z))
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(Batches.read(message))
                .extracting(batch -> batch.getClass().getSimpleName())
                .containsExactly("Accepted", "Rejected", "Accepted");
    }

    @Test
    void keepsUserTextAsItCame() {
        String indented = A.substring(0, 59) + "  Ab c";
        assertThat(accepted(message(indented, B, SE10, Y, Z)).header().userText())
                .isEqualTo("  Ab c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n"})
    void takesAnyLineEnd(String end) {
        String message = String.join(end, A, B, SE10, Y, Z);
        assertThat(accepted(message.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(accepted(message(A, B, SE10, Y, Z)));
    }

    @Test
    void takesRecordsThatRunTogetherBeforeOneLineEnd() {
        String run = List.of(A, B, SE10, Y, Z).stream().map(BatchesTest::pad).collect(Collectors.joining());
        assertThat(accepted((run + "\n").getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(accepted(message(A, B, SE10, Y, Z)));
    }

    @Test
    void passesOverAByteOrderMark() {
        byte[] marked = ("\u00EF\u00BB\u00BF" + text(A, B, SE10, Y, Z)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(accepted(marked).blocks()).hasSize(1);
    }

    @Test
    void rejectsALastRecordThatIsShortWhereRecordsRunTogether() {
        String run = List.of(A, B, SE10, Y).stream().map(BatchesTest::pad).collect(Collectors.joining()) + Z;
        assertThat(codes(run.getBytes(StandardCharsets.US_ASCII))).containsExactly("X42");
    }

    /** Each case changes one record of a good batch; a dot stands for a space, a minus for leaving the record out. */
    @ParameterizedTest
    @CsvSource({
        "1, -, X03",
        "'2,3', -, X04",
        "4, -, X05",
        "5, -, X06",
        "0, A....ABCABCDEM060324.....SE, 'X07,X14'",
        "0, A4701...ABCDEM060324.....SE, 'X08,X14'",
        "0, A4701ABCABCDEM023024.....SE, 'X10,X14'",
        "0, A4701ABCABCDEM060324, X11",
        "0, A4701ABCABCDEM060324.....QQ, X12",
        "0, A4701ABCABCDEM060324...X.SE, X39",
        "0, A47-1ABCABCDEM060324.....SE, 'X14,X40'",
        "5, Z4702ABC......060324, X14",
        "5, Z4701ABC......060424, X14",
        "5, Z4701ABC......060324.................NY, X14",
        "5, Z4701ABCABCDEM060324, X39",
        "1, B......ABCSE, 'X15,X32'",
        "1, B..4701...SE, 'X16,X32'",
        "1, B..4701ABC.., 'X11,X32'",
        "1, B..4701ABCQQ, 'X12,X19,X32'",
        "1, B..4701ABCAE, 'X19,X32'",
        "1, B..4701ABCSE..X, X39",
        "4, Y..4702ABCSE, X32",
        "4, Y..4701ABCQQ, 'X12,X19,X32'",
        "4, Y..4701ABCAE, 'X19,X32'",
        "4, Y..4701ABC.., X32",
        "4, Y.4701ABCSE, 'X12,X19,X32,X39'",
        "4, Y..4701ABCSE00002, X39",
        "1, B..4701ABCSE..................................1232ABC, X22",
        "1, B..4701ABCSE..................................1232ABC..2, X21",
        "1, B..4701ABCSE......................................ABC..1, X24",
        "1, B..4701ABCSE..................................1232.....1, X25",
        "1, B..4701ABCSE..................................1232XYZ..1, X26",
        "2, SE13JANE, X33"
    })
    void rejectsTheWholeBatchForItsEnvelope(String records, String replacement, String codes) {
        String[] lines = {A, B, SE10, SE13, Y, Z};
        for (String record : records.split(",")) {
            lines[Integer.parseInt(record)] = replacement.equals("-") ? "" : replacement.replace('.', ' ');
        }
        assertThat(codes(message(lines))).containsExactly(codes.split(","));
    }

    @Test
    void rejectsPreparerCodesForApplicationsWithoutThem() {
        byte[] message = message(
                A.replace(" SE ", " CQ "),
                "B  4701ABCCQ                                  1232ABC  1",
                "WR1",
                "Y  4701ABCCQ",
                Z);
        assertThat(codes(message)).containsExactly("X23");
    }

    @Test
    void acceptsABlockPreparedElsewhere() {
        Batch batch = accepted(message(A, "B  4701ABCSE                                  1232ABC  1", SE10, Y, Z));
        assertThat(batch.blocks().get(0).header().preparer()).isEqualTo(new Preparer("1232", "ABC", "", "1"));
    }

    @Test
    void namesEveryErrorOfEveryBadBlock() {
        List<BatchFinding> findings = rejected(message(
                        A, B, SE10, Y.replace("4701", "4601"), B, SE10, Y, "B  4701   SE", SE13, Z.replace("06", "07")))
                .findings();
        assertThat(findings).extracting(BatchFinding::code).containsExactly("X14", "X32", "X05", "X16", "X33");
        assertThat(findings.get(0).about()).isInstanceOf(About.TheBatch.class);
        assertThat(findings.get(1).about())
                .isEqualTo(new About.TheBlock(1, BlockHeader.of("4701", "ABC", "SE", "block 1")));
        assertThat(findings.get(3).about()).isEqualTo(new About.TheBlock(3, BlockHeader.of("4701", "", "SE", "")));
        assertThat(findings.get(4).about()).isEqualTo(new About.TheTransaction(1, 9, 0));
    }

    @Test
    void rejectsCharactersThatNoKeyboardHasWhereverTheyStand() {
        List<BatchFinding> findings = rejected(message(A, B, SE10, SE13.replace("JANE", "J\u0001NE"), SE10, Y, Z))
                .findings();
        assertThat(findings).containsExactly(BatchFinding.ofTransaction(BatchCondition.X40, 1, 4, 6));
        assertThat(codes(message(A.replace("text", "te\u007Ft"), B, SE10, Y, Z)))
                .containsExactly("X40");
        assertThat(codes(message(A, B.replace("block", "bl\u00F6ck"), SE10, Y, Z)))
                .containsExactly("X40");
    }

    @Test
    void cannotBeMadeToTakeALineBreakForTheEndOfARecord() {
        String forged = pad(SE13.substring(0, 20) + "\nY  4701XYZSE").substring(0, 80);
        assertThat(Batches.read(message(A, B, SE10, forged, Y, Z)))
                .allMatch(batch -> batch instanceof ReceivedBatch.Rejected);
    }

    @Test
    void limitsTheRecordsOfAMessageOfABlockAndOfARejection() {
        byte[] lines = new byte[2 * (Batches.MOST_RECORDS_A_MESSAGE + 1)];
        for (int i = 0; i < lines.length; i += 2) {
            lines[i] = 'A';
            lines[i + 1] = '\n';
        }
        assertThat(Batches.read(lines)).containsExactly(new ReceivedBatch.Unreadable("more than 1000000 records"));

        String many = (SE10 + "\n").repeat(Batches.MOST_RECORDS_A_BLOCK + 1);
        assertThat(codes((text(A, B) + many + text(Y, Z)).getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("X36");

        String bad = "SE10\u0001\n".repeat(2000);
        assertThat(rejected((text(A, B) + bad + text(Y, Z)).getBytes(StandardCharsets.US_ASCII))
                        .findings())
                .hasSize(Batches.MOST_FINDINGS_A_BATCH);
    }

    @Test
    void saysWhichRecordsBelongToNoBatch() {
        assertThat(Batches.read(new byte[0])).containsExactly(new ReceivedBatch.Unreadable("no records"));
        assertThat(Batches.read("\r\n\n".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(new ReceivedBatch.Unreadable("no records"));
        List<ReceivedBatch> batches = Batches.read(message("{\"json\": 1}", A, B, SE10, Y, Z, "more", "of it"));
        assertThat(batches).hasSize(3);
        assertThat(batches.get(0))
                .isEqualTo(new ReceivedBatch.Unreadable("records 1 to 1 of the message belong to no A record"));
        assertThat(batches.get(1)).isInstanceOf(ReceivedBatch.Accepted.class);
        assertThat(batches.get(2))
                .isEqualTo(new ReceivedBatch.Unreadable("records 7 to 8 of the message belong to no A record"));
    }

    @Test
    void doesNotAnswerAResponseThatIsCutShort() {
        String response = new String(Golden.message("s1-sx-accepted"), StandardCharsets.US_ASCII);
        byte[] cut = response.replaceFirst("SE15H.*\n", "").getBytes(StandardCharsets.US_ASCII);
        assertThat(Batches.read(cut))
                .containsExactly(new ReceivedBatch.Unreadable("a batch of SX: Y counts 4 records, block 1 has 3"));
        byte[] endless = response.replaceFirst("\nZ.*\n", "\n").getBytes(StandardCharsets.US_ASCII);
        assertThat(Batches.read(endless))
                .containsExactly(new ReceivedBatch.Unreadable("a batch of SX: [X06 BATCH CONTROL MISSING - Z-RECORD]"));
    }

    @Test
    void writesNoPasswordIntoAnAnswer() {
        Batch batch = accepted(message(A, B, SE10, Y, Z));
        assertThat(new String(BatchWriter.writeResponse(batch), StandardCharsets.US_ASCII))
                .doesNotContain("ABCDEM");
        assertThat(batch.toString()).doesNotContain("ABCDEM");
    }

    private static Batch accepted(byte[] message) {
        List<ReceivedBatch> batches = Batches.read(message);
        assertThat(batches).hasSize(1).allMatch(batch -> batch instanceof ReceivedBatch.Accepted, batches.toString());
        return ((ReceivedBatch.Accepted) batches.get(0)).batch();
    }

    private static BatchRejection rejected(byte[] message) {
        List<ReceivedBatch> batches = Batches.read(message);
        assertThat(batches).hasSize(1).allMatch(batch -> batch instanceof ReceivedBatch.Rejected, batches.toString());
        return ((ReceivedBatch.Rejected) batches.get(0)).rejection();
    }

    private static List<String> codes(byte[] message) {
        return rejected(message).findings().stream().map(BatchFinding::code).toList();
    }

    private static byte[] message(String... records) {
        return text(records).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(String... records) {
        return Arrays.stream(records).map(record -> record + "\n").collect(Collectors.joining());
    }

    private static String pad(String record) {
        return String.format("%-80s", record);
    }
}
