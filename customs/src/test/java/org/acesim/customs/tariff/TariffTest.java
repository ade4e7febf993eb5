package org.acesim.customs.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.acesim.customs.table.Tables;
import org.junit.jupiter.api.Test;

class TariffTest {

    private final Tariff tariff = Tariff.sample();

    @Test
    void findsANumberWithAndWithoutItsDots() {
        var shirt = tariff.find("6109100012").orElseThrow();

        assertThat(shirt.number()).isEqualTo("6109100012");
        assertThat(shirt.general().text()).isEqualTo("16.5%");
        assertThat(shirt.column2().text()).isEqualTo("90%");
        assertThat(shirt.units()).containsExactly("DOZ", "KG");
        assertThat(tariff.find("6109.10.0012")).contains(shirt);
    }

    @Test
    void doesNotFindWhatItDoesNotHave() {
        assertThat(tariff.find("9999999999")).isEmpty();
        assertThat(tariff.find("61091000")).isEmpty();
        assertThat(tariff.find("")).isEmpty();
    }

    @Test
    void saysWhichRevisionItIs() {
        assertThat(tariff.revision()).isEqualTo("HTS 2026 Revision 3 (sample)");
    }

    @Test
    void holdsTwoHundredAndTwentyFiveNumbersOnceEachInOrder() {
        var numbers = Tables.read(Tariff.class, "sample.csv", row -> row.get("number"));

        assertThat(numbers).hasSize(225).doesNotHaveDuplicates().isSorted();
        assertThat(numbers).allSatisfy(number -> assertThat(tariff.find(number)).isPresent());
    }

    @Test
    void everyRateAndUnitIsStatedInAscii() {
        var rows = Tables.read(Tariff.class, "sample.csv", row -> List.of(row.values()));

        assertThat(rows).allSatisfy(row -> assertThat(row)
                .allMatch(cell -> cell.matches("[ -~]*") && cell.strip().equals(cell)));
    }

    @Test
    void mostGeneralRatesAreFreeOrAShareOfTheValue() {
        var rates = Tables.read(Tariff.class, "sample.csv", row -> Rate.parse(row.get("general")));

        assertThat(rates).filteredOn(Rate.Free.class::isInstance).hasSize(72);
        assertThat(rates).filteredOn(Rate.AdValorem.class::isInstance).hasSize(135);
    }

    @Test
    void aNumberHasTenDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TariffNumber("6109.10.00", new Rate.Free(), Map.of(), new Rate.Free(), List.of()));
    }
}
