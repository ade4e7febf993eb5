package org.acesim.catair.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.junit.jupiter.api.Test;

class CargoReleaseResponseTest {

    private static final String SE10 = "SE10AABC  00000010 86               40000000000754701";
    private static final String SE15 = "SE15R    17612345675                                       00000001     N";
    private static final String WARNING = "SE9013208MISSING CONTACT INFO";
    private static final String REJECTED = "SE9011282EDA REQUIRED FOR ENTRY TYPE 86";

    @Test
    void keepsEachMessageWithItsRecord() {
        CargoReleaseResponse response = CargoReleaseResponse.read(
                        transaction(SE10, REJECTED, WARNING, SE15, "SE9001   SE DATA REJECTED"))
                .orThrow();
        assertThat(response.echoes()).extracting(echo -> echo.messages().size()).containsExactly(2, 0);
        assertThat(response.messages()).extracting(ReleaseMessage::code).containsExactly("282", "208");
        assertThat(response.rejected()).isTrue();
        assertThat(response.accepted()).isFalse();
        assertThat(response.referred()).isFalse();
    }

    @Test
    void isAcceptedWithWarningsToo() {
        assertThat(CargoReleaseResponse.read(transaction(SE10, WARNING, "SE9003   SE DATA ACCEPTED"))
                        .orThrow()
                        .accepted())
                .isTrue();
    }

    @Test
    void namesWhatIsOutOfSequenceOrMissing() {
        assertThat(problems(SE10, SE15)).containsExactly("1 MISSING_RECORD");
        assertThat(problems(SE15, "SE9002")).containsExactly("0 HEADER_MISSING", "1 MISSING_VALUE", "1 MISSING_RECORD");
        assertThat(problems(WARNING, SE10, "SE9002   OK")).containsExactly("0 HEADER_MISSING", "0 OUT_OF_SEQUENCE");
        assertThat(problems(SE10, "SE9002   OK", SE15)).containsExactly("2 OUT_OF_SEQUENCE");
        List<String> many = new ArrayList<>(List.of(SE10));
        many.addAll(Collections.nCopies(10, WARNING));
        many.add("SE9001   NO");
        assertThat(problems(many.toArray(String[]::new))).containsExactly("10 LOOP_EXCEEDED");
        assertThat(CargoReleaseResponse.read(new Transaction(List.of())).problems())
                .isNotEmpty();
    }

    private static List<String> problems(String... records) {
        return CargoReleaseResponse.read(transaction(records)).problems().stream()
                .map(found -> found.recordIndex() + " " + found.problem().kind())
                .toList();
    }

    private static Transaction transaction(String... records) {
        return new Transaction(List.of(records).stream()
                .map(record -> String.format("%-80s", record))
                .toList());
    }
}
