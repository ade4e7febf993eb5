package org.acesim.catair.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.catair.Golden;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample is spoiled in one way, and the condition of the batch and block chapter names the record and column. */
class SyntaxCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is replaced | by what | record in the batch, column, condition
                "SE20CR REF000101 | SE99CR REF000101 | 0000007 00 X34",
                "SE20CR REF000101 | SE60CR REF000101 | 0000007 00 X35",
                "SE13JANE FILER | SE15JANE FILER | 0000003 00 X37",
                "SE40001DE STAINLESS | SE20CR REF STAINLESS | 0000013 00 X38",
                "SE20CR REF000101 | SE13JANE FILER                              2125550100 | 0000007 00 X38",
                "SE6082119290300000000950 | SE6082119290300000000950   X | 0000017 28 X39"
            })
    void oneConditionNamesTheRecord(String replaced, String by, String expected) {
        List<String> rejection =
                SyntaxCheck.rejection(spoiled(replaced, by)).orElseThrow().records();
        assertThat(rejection.get(2)).startsWith("X0 TRNACT 000001 REF ID: " + expected.substring(0, 10));
        assertThat(rejection.get(3)).startsWith("X1 F" + expected.substring(11));
        assertThat(rejection.get(rejection.size() - 3)).startsWith("X1RF999   BATCH REJECTED");
    }

    /** The chapter's own sample of a transaction: the fifth record of the batch is unknown. */
    @Test
    void theWholeBatchIsRejectedForAnUnknownRecord() {
        String message = """
                A4701ABCABCDEM060324     SE
                B  4701ABCSE
                SE10DABC  00000010 86               40000000000754701
                SE13JANE FILER                              2125550100     08
                SE99
                Y  4701ABCSE
                Z4701ABC      060324
                """;
        Batch batch = accepted(message);
        byte[] answer = BatchWriter.write(SyntaxCheck.rejection(batch).orElseThrow());
        assertThat(new String(answer, StandardCharsets.US_ASCII).replaceAll(" +\n", "\n"))
                .isEqualTo("""
                A4701ABC      060324
                B                                                                              B
                X0 TRNACT 000001 REF ID: 0000005 00
                X1 FX34   UNKNOWN RECORD ID FOUND IN GROUPING
                X1RF999   BATCH REJECTED
                Y           00003                                                              Y
                Z                                                                              Z
                """);
    }

    @Test
    void everyLoopThatIsExceededIsNamed() {
        String party = "SE30CN                                    EI 12-3456789";
        String message = new String(Golden.message("s1-se-add-informal"), StandardCharsets.US_ASCII)
                .replaceFirst("(?m)^" + party + " *$", (party + "\n").repeat(14));
        assertThat(SyntaxCheck.findings(accepted(message)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("X36"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s1-se-add-informal",
                "s1-sx-accepted",
                "s1-so-released",
                "s2-se-add-section-321",
                "s2-sx-rejected-without-arrival",
                "s3-se-cancel",
                "s3-sx-referred",
                "s4-ae-add-formal",
                "s4-ax-accepted",
                "s4-ax-rejected",
                "s4-uc-package-requested",
                "s5-batch-rejected",
                "own-da-estimate",
                "own-dn-notices"
            })
    void theSamplesHaveNoFindings(String name) {
        assertThat(MessageCheck.of(Golden.message(name))).isEmpty();
    }

    @Test
    void whatIsWrongWithAValueIsNoMatterOfTheEnvelope() {
        Batch batch = spoiled("SE6082119290300000000950", "SE60          00000009X0");
        assertThat(SyntaxCheck.rejection(batch)).isEmpty();
        assertThat(SyntaxCheck.problems(
                        batch.blocks().get(0),
                        batch.blocks().get(0).transactions().get(0)))
                .hasSize(2);
    }

    private static Batch spoiled(String replaced, String by) {
        String sample = new String(Golden.message("s1-se-add-informal"), StandardCharsets.US_ASCII);
        assertThat(sample).contains(replaced);
        return accepted(sample.replaceFirst("(?m)^" + replaced, by).replaceAll("(?m)^(.{80}) +$", "$1"));
    }

    private static Batch accepted(String message) {
        ReceivedBatch batch =
                Batches.read(message.getBytes(StandardCharsets.US_ASCII)).get(0);
        assertThat(batch).isInstanceOf(ReceivedBatch.Accepted.class);
        return ((ReceivedBatch.Accepted) batch).batch();
    }
}
