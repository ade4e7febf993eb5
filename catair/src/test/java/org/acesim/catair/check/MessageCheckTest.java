package org.acesim.catair.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.acesim.catair.Golden;
import org.acesim.catair.Mutations;
import org.junit.jupiter.api.Test;

class MessageCheckTest {

    @Test
    void namesRecordColumnsFieldAndWhatWasExpectedOfAllBatches() {
        String batch = """
                A4701ABCABCDEM060324     SE
                B  4701ABCSE
                SE10AABC  00000010 86               4000000000AB4701
                SE13                                        2125550100
                SE40001DE COTTON T-SHIRT
                SE6061091000120000000075
                Y  4701ABCSE
                Z4701ABC      060324
                """;
        assertThat(lines(batch + batch.replace("Y  4701", "Y  4702") + "Z"))
                .containsExactly(
                        "record 3: Z04 SIM: FIELD IS MALFORMED, SE10 columns 40-49, Estimated Entry Value:"
                                + " found '0000000AB4', expected 10 digits",
                        "record 4: Z03 SIM: MANDATORY FIELD IS BLANK, SE13 columns 5-44, Contact Name,"
                                + " expected letters A-Z, digits and spaces",
                        "X32 Y-REC DOES NOT MATCH B-REC, block 1",
                        "record 17: X01 A RECORD MISSING, records 17 to 17 of the message belong to no A record");
    }

    @Test
    void placesWhatIsWrongWithARecordInTheMessage() {
        assertThat(lines("""
                        A4701ABCABCDEM060324     SE
                        B  4701ABCSE
                        SE10DABC  00000010 86               40000000000754701
                        SE13JANE\u0007FILER                              2125550100     08
                        Y  4701ABCSE
                        Z4701ABC      060325
                        """))
                .containsExactly(
                        "record 1: X14 Z-REC DOES NOT MATCH A-REC, A and Z of the batch",
                        "record 4: X40 NON-STANDARD DATA FOUND, column 9");
    }

    @Test
    void emptyMessagesAreAFindingToo() {
        assertThat(lines("")).hasSize(1);
        assertThat(lines("hello")).hasSize(1);
    }

    @Test
    void noMutationThrows() {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            byte[] message = Mutations.of(Golden.message("s4-ae-add-formal"), random);
            assertThat(MessageCheck.of(message))
                    .allSatisfy(finding -> assertThat(finding.toString()).isNotBlank());
        }
    }

    private static List<String> lines(String message) {
        return MessageCheck.of(message.getBytes(StandardCharsets.ISO_8859_1)).stream()
                .map(Finding::toString)
                .toList();
    }
}
