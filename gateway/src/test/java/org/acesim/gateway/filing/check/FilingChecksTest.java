package org.acesim.gateway.filing.check;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class FilingChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"parcel-86.json", "parcel-801-as-11.json", "formal-01.json"})
    void findsNothingWrongWithASample(String sample) {
        assertThat(check(json(sample)).problems()).isEmpty();
    }

    @Test
    void findsEveryProblemAtOnce() {
        ObjectNode json = json("parcel-86.json");
        json.put("entryNumber", "ABC-0000001-5");
        json.put("portOfEntry", "JFK");
        json.put("nonsense", 1);
        json.remove("contact");
        object(json, "/lines/0").put("origin", "XX");
        object(json, "/lines/0").put("value", "0");
        object(json, "/lines/0").put("hts", "6109");
        object(json, "/bills/0").remove("quantity");

        assertThat(check(json).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("UNKNOWN_FIELD", "/nonsense"),
                        tuple("CHECK_DIGIT", "/entryNumber"),
                        tuple("MALFORMED", "/portOfEntry"),
                        tuple("MISSING", "/bills/0/quantity"),
                        tuple("MISSING", "/contact"),
                        tuple("MALFORMED", "/lines/0/hts"),
                        tuple("UNKNOWN_CODE", "/lines/0/origin"),
                        tuple("MALFORMED", "/lines/0/value"));
    }

    @Test
    void fillsInWhatMayBeLeftOut() {
        ObjectNode json = json("parcel-86.json");
        json.remove("entryType");

        CheckedFiling checked = check(json);

        assertThat(checked.good()).isTrue();
        assertThat(checked.filing().entryType()).isEqualTo("86");
        assertThat(checked.filing().estimatedArrival()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(checked.filing().bond()).isEqualTo(new Filing.Bond("0", null, null));
        assertThat(checked.notes()).containsExactly("Entry type 86 chosen: de minimis covers value, origin and goods.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-03, 800.00, 6109100012, DE, 86",
        "2024-06-03, 800.01, 6109100012, DE, 11",
        "2024-06-03, 2500.00, 6109100012, DE, 11",
        "2024-06-03, 2500.01, 6109100012, DE, 01",
        "2024-06-03, 30.00, 2402208000, DE, 11",
        "2025-06-03, 30.00, 6109100012, CN, 11",
        "2025-06-03, 30.00, 6109100012, DE, 86",
        "2026-06-03, 30.00, 6109100012, DE, 11"
    })
    void choosesTheEntryTypeByValueOriginGoodsAndLaw(
            LocalDate today, String value, String hts, String origin, String chosen) {
        ObjectNode json = json("parcel-86.json");
        json.remove("entryType");
        line(json).put("value", value).put("hts", hts).put("origin", origin);

        assertThat(check(json, today).filing().entryType()).isEqualTo(chosen);
    }

    @Test
    void fillsInBuyerAndManufacturerOnAnInformalEntryAndSaysSo() {
        CheckedFiling checked = check(json("parcel-801-as-11.json"));

        Filing.Parties parties = checked.filing().parties();
        assertThat(parties.buyer()).isEqualTo(parties.consignee());
        assertThat(parties.manufacturer()).isEqualTo(parties.seller());
        assertThat(checked.notes())
                .containsExactly(
                        "The gateway filed the consignee as buyer, which the filing leaves out.",
                        "The gateway filed the seller as manufacturer, which the filing leaves out.");
    }

    @Test
    void refusesTypeEightySixAboveTheThresholdAndSaysWhatElevenNeeds() {
        assertThat(check(json("parcel-801-as-86.json")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("LIMIT");
                    assertThat(problem.pointer()).isEqualTo("/lines/0/value");
                    assertThat(problem.message()).contains("at most 800.00 USD");
                    assertThat(problem.found()).isEqualTo("801.00");
                    assertThat(problem.expected()).isEqualTo("entry type 11 fits; it needs besides: importerOfRecord");
                });
    }

    @ParameterizedTest
    @CsvSource({"800.00, true", "800.01, false", "800.49, false", "801, false"})
    void judgesTheThresholdBeforeItRounds(String value, boolean good) {
        ObjectNode json = json("parcel-86.json");
        line(json).put("value", value);

        assertThat(check(json).good()).isEqualTo(good);
    }

    @Test
    void refusesWhatCbpWouldSeeAboveTheThresholdForRounding() {
        ObjectNode json = json("parcel-86.json");
        ObjectNode second = line(json).deepCopy();
        line(json).put("value", "399.50");
        json.withArray("/lines").add(second.put("value", "400.50"));

        assertThat(check(json).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/lines");
            assertThat(problem.message()).startsWith("CBP takes whole dollars and sees 801 here");
        });
    }

    @Test
    void refusesAnInformalEntryAboveItsLimit() {
        ObjectNode json = json("parcel-801-as-11.json");
        line(json).put("value", "2500.01");

        assertThat(check(json).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("19 CFR 143.21");
            assertThat(problem.expected()).isEqualTo("entry type 01 fits; it needs besides: consignee.identifier");
        });
    }

    @Test
    void refusesTypeEightySixOnceTheLawDoes() {
        assertThat(check(json("parcel-86.json"), LocalDate.of(2026, 1, 5)).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("NOT_IN_FORCE", "/entryType"));

        ObjectNode chinese = json("parcel-86.json");
        line(chinese).put("origin", "CN");
        assertThat(check(chinese, LocalDate.of(2025, 6, 2)).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("NOT_IN_FORCE", "/lines/0/origin"));
    }

    @Test
    void takesOneBillOnTypeEightySix() {
        assertProblem(
                "parcel-86.json",
                json -> json.withArray("/bills").add(bill(json).deepCopy()),
                "LIMIT",
                "/bills");
        assertProblem("parcel-86.json", json -> bill(json).put("type", "R"), "CONFLICT", "/bills/0/houseNumber");
        assertProblem(
                "parcel-86.json",
                json -> bill(json).put("type", "T").remove("houseNumber"),
                "CONFLICT",
                "/bills/0/type");
    }

    @Test
    void takesNoImporterAndNoBondOnTypeEightySix() {
        assertProblem(
                "parcel-86.json",
                json -> json.putObject("importerOfRecord")
                        .put("qualifier", "EI")
                        .put("number", "12-3456789"),
                "NOT_ALLOWED",
                "/importerOfRecord");
        assertProblem("parcel-86.json", json -> json.putObject("bond").put("type", "8"), "NOT_ALLOWED", "/bond/type");
        assertProblem("parcel-86.json", json -> json.put("use", "SAMPLE"), "CONFLICT", "/use");
        assertProblem("parcel-86.json", json -> json.remove("use"), "MISSING", "/use");
        assertProblem("parcel-86.json", json -> json.remove("invoice"), "MISSING", "/invoice");
        assertProblem("parcel-86.json", json -> json.put("paymentType", "2"), "NOT_ALLOWED", "/paymentType");
    }

    @Test
    void takesTheSellerOfTypeEightySixInTheHeaderOrOnEveryLine() {
        ObjectNode json = json("parcel-86.json");
        line(json).set("seller", json.remove("seller"));
        assertThat(check(json).problems()).isEmpty();

        json.withArray("/lines").add(line(json).deepCopy());
        ((ObjectNode) json.at("/lines/1")).remove("seller");
        assertThat(check(json).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("MISSING", "/seller"));
    }

    @Test
    void takesTheConsigneeOfTypeEightySixInTheHeaderOnly() {
        assertProblem(
                "parcel-86.json",
                json -> line(json).set("consignee", json.get("consignee")),
                "NOT_ALLOWED",
                "/lines/0/consignee");
    }

    @Test
    void needsImporterBondAndConsigneesNumberOnAFormalEntry() {
        ObjectNode json = json("formal-01.json");
        json.remove("importerOfRecord");
        json.remove("bond");
        object(json, "/consignee").remove("identifier");

        assertThat(check(json).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("MISSING", "/importerOfRecord"),
                        tuple("MISSING", "/bond"),
                        tuple("MISSING", "/consignee/identifier"));
    }

    @Test
    void needsSuretyAndAmountOfASingleTransactionBond() {
        ObjectNode json = json("formal-01.json");
        object(json, "/bond").put("type", "9").remove("suretyCode");

        assertThat(check(json).problems())
                .extracting(FilingProblem::pointer)
                .containsExactly("/bond/suretyCode", "/bond/amount");
    }

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

    @Test
    void leavesOutOnRequestWhatCbpChecksToo() {
        ObjectNode json = json("parcel-801-as-86.json");
        json.remove("consignee");
        json.withArray("/bills").add(bill(json).deepCopy());
        object(json, "/lines/0").put("origin", "XX");

        assertThat(check(json, false).problems()).isEmpty();
        assertThat(check(json, true).problems()).hasSize(4);
    }

    @Test
    void neverLeavesOutFormAndOwnership() {
        ObjectNode json = json("parcel-86.json");
        json.put("entryNumber", "XYZ-0000001-6");
        json.put("portOfEntry", "47O1");
        json.put("unknown", "1");
        line(json).put("value", "75.001");
        object(json, "/seller").put("name", "Müller");

        assertThat(check(json, false).problems())
                .extracting(FilingProblem::code)
                .containsExactlyInAnyOrder(
                        "UNKNOWN_FIELD", "CHECK_DIGIT", "NOT_YOURS", "MALFORMED", "CHARACTER", "MALFORMED");
    }

    @Test
    void onlyWarnsOfAVagueWord() {
        ObjectNode json = json("parcel-86.json");
        line(json).put("description", "Gift items");

        CheckedFiling checked = check(json);

        assertThat(checked.good()).isTrue();
        assertThat(checked.notes()).singleElement().satisfies(note -> assertThat(note)
                .startsWith("Warning: the description of line 1 says GIFT"));
    }

    @Test
    void refusesTypeEightySixAfterArrival() {
        assertProblem(
                "parcel-86.json", json -> json.put("estimatedArrival", "2024-06-02"), "CONFLICT", "/estimatedArrival");
    }

    @Test
    void namesTheIssuerOfABillWhereTheModeHasOne() {
        assertProblem("formal-01.json", json -> bill(json).remove("issuer"), "MISSING", "/bills/0/issuer");
        assertProblem("parcel-86.json", json -> bill(json).put("issuer", "MAEU"), "NOT_ALLOWED", "/bills/0/issuer");
    }

    private static void assertProblem(String sample, Consumer<ObjectNode> change, String code, String pointer) {
        ObjectNode json = json(sample);
        change.accept(json);

        assertThat(check(json).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple(code, pointer));
    }

    private static ObjectNode line(ObjectNode json) {
        return object(json, "/lines/0");
    }

    private static ObjectNode bill(ObjectNode json) {
        return object(json, "/bills/0");
    }
}
