package org.acesim.customs.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acesim.customs.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Test
    void knowsCountriesByTheirAbiCode() {
        assertThat(Countries.name("DE")).contains("Germany");
        assertThat(Countries.name("KV")).contains("Kosovo");
        assertThat(Countries.isKnown("XX")).isFalse();
        assertThat(Countries.isKnown("de")).isFalse();
    }

    @Test
    void knowsModesOfTransport() {
        assertThat(ModesOfTransport.name("40")).contains("Air, non-container");
        assertThat(ModesOfTransport.isKnown(ModesOfTransport.MAIL)).isTrue();
        assertThat(ModesOfTransport.isKnown("99")).isFalse();
    }

    @Test
    void knowsThreeEntryTypes() {
        assertThat(List.of(EntryTypes.SECTION_321, EntryTypes.INFORMAL, EntryTypes.FORMAL))
                .allMatch(EntryTypes::isKnown);
        assertThat(EntryTypes.isKnown("13")).isFalse();
        assertThat(EntryTypes.name("86")).contains("Section 321");
    }

    @Test
    void findsAPortAmongTheSelection() {
        assertThat(Ports.find("4701")).contains(new Port("4701", "John F. Kennedy Airport", "NY", false));
        assertThat(Ports.find("9998")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4701, false",
        "4770, true",
        "2095, true",
        "4196, true", // listed
        "4194, true",
        "2991, true", // listed against the pattern
        "9969, false",
        "9970, true",
        "9979, true",
        "9980, false",
        "9981, true",
        "9989, true",
        "9990, false",
        "9994, false",
        "9995, true",
        "9999, true",
        "99, false"
    })
    void theInformalFeeIsNotChargedAtExpressFacilitiesHubsAndUserFeeAirports(String port, boolean exempt) {
        assertThat(Ports.isInformalFeeExempt(port)).isEqualTo(exempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries.csv [A-Z]{2}",
                "modes-of-transport.csv \\d\\d",
                "entry-types.csv \\d\\d",
                "ports.csv \\d{4}"
            })
    void everyTableIsWellFormed(String tableAndPattern) {
        var table = tableAndPattern.split(" ", 2)[0];
        var pattern = tableAndPattern.split(" ", 2)[1];

        assertThat(Tables.read(Ports.class, table, row -> row.get("code")))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.matches(pattern));
        assertThat(Tables.read(Ports.class, table, row -> row.get("name")))
                .allMatch(name -> name.matches("[ -~]{2,60}"));
    }

    @Test
    void everyPortHasAState() {
        assertThat(Tables.read(Ports.class, "ports.csv", row -> row.get("state")))
                .allMatch(state -> state.matches("[A-Z]{2}"));
    }
}
