package org.acesim.gateway.filing.check;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.object;
import static org.acesim.gateway.filing.check.Samples.assertProblem;
import static org.acesim.gateway.filing.check.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.acesim.gateway.filing.FilingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** The form of single fields: numbers, texts and their characters, and how many there may be. */
class FieldRulesTest {

    @ParameterizedTest
    @CsvSource({
        "EI, 12-3456789, true",
        "EI, 12-345678900, true",
        "EI, 12-3456789A, false",
        "EI, 123456789, false",
        "34, 123-45-6789, true",
        "34, 12-3456789, false",
        "ANI, 240501-12345, true",
        "ANI, 240501-1234, false"
    })
    void knowsTheFormOfAnImportersNumberByItsQualifier(String qualifier, String number, boolean good) {
        ObjectNode json = json("parcel-801-as-11.json");
        object(json, "/importerOfRecord").put("qualifier", qualifier).put("number", number);

        assertThat(check(json).good()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "ABC-0000001-0, true",
        "ABC00000010, true",
        "abc-0000001-0, true",
        "ABC-0000001-1, false",
        "XYZ-0000001-0, false",
        "ABC-001-0, false"
    })
    void judgesAStatedEntryNumber(String number, boolean good) {
        ObjectNode json = json("parcel-86.json");
        json.put("entryNumber", number);

        CheckedFiling checked = check(json);

        assertThat(checked.good()).isEqualTo(good);
        if (good) {
            assertThat(checked.filing().entryNumber()).isEqualTo("ABC-0000001-0");
        }
    }

    @Test
    void saysWhichCheckDigitWouldBeRightAndWhoseTheFilerCodeIs() {
        ObjectNode json = json("parcel-86.json");
        json.put("entryNumber", "ABC-0000001-5");
        assertThat(check(json).problems())
                .extracting(FilingProblem::code, FilingProblem::expected)
                .containsExactly(tuple("CHECK_DIGIT", "ABC-0000001-0"));

        json.put("entryNumber", "XYZ-0000001-0");
        assertThat(check(json).problems())
                .filteredOn(problem -> problem.code().equals("NOT_YOURS"))
                .extracting(FilingProblem::expected)
                .containsExactly("one of ABC");
    }

    @Test
    void neverLetsATextForgeARecord() {
        ObjectNode json = json("parcel-86.json");
        line(json).put("description", "Shirt\nSE60610910001200000000001");

        assertThat(check(json, false).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CHARACTER");
            assertThat(problem.message()).isEqualTo("The message cannot carry a line break here.");
            assertThat(problem.found()).startsWith("Shirt\\u000ASE60");
            assertThat(problem.expected()).isEqualTo("for example SHIRT SE60610910001200000000001");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/seller/name|Müller & Söhne|for example MUELLER & SOEHNE",
                "/seller/city|Łódź|for example LODZ",
                "/consignee/name|José Peña|for example JOSE PENA",
                "/lines/0/description|5 €, “new” – blue|for example 5 EUR, \"NEW\" - BLUE",
                "/contact/name|O'Neil|for example ONEIL",
                "/contact/phone|212-555-0100|for example 2125550100",
                "/seller/name|株式会社|letters A-Z, digits, spaces and the specials of a US keyboard"
            })
    void proposesASpellingThatFits(String pointer, String text, String expected) {
        ObjectNode json = json("parcel-86.json");
        int last = pointer.lastIndexOf('/');
        object(json, pointer.substring(0, last)).put(pointer.substring(last + 1), text);

        assertThat(check(json).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CHARACTER");
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.expected()).isEqualTo(expected);
        });
    }

    @Test
    void refusesATextThatIsLongerThanItsPlace() {
        assertProblem(
                "parcel-86.json",
                json -> line(json).put("description", "x".repeat(71)),
                "TOO_LONG",
                "/lines/0/description");
        assertProblem(
                "parcel-86.json", json -> json.put("filerReference", "PO12345678"), "TOO_LONG", "/filerReference");
        assertProblem(
                "parcel-86.json",
                json -> object(json, "/seller").put("street", "a street of many words ".repeat(11)),
                "TOO_LONG",
                "/seller/street");
        assertProblem(
                "parcel-86.json",
                json -> object(json, "/seller").put("street", "w".repeat(36)),
                "TOO_LONG",
                "/seller/street");
    }

    @Test
    void refusesMoreLinesThanTheMessageNumbers() {
        ObjectNode json = json("parcel-86.json");
        line(json).put("value", "0.80");
        for (int i = 1; i < 1_000; i++) {
            json.withArray("/lines").add(line(json).deepCopy());
        }

        assertThat(check(json, false).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("TOO_LONG", "/lines"));
    }
}
