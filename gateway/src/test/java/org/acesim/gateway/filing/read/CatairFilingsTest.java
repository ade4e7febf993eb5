package org.acesim.gateway.filing.read;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.read;
import static org.acesim.gateway.filing.Filings.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.gateway.filing.release.CatairOrigin;
import org.acesim.gateway.filing.release.CatairRejection;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.api.Test;

class CatairFilingsTest {

    private static final String SAMPLE = new String(sample("batch.catair"), StandardCharsets.US_ASCII);

    @Test
    void readsTheTransactionsOfABatchAsFilings() {
        List<ReadFiling> read = catair(SAMPLE);

        assertThat(read).hasSize(2).allMatch(ReadFiling.Understood.class::isInstance);
        Filing parcel = read.get(0).filing();
        assertThat(parcel.entryType()).isEqualTo("86");
        assertThat(parcel.filerReference()).isEqualTo("B0001");
        assertThat(parcel.bills()).extracting(Filing.Bill::houseNumber).containsExactly("HAWB0004001");
        assertThat(parcel.value()).isEqualByComparingTo("75");
        assertThat(read.get(1).filing().importerOfRecord()).isEqualTo(new Filing.Identifier("EI", "12-3456789"));
    }

    @Test
    void leavesABlankEntryNumberToTheGateway() {
        ReadFiling read = catair(SAMPLE).get(0);

        assertThat(read.filing().entryNumber()).isNull();
        assertThat(read.origin().filerCode()).isEqualTo("ABC");
        assertThat(check(read).problems()).isEmpty();
    }

    @Test
    void keepsTheRecordsUnderWhichAnAnswerGoes() {
        assertThat(catair(SAMPLE).get(1).origin()).isInstanceOfSatisfying(CatairOrigin.class, origin -> {
            assertThat(origin.batch().sender()).isEqualTo("ABC");
            assertThat(origin.block().userText()).isEqualTo("SAMPLE");
            assertThat(origin.sent().records().get(0)).startsWith("SE10AABC           11");
        });
    }

    @Test
    void asksNothingOfATransactionThatItHasNoPlaceFor() {
        assertThat(catair(SAMPLE)).extracting(read -> check(read).problems()).allMatch(List::isEmpty);
    }

    @Test
    void tellsPlacesByRecordAndColumns() {
        String wrong = SAMPLE.replace("4000000000754701", "4000000009004701")
                .replace("SE6061091000120000000075", "SE6061091000120000000900")
                .replace("SE40001DE", "SE40001QQ");

        CheckedFiling checked = check(catair(wrong).get(0));

        assertThat(checked.problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("LIMIT", "SE60 columns 15-24, line 1"),
                        tuple("UNKNOWN_CODE", "SE40 columns 8-9, line 1"));
    }

    @Test
    void refusesATransactionThatCannotBeReadAndReadsTheOthers() {
        String wrong = SAMPLE.replaceFirst("0000000075470", "00000X0075470").replaceFirst("SE36", "SE99");

        List<ReadFiling> read = catair(wrong);

        assertThat(read)
                .extracting(filing -> filing.getClass().getSimpleName())
                .containsExactly("Unreadable", "Understood");
        assertThat(read.get(0).filing().filerReference()).isEqualTo("B0001");
        assertThat(read.get(0).problems())
                .extracting(FilingProblem::pointer)
                .contains("SE10 columns 40-49, record 1")
                .anyMatch(pointer -> pointer.startsWith("SE99 columns 1-"));
    }

    @Test
    void refusesABatchWhoseZDoesNotMatchItsAWithCbpsAnswer() {
        List<ReadFiling> read = catair(SAMPLE.replace("Z4701ABC", "Z4701XYZ") + SAMPLE);

        assertThat(read)
                .extracting(filing -> filing.getClass().getSimpleName())
                .containsExactly("Unreadable", "Understood", "Understood");
        assertThat(read.get(0).problems()).extracting(FilingProblem::found).containsExactly("X14");
        assertThat(read.get(0).origin()).isInstanceOfSatisfying(CatairRejection.class, rejection -> assertThat(
                        rejection.rejection().records())
                .anyMatch(record -> record.startsWith("X1RF999   BATCH REJECTED")));
    }

    @Test
    void takesOnlyCargoReleaseAndOnlyAnAdd() {
        assertThat(catair(SAMPLE.replace("SE10A", "SE10R"))).allSatisfy(read -> assertThat(read.problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("NOT_ALLOWED", "SE10 column 5")));
        assertThat(catair(SAMPLE.replace("           SE ", "           CQ ").replace("4701ABCSE", "4701ABCCQ")))
                .singleElement()
                .satisfies(read -> assertThat(read.problems())
                        .extracting(FilingProblem::found)
                        .containsExactly("X13"));
        assertThat(catair(SAMPLE.replace("SE10AABC", "SE10AXYZ")).get(0).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("CONFLICT", "SE10 columns 6-8"));
    }

    @Test
    void refusesAnotherFilersCode() {
        String foreign = SAMPLE.replace("SE10AABC", "SE10AXYZ").replace("4701ABCSE", "4701XYZSE");

        assertThat(check(catair(foreign).get(0)).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("NOT_YOURS", "SE10 columns 11-18"));
    }

    @Test
    void readsEveryFraming() {
        String records = SAMPLE.replace("\n", "");
        String crlf = SAMPLE.replace("\n", "\r\n");
        String shortLines = SAMPLE.replaceAll(" +\n", "\n");

        assertThat(List.of(records + records, crlf + "\r\n" + crlf, shortLines + shortLines, SAMPLE + SAMPLE))
                .allSatisfy(message ->
                        assertThat(catair(message)).hasSize(4).allMatch(ReadFiling.Understood.class::isInstance));
    }

    @Test
    void neverThrowsAnythingButThatTheDocumentCannotBeRead() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = SAMPLE.getBytes(StandardCharsets.US_ASCII);
            for (int j = 0; j <= random.nextInt(6); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                read(DocumentFormat.CATAIR, bytes).forEach(filing -> check(filing));
            } catch (UnreadableDocumentException told) {
                assertThat(told.problem().message()).isNotBlank();
            }
        }
    }

    @Test
    void saysOfGarbageThatItIsNoBatch() throws IOException {
        for (String garbage : List.of("", "hello", "{\"entryType\": \"86\"}", "Z4701ABC")) {
            assertThat(FilingReader.verify(
                            DocumentFormat.CATAIR, new ByteArrayInputStream(garbage.getBytes(StandardCharsets.UTF_8))))
                    .as(garbage)
                    .isPresent();
        }
    }

    private static List<ReadFiling> catair(String message) {
        return read(DocumentFormat.CATAIR, message);
    }
}
