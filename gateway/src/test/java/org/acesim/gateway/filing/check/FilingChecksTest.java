package org.acesim.gateway.filing.check;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.object;
import static org.acesim.gateway.filing.check.Samples.bill;
import static org.acesim.gateway.filing.check.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What holds of a filing as a whole: every problem at once, what is filled in, and which checks can be left out. */
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
}
