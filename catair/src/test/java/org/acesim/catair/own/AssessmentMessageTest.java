package org.acesim.catair.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.Golden;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Layout;
import org.junit.jupiter.api.Test;

class AssessmentMessageTest {

    private static final AssessmentMessage ESTIMATE = new AssessmentMessage(
            EntryNumber.of("ABC", 1),
            "R2",
            1,
            AssessmentMessage.Kind.ESTIMATE,
            List.of(
                    new AssessmentMessage.Line(
                            1,
                            "6109.10.0012",
                            "CN",
                            new BigDecimal("801"),
                            List.of(
                                    new AssessmentMessage.Layer(
                                            "6109.10.0012",
                                            new BigDecimal("801.00"),
                                            "16.5%",
                                            new BigDecimal("132.17"),
                                            true,
                                            "General rate of the tariff"),
                                    new AssessmentMessage.Layer(
                                            "9903.88.15",
                                            new BigDecimal("801.00"),
                                            "7.5%",
                                            new BigDecimal("0.00"),
                                            false,
                                            "§ 301 duty on goods of China; list 4A applies from 2020-02-14, and this line is excluded by a heading that comes first")))),
            List.of(new AssessmentMessage.Fee("311", new BigDecimal("2.53"), "Informal entry fee")),
            new BigDecimal("132.17"),
            BigDecimal.ZERO,
            new BigDecimal("2.53"));

    @Test
    void travelsAsABatchOfItsOwnApplication() {
        Batch batch = new Batch(
                new BatchHeader("4701", "GWY", "", null, "DA", "", ""),
                List.of(new Block(BlockHeader.of("4701", "ABC", "DA", ""), List.of(ESTIMATE.write()))));
        byte[] message = BatchWriter.writeResponse(batch);
        assertThat(message)
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo(new String(Golden.message("own-da-estimate"), StandardCharsets.US_ASCII));
        assertThat(Batches.read(message)).containsExactly(new ReceivedBatch.Accepted(batch));
    }

    @Test
    void isReadBack() {
        assertThat(AssessmentMessage.read(ESTIMATE.write()).orThrow()).isEqualTo(ESTIMATE);
    }

    @Test
    void spellsWhatNoKeyboardHas() {
        AssessmentMessage.Fee fee = new AssessmentMessage.Fee("311", BigDecimal.ONE, " 6.2¢/kg –\n§ 159.3  «é» ");
        assertThat(fee.why()).isEqualTo("6.2 CENTS/KG - SEC. 159.3 ?E?");
    }

    @Test
    void isMarkedAsNotCatair() {
        assertThat(AssessmentRecords.layouts())
                .noneMatch(layout -> layout.source().isCatair());
        assertThat(AssessmentRecords.layouts()).extracting(Layout::id).allMatch(id -> id.startsWith("DA"));
    }

    @Test
    void refusesFractionsOfCents() {
        assertThatThrownBy(() -> new AssessmentMessage.Fee("311", new BigDecimal("2.531"), ""))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void namesAWrongCheckDigitAndAnUnknownKind() {
        List<String> records = ESTIMATE.write().records().stream()
                .map(record -> record.startsWith("DA10")
                        ? record.replace("00000010", "00000011").replace("1E", "1Q")
                        : record)
                .toList();
        assertThat(AssessmentMessage.read(new Transaction(records)).problems())
                .extracting(found -> found.problem().toString())
                .containsExactly(
                        "DA10 columns 5-15, Entry Number: found 'ABC00000011', expected an entry number",
                        "DA10 columns 21-21, Kind: found 'Q', expected E, A or R");
    }
}
