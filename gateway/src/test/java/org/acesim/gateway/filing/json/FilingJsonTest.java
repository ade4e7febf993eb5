package org.acesim.gateway.filing.json;

import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.object;
import static org.acesim.gateway.filing.Filings.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.RandomFilings;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class FilingJsonTest {

    @Test
    void readsEveryFieldOfTheContractsExample() {
        ReadFiling read = readOne(json("parcel-86.json").toString());

        assertThat(read).isInstanceOf(ReadFiling.Understood.class);
        Filing filing = read.filing();
        assertThat(filing.entryType()).isEqualTo("86");
        assertThat(filing.entryNumber()).isNull();
        assertThat(filing.bills()).singleElement().satisfies(bill -> {
            assertThat(bill.houseNumber()).isEqualTo("HAWB0001234");
            assertThat(bill.quantity()).isEqualTo(1);
        });
        assertThat(filing.invoice()).isEqualTo(new Filing.Invoice("INV-778", LocalDate.of(2024, 5, 30)));
        assertThat(filing.parties().seller())
                .satisfies(seller -> assertThat(seller.city()).isEqualTo("Hamburg"));
        assertThat(filing.parties().buyer()).isNull();
        assertThat(filing.lines()).singleElement().satisfies(line -> {
            assertThat(line.value()).isEqualTo(new BigDecimal("75.00"));
            assertThat(line.statistical()).extracting(Filing.Statistical::unit).containsExactly("DOZ", "KG");
        });
    }

    @Test
    void readsBackWhatItWrote() {
        for (long seed = 0; seed < 500; seed++) {
            Filing filing = new RandomFilings(seed).any();

            assertThat(FilingJson.read(FilingJson.write(filing).getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isEqualTo(filing);
        }
    }

    @Test
    void takesMoneyAndQuantitiesAsTextOrAsNumber() {
        ObjectNode asText = json("parcel-86.json");
        object(asText, "/lines/0").put("value", "75.00");
        ObjectNode asNumber = json("parcel-86.json");
        object(asNumber, "/lines/0").put("value", new BigDecimal("75.00"));
        object(asNumber, "/bills/0").put("quantity", "1");

        assertThat(readOne(asNumber.toString()).filing())
                .isEqualTo(readOne(asText.toString()).filing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E5", "seventy", "75,00", "0x10", "NaN", "--1", "1234567890123456"})
    void refusesWhatIsNoPlainNumberWithoutComputingIt(String value) {
        ObjectNode json = json("parcel-86.json");
        object(json, "/lines/0").put("value", value);

        assertThat(readOne(json.toString()).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer, FilingProblem::found)
                .containsExactly(tuple("MALFORMED", "/lines/0/value", value));
    }

    @Test
    void refusesAnExponentInABareNumberToo() {
        String json = json("parcel-86.json").toString().replace("\"75.00\"", "1e400000");

        assertThat(readOne(json).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("MALFORMED", "/lines/0/value"));
    }

    @Test
    void refusesUnknownFieldsByNameAndProposesTheNearest() {
        ObjectNode json = json("parcel-86.json");
        json.put("portOfEntri", "4701");
        object(json, "/lines/0").put("colour", "blue");
        object(json, "/seller").put("zip", "20095");

        assertThat(readOne(json.toString()).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("UNKNOWN_FIELD", "/portOfEntri"),
                        tuple("UNKNOWN_FIELD", "/lines/0/colour"),
                        tuple("UNKNOWN_FIELD", "/seller/zip"));
        assertThat(readOne(json.toString()).problems())
                .filteredOn(problem -> problem.pointer().equals("/portOfEntri"))
                .extracting(FilingProblem::expected)
                .containsExactly("perhaps portOfEntry");
    }

    @Test
    void refusesAFieldStatedTwice() {
        String json = json("parcel-86.json")
                .toString()
                .replace("\"portOfEntry\":\"4701\"", "\"portOfEntry\":\"4701\",\"portOfEntry\":\"2704\"");

        ReadFiling read = readOne(json);

        assertThat(read.problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("DUPLICATE", "/portOfEntry"));
        assertThat(read.filing().portOfEntry()).isEqualTo("4701");
    }

    @Test
    void findsEveryWrongTypeAtOnce() {
        String json = """
                {"entryType": 86, "portOfEntry": ["4701"], "bills": {"type": "M"}, "seller": "Laden GmbH",
                 "lines": [7, {"hts": true, "relatedParties": "Y", "chapter99": [99]}], "estimatedArrival": "2024-02-30"}""";

        ReadFiling read = readOne(json);

        assertThat(read.problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("WRONG_TYPE", "/entryType"),
                        tuple("WRONG_TYPE", "/portOfEntry"),
                        tuple("WRONG_TYPE", "/bills"),
                        tuple("WRONG_TYPE", "/seller"),
                        tuple("WRONG_TYPE", "/lines/0"),
                        tuple("WRONG_TYPE", "/lines/1/hts"),
                        tuple("WRONG_TYPE", "/lines/1/relatedParties"),
                        tuple("WRONG_TYPE", "/lines/1/chapter99/0"),
                        tuple("MALFORMED", "/estimatedArrival"));
        assertThat(read.filing().lines()).hasSize(2);
    }

    @Test
    void takesNullAndBlankAsLeftOut() {
        ObjectNode json = json("parcel-86.json");
        json.putNull("entryNumber");
        json.put("filerReference", " ");

        ReadFiling read = readOne(json.toString());

        assertThat(read).isInstanceOf(ReadFiling.Understood.class);
        assertThat(read.filing().entryNumber()).isNull();
        assertThat(read.filing().filerReference()).isNull();
    }

    private static ReadFiling readOne(String json) {
        return read(DocumentFormat.JSON, json).get(0);
    }
}
