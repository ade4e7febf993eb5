package org.acesim.gateway.filing.read;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.read;
import static org.acesim.gateway.filing.Filings.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFilingsTest {

    private static final String HEADER = "shipment,portOfEntry,description,hts,value\n";

    @Test
    void readsRowsOfOneShipmentAsLinesOfOneEntry() {
        List<ReadFiling> read =
                csv(HEADER + "A,4701,Shirt,6109100012,24.90\nA,,Toy,9503000073,10\nB,4701,Shirt,6109100012,5\n");

        assertThat(read).extracting(filing -> filing.filing().filerReference()).containsExactly("A", "B");
        assertThat(read.get(0).filing().lines())
                .extracting(Filing.Line::description, Filing.Line::value)
                .containsExactly(tuple("Shirt", new BigDecimal("24.90")), tuple("Toy", new BigDecimal("10")));
        assertThat(read.get(0).filing().portOfEntry()).isEqualTo("4701");
    }

    @Test
    void readsTheSampleOfTwentyParcels() {
        List<CheckedFiling> checked = csvOf(sample("parcels.csv"));

        assertThat(checked).hasSize(20).allMatch(CheckedFiling::good);
        assertThat(checked)
                .extracting(filing -> filing.filing().parties().consignee())
                .doesNotHaveDuplicates();
        assertThat(checked.get(6).filing().lines()).hasSize(2);
    }

    @Test
    void takesColumnsInAnyOrderAndEveryColumnOfTheContract() {
        String columns =
                "statUnit2,statQuantity2,statUnit1,statQuantity1,unit,quantity,value,origin,hts,description,contactPhone,"
                        + "contactName,consigneeCountry,consigneePostalCode,consigneeRegion,consigneeCity,consigneeStreet,consigneeName,"
                        + "sellerCountry,sellerPostalCode,sellerRegion,sellerCity,sellerStreet,sellerName,use,invoiceDate,invoiceNumber,"
                        + "billQuantity,houseNumber,billNumber,billIssuer,billType,importerOfRecord,estimatedArrival,modeOfTransport,"
                        + "portOfEntry,entryType,shipment\n";
        String row =
                "KG,0.36,DOZ,0.17,PCS,2,75.00,DE,6109.10.0012,Shirt,2125550100,Jane,US,12207,NY,Albany,1 Main,John,"
                        + "DE,20095,HH,Hamburg,Weg 9,Laden,RESALE,2024-05-30,I1,1,H1,17612345675,,M,EI 12-3456789,2024-06-05,40,4701,11,S1\n";

        ReadFiling read = csv(columns + row).get(0);

        assertThat(read).isInstanceOf(ReadFiling.Understood.class);
        assertThat(read.filing().importerOfRecord()).isEqualTo(new Filing.Identifier("EI", "12-3456789"));
        assertThat(read.filing().lines().get(0).statistical())
                .extracting(Filing.Statistical::unit)
                .containsExactly("DOZ", "KG");
        assertThat(check(read).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12-3456789, EI, 12-3456789",
        "123-45-6789, 34, 123-45-6789",
        "240501-12345, ANI, 240501-12345",
        "ANI 240501-12345, ANI, 240501-12345"
    })
    void tellsTheQualifierOfAnImporterByItsNumber(String column, String qualifier, String number) {
        ReadFiling read = csv("shipment,importerOfRecord\nA," + column + "\n").get(0);

        assertThat(read.filing().importerOfRecord()).isEqualTo(new Filing.Identifier(qualifier, number));
    }

    @Test
    void tellsPlacesByRowAndColumn() {
        CheckedFiling checked = check(
                csv(HEADER + "A,47x1,Shirt,61,24.90\nA,,Toy,9503000073,x\n").get(0));

        assertThat(checked.problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .contains(
                        tuple("MALFORMED", "row 2, column portOfEntry"),
                        tuple("MALFORMED", "row 2, column hts"),
                        tuple("MALFORMED", "row 3, column value"),
                        tuple("MISSING", "row 2, column billType"),
                        tuple("MISSING", "row 3, column origin"));
        assertThat(checked.problems())
                .filteredOn(problem -> problem.pointer().equals("row 3, column value"))
                .as("what cannot be read is not missing as well")
                .hasSize(1);
    }

    @Test
    void spoilsOnlyTheShipmentOfABrokenRow() {
        List<ReadFiling> read = csv(HEADER
                + "A,4701,Shirt,6109100012,1\n"
                + "B,4701,Shirt,6109100012\n"
                + "B,4701,Toy,9503000073,1\n"
                + "C,4701,\"Shirt,6109100012,1\n"
                + "D,4701,Shirt,6109100012,1\n"
                + "E,4701,\"Shirt\" x,6109100012,1\n"
                + "F,4701,\"Shirt, blue\",6109100012,1\n");

        assertThat(read)
                .extracting(filing -> filing.filing().filerReference())
                .containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(read)
                .extracting(filing -> filing.getClass().getSimpleName())
                .containsExactly("Understood", "Refused", "Refused", "Understood", "Refused", "Understood");
        assertThat(read.get(1).problems())
                .extracting(FilingProblem::pointer, FilingProblem::found, FilingProblem::expected)
                .containsExactly(tuple("row 3", "4 columns", "5 columns"));
        assertThat(read.get(2).problems())
                .extracting(FilingProblem::message)
                .containsExactly("A quote of this row is never closed.");
        assertThat(check(read.get(1)).problems())
                .extracting(FilingProblem::pointer)
                .as("the broken row is not said to miss everything")
                .noneMatch(pointer -> pointer.startsWith("row 3,"));
    }

    @Test
    void takesAnOpenQuoteForARowOnlyIfItClosesSoon() {
        List<ReadFiling> read = csv(
                HEADER + "A,4701,\"two\nlines\",6109100012,1\nB,4701,\"open,6109100012,1\nC,4701,\"x\",6109100012,1\n");

        assertThat(read).extracting(filing -> filing.filing().filerReference()).containsExactly("A", "B", "C");
        assertThat(check(read.get(0)).problems())
                .filteredOn(problem -> problem.pointer().equals("row 2, column description"))
                .extracting(FilingProblem::code, FilingProblem::found, FilingProblem::expected)
                .containsExactly(tuple("CHARACTER", "two\\u000Alines", "for example TWO LINES"));
        assertThat(read.get(2)).isInstanceOf(ReadFiling.Understood.class);
    }

    @Test
    void refusesAShipmentThatReturns() {
        List<ReadFiling> read =
                csv(HEADER + "A,4701,Shirt,6109100012,1\nB,4701,Shirt,6109100012,1\nA,4701,Toy,9503000073,1\n");

        assertThat(read).hasSize(3);
        assertThat(read.get(2).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("DUPLICATE", "row 4, column shipment"));
    }

    @Test
    void refusesRowsOfOneShipmentThatContradictEachOther() {
        ReadFiling read = csv(HEADER + "A,4701,Shirt,6109100012,1\nA,2704,Toy,9503000073,1\n")
                .get(0);

        assertThat(read.problems())
                .extracting(FilingProblem::code, FilingProblem::pointer, FilingProblem::found, FilingProblem::expected)
                .containsExactly(tuple("CONFLICT", "row 3, column portOfEntry", "2704", "4701"));
    }

    @Test
    void takesEveryRowAsAnEntryWhereNoShipmentIsNamed() {
        assertThat(csv("portOfEntry,value\n4701,1\n4701,1\n")).hasSize(2);
        assertThat(csv("shipment,value\n,1\n,1\n")).hasSize(2);
    }

    @Test
    void refusesAColumnThatItDoesNotKnowByName() throws IOException {
        assertThat(verify("shipment,hts,vallue\nA,1,1\n")).hasValueSatisfying(problem -> {
            assertThat(problem.message()).contains("vallue").contains("perhaps value");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo(14);
        });
        assertThat(verify("hts,hts\n"))
                .hasValueSatisfying(problem -> assertThat(problem.message()).contains("stands twice"));
        assertThat(verify("")).isPresent();
        assertThat(verify("\uFEFFshipment,hts\r\nA,1\r\n")).isEmpty();
    }

    private static List<ReadFiling> csv(String text) {
        return read(DocumentFormat.CSV, text);
    }

    private static List<CheckedFiling> csvOf(byte[] document) {
        return read(DocumentFormat.CSV, document).stream()
                .map(filing -> check(filing))
                .toList();
    }

    private static java.util.Optional<DocumentProblem> verify(String document) throws IOException {
        return FilingReader.verify(
                DocumentFormat.CSV, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
