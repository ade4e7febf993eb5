package org.acesim.gateway.filing.check;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.object;
import static org.acesim.gateway.filing.check.Samples.assertProblem;
import static org.acesim.gateway.filing.check.Samples.bill;
import static org.acesim.gateway.filing.check.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.acesim.gateway.filing.FilingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What an entry of each type needs, takes and may be worth. */
class EntryTypeRulesTest {

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
}
