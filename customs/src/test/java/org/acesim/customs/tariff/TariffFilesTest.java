package org.acesim.customs.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.acesim.customs.tariff.TariffFiles.BrokenRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of the official export, on a few rows of its shape. */
class TariffFilesTest {

    private static final String CSV = """
            \ufeffHTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties
            "0409.00.00","0","Honey:","","1.9\u00a2/kg","Free (AU, JP)","6.6\u00a2/kg","",""
            "","1","In pots:","","","","","",""
            "0409.00.00.10","2","Small","[""kg""]","","","","",""
            "0409.00.00.20","1","Others","[""kg"",""kg cmsc""]","","","","",""
            "0501","0","Hair:","","","","","",""
            "0501.00.00.00","1","Of any kind","[""No. and kg""]","33 1/3%","","40%","",""
            "0601.10.00","0","Bulbs:","","$1.05/kg + 2.3%","","Free","",""
            "0601.10.00.10","1","Blue","[""doz. "",""m\u00b2""]","","","20%","",""
            "0701.90.00.10","1","Without a rate","[\"\"\"\"]","","","","",""
            """;

    private static final String JSON = """
            [{"htsno":"0409.00.00","indent":"0","description":"Honey:","superior":null,"units":[],"general":"1.9\u00a2/kg",
              "special":"Free (AU, JP)","other":"6.6\u00a2/kg","footnotes":[{"columns":["general"],"value":"See 9903.88.15"}],"quotaQuantity":null},
             {"htsno":"","indent":"1","description":"In pots:","superior":"true","units":[],"general":"","special":"","other":""},
             {"htsno":"0409.00.00.10","indent":"2","description":"Small","superior":null,"units":["kg"],"general":"","special":"","other":""},
             {"htsno":"0409.00.00.20","indent":"1","description":"Others","units":["kg","kg cmsc"],"general":"","special":"","other":""},
             {"htsno":"0501","indent":"0","units":[],"general":"","special":"","other":""},
             {"htsno":"0501.00.00.00","indent":"1","units":["No. and kg"],"general":"33 1/3%","special":"","other":"40%"},
             {"htsno":"0601.10.00","indent":"0","units":null,"general":"$1.05/kg + 2.3%","special":"","other":"Free"},
             {"htsno":"0601.10.00.10","indent":"1","units":["doz. ","m\u00b2"],"general":"","special":"","other":"20%"},
             {"htsno":"0701.90.00.10","indent":"1","units":[null],"general":"","special":"","other":""}]
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hts_2026_revision_21_csv.csv", "hts_2026_revision_21_json.json"})
    void everyTrapReads(String name) throws IOException {
        var loaded = read(name, name.endsWith("csv") ? CSV : JSON, BrokenRows.REFUSE);
        var tariff = loaded.tariff();

        assertThat(tariff.revision()).isEqualTo("HTS 2026 Revision 21");
        assertThat(tariff.numbers()).hasSize(5);
        assertThat(tariff.find("0409.00.00.10")).hasValueSatisfying(number -> {
            assertThat(number.general()).isEqualTo(new Rate.Specific(new BigDecimal("0.019"), "KG", "1.9 cents/kg"));
            assertThat(number.special()).isEqualTo(Map.of("AU", new Rate.Free(), "JP", new Rate.Free()));
            assertThat(number.column2().text()).isEqualTo("6.6 cents/kg");
            assertThat(number.units()).containsExactly("KG");
        });
        assertThat(tariff.find("0409000020").orElseThrow().units()).containsExactly("KG", "KG");
        assertThat(tariff.find("0501000000").orElseThrow().units()).containsExactly("NO", "KG");
        assertThat(tariff.find("0501000000").orElseThrow().general()).isEqualTo(Rate.parse("33 1/3%"));
        assertThat(tariff.find("0601100010")).hasValueSatisfying(number -> {
            assertThat(number.general()).isEqualTo(Rate.parse("$1.05/kg + 2.3%"));
            assertThat(number.column2()).isEqualTo(Rate.parse("20%"));
            assertThat(number.units()).containsExactly("DOZ", "M2");
        });
        assertThat(tariff.find("0701900010")).hasValueSatisfying(number -> {
            assertThat(((Rate.Other) number.general()).why()).isEqualTo("the tariff states no rate");
            assertThat(number.units()).containsExactly("X");
        });
    }

    @Test
    void brokenRowsAreReportedOrRefusedByChoice() throws IOException {
        var broken = CSV
                + "\"0901.1\",\"0\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n\"0902\",\"x\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\nshort,row\n"
                + "\"0409.00.00.10\",\"2\",\"Again\",\"\",\"5%\",\"\",\"\",\"\",\"\"\n";

        var loaded = read("some.csv", broken, BrokenRows.REPORT);

        assertThat(loaded.problems())
                .containsExactly(
                        "row 10 (line 11), HTS Number: found 0901.1; expected a tariff number such as 0101.21.00.10, or nothing",
                        "row 11 (line 12), Indent: found x; expected a number of at most two digits",
                        "row 12 (line 13), the row: found 2 columns; expected 9, as many as the heading row has",
                        "row 13 (line 14), HTS Number: found 0409.00.00.10 again; expected every number once; the first is kept");
        assertThat(loaded.tariff().numbers()).hasSize(5);
        assertThat(loaded.tariff().revision()).isEqualTo("HTS of some.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("some.csv", broken, BrokenRows.REFUSE))
                .withMessageStartingWith("some.csv has 4 broken rows:\n  row 10 (line 11), HTS Number: found 0901.1");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("other.csv", "a,b\n1,2\n", BrokenRows.REPORT))
                .withMessageStartingWith(
                        "other.csv is not the official export of the tariff: it has the columns [a, b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("other.json", "{}", BrokenRows.REPORT))
                .withMessageContaining("expected a list of objects");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("other.json", "[{", BrokenRows.REPORT))
                .withMessageStartingWith("other.json is not JSON");
    }

    @Test
    void aCellOfTwoLinesCountsAsTwo() throws IOException {
        var broken = CSV.replace("[\"\"No. and kg\"\"]", "[\"\"No.\nand kg\"\"]") + "\"0902\",\"x\",,,,,,,\n";

        assertThat(read("some.csv", broken, BrokenRows.REPORT).problems())
                .containsExactly("row 10 (line 12), Indent: found x; expected a number of at most two digits");
    }

    /** The export writes some units as a line break alone, in CSV by its escape. */
    @Test
    void aUnitThatIsALineBreakIsNone() throws IOException {
        var csv = read("some.csv", CSV.replace("[\"\"kg\"\"]", "[\"\"\"\",\"\"\\n\"\"]"), BrokenRows.REFUSE);
        var json = read("some.json", JSON.replace("[\"kg\"]", "[\"\",\"\\n\"]"), BrokenRows.REFUSE);

        assertThat(csv.tariff().find("0409000010").orElseThrow().units()).containsExactly("X");
        assertThat(json.tariff().find("0409000010").orElseThrow().units()).containsExactly("X");
    }

    @Test
    void brokenRowsOfJsonAreReportedWithTheirLine() throws IOException {
        var broken = JSON.strip().replaceFirst("]$", """
                ,
                 "a row",
                 [1, {"htsno": "0101.21.00.10", "indent": "0"}],
                 {"htsno": "0902.1", "indent": 0},
                 {"htsno": "0902", "indent": -1},
                 {"htsno": "0902"}]
                """);

        var loaded = read("some.json", broken, BrokenRows.REPORT);

        assertThat(loaded.problems())
                .containsExactly(
                        "row 10 (line 11), the row: found a row; expected an object",
                        "row 11 (line 12), the row: found [; expected an object",
                        "row 12 (line 13), htsno: found 0902.1; expected a tariff number such as 0101.21.00.10, or nothing",
                        "row 13 (line 14), indent: found -1; expected a number of at most two digits",
                        "row 14 (line 15), indent: found nothing; expected a number of at most two digits");
        assertThat(loaded.tariff().numbers()).hasSize(5);
    }

    @Test
    void aFileThatBreaksOffOrIsOfOtherLettersIsRefused() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("cut.csv", CSV + "\"0901.1", BrokenRows.REPORT))
                .withMessageStartingWith("cut.csv is not CSV: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("cut.json", JSON.strip().replaceFirst("]$", ""), BrokenRows.REPORT))
                .withMessageStartingWith("cut.json is not JSON: line 10, column ");
        var latin = Files.write(folder.resolve("latin.csv"), CSV.substring(1).getBytes(StandardCharsets.ISO_8859_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TariffFiles.read(latin, BrokenRows.REPORT))
                .withMessage("latin.csv is not text in UTF-8; expected the export as it was downloaded");
    }

    @Test
    void aFileWithoutNumbersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("empty.csv", CSV.lines().findFirst().orElseThrow() + "\n", BrokenRows.REPORT))
                .withMessageStartingWith("empty.csv has no number of ten digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("empty.json", "[]", BrokenRows.REPORT))
                .withMessageStartingWith("empty.json has no number of ten digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("none.csv", "", BrokenRows.REPORT))
                .withMessageContaining("is not the official export of the tariff");
    }

    private LoadedTariff read(String name, String text, BrokenRows brokenRows) throws IOException {
        return TariffFiles.read(Files.writeString(folder.resolve(name), text), brokenRows);
    }
}
