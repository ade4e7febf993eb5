package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tariff the program works with, and what it says of a file that it cannot use. */
class ChosenTariffTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void isTheOneOfTheProgramUnlessAFileIsGiven() {
        assertThat(load()).isSameAs(Tariff.sample());
        assertThat(said()).isEmpty();
    }

    @Test
    void reportsTheBrokenRowsOfAFile() {
        Tariff tariff = load("--tariff=" + SmallTariff.in(folder));

        assertThat(tariff.revision()).isEqualTo(SmallTariff.REVISION);
        assertThat(tariff.numbers()).hasSize(2);
        assertThat(tariff.find("6109.10.00.12").orElseThrow().general().text()).isEqualTo("17.5%");
        assertThat(said())
                .contains(
                        "small.csv has 1 broken rows, which are left out:",
                        "row 4 (line 5), Indent: found x; expected a number of at most two digits",
                        "--acesim.tariff-errors=refuse");
    }

    @Test
    void refusesAFileWithBrokenRowsByChoice() {
        assertThatThrownBy(() -> load("--acesim.tariff=" + SmallTariff.in(folder), "--acesim.tariff-errors=refuse"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("small.csv has 1 broken rows:")
                .hasMessageContaining("row 4 (line 5), Indent: found x");
    }

    @Test
    void saysHowManyMoreRowsAreBrokenThanItLists() throws IOException {
        Path file = SmallTariff.in(folder);
        Files.writeString(file, Files.readString(file) + "6109.10.00.1,x,Broken,,,,,,\n".repeat(24));
        load("--tariff=" + file);

        assertThat(said())
                .contains("25 broken rows", "row 23 (line 24)", "and 5 more")
                .doesNotContain("row 24 ");
    }

    @Test
    void readsJson() throws IOException {
        Path file = Files.writeString(
                folder.resolve("hts_2026_revision_21_json.json"),
                "[{\"htsno\":\"6109.10.00.12\",\"indent\":\"0\",\"units\":[\"doz.\",\"kg\"],\"general\":\"16.5%\"}]");
        assertThat(load("--tariff=" + file, "--acesim.tariff-errors=refuse").revision())
                .isEqualTo("HTS 2026 Revision 21");
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeUsed() throws IOException {
        assertThatThrownBy(() -> load("--tariff=" + folder.resolve("none.csv")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("none.csv: no such file")
                .hasMessageContaining("Expected the official export");
        assertThatThrownBy(() -> load("--tariff=" + folder)).hasMessageContaining("no such file");
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> load("--tariff=" + other))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("not the official export of the tariff");
    }

    @Test
    void readsTheWholeOfficialTariff() {
        Path official = AcesimProcess.ROOT.resolve("../shared/facts/hts/hts_2026_revision_3_csv.csv");
        assumeTrue(Files.exists(official), "skipped: the official tariff does not lie beside the project");

        Tariff tariff = load("--tariff=" + official, "--acesim.tariff-errors=refuse");

        assertThat(tariff.revision()).isEqualTo("HTS 2026 Revision 3");
        assertThat(tariff.numbers()).hasSize(19_856);
    }

    private Tariff load(String... options) {
        return Options.of(options).tariff().load(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
