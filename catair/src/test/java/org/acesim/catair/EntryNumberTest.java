package org.acesim.catair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNumberTest {

    /** The first is CBP's own worked example (CATAIR Appendix E). */
    @ParameterizedTest
    @CsvSource({
        "B76, 0324527, 8",
        "ABC, 1234567, 6",
        "ABC, 0000001, 0",
        "ZZZ, 0000003, 7",
        "ZZZ, 0000061, 5",
        "XYZ, 1234567, 1",
        "DHL, 7654321, 0",
        "999, 9999999, 0",
        "999, 0000000, 3",
        "000, 0000000, 0",
        "A00, 0000000, 9"
    })
    void computesTheCheckDigit(String filerCode, String serial, int checkDigit) {
        assertThat(EntryNumber.checkDigit(filerCode, serial)).isEqualTo(checkDigit);
    }

    @Test
    void isWrittenInThreeForms() {
        EntryNumber number = EntryNumber.of("ABC", 1);
        assertThat(number).hasToString("ABC-0000001-0");
        assertThat(number.compact()).isEqualTo("ABC00000010");
        assertThat(number.field()).isEqualTo("00000010");
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(17);
        for (int i = 0; i < 1000; i++) {
            EntryNumber number = EntryNumber.of("ABC", random.nextInt(10_000_000));
            assertThat(EntryNumber.parse(number.toString())).contains(number);
            assertThat(EntryNumber.parse(number.compact())).contains(number);
        }
    }

    @Test
    void noticesEveryWrongDigitOfTheSerialNumber() {
        for (int position = 0; position < 7; position++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder text = new StringBuilder("B76-0324527-8");
                text.setCharAt(4 + position, digit);
                boolean same = text.toString().equals("B76-0324527-8");
                assertThat(EntryNumber.parse(text.toString()).isPresent()).isEqualTo(same);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "B76-0324527-7",
                "b76-0324527-8",
                "B760324527-8",
                "B76-03245278",
                "B7-0324527-8",
                " B76-0324527-8",
                "B76-0324527-8\n",
                "000-0000000-0",
                "B76-032452-8",
                "Ä76-0324527-8"
            })
    void refusesWhatIsMalformedOrHasAWrongCheckDigit(String text) {
        assertThat(EntryNumber.parse(text)).isEmpty();
    }

    @Test
    void refusesToBeMadeWithAWrongCheckDigit() {
        assertThatThrownBy(() -> new EntryNumber("B76", "0324527", 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("check digit is 8");
        assertThatThrownBy(() -> EntryNumber.of("B76", 10_000_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryNumber.of("000", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
