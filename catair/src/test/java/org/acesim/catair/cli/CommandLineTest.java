package org.acesim.catair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.acesim.catair.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void explainsEachFieldUnderARuler() throws IOException {
        assertThat(run(Style.PLAIN, "", "explain", file("s3-se-cancel"))).isZero();
        assertThat(text(out))
                .contains("     3  SE10  What the entry is\n")
                .contains("        ....+....1....+....2")
                .contains("        SE10DZZZ  00001019 11EI 12-3456789  40000000009504701")
                .contains("        5      1A    Action Code                               D  CANCEL\n")
                .contains("60-61  2A    Reason Code                               08  NON-ARRIVAL\n")
                .doesNotContain("Filler")
                .doesNotContain("\u001B");
    }

    @Test
    void showsBlankFieldsWhenAskedTo() throws IOException {
        run(Style.PLAIN, "", "explain", "--all", file("s3-se-cancel"));
        assertThat(text(out)).contains("9-10   2X    Filler\n");
    }

    @Test
    void showsWhatIsWrongWhereItStands() {
        int code = run(
                Style.PLAIN,
                "A4701ABCABCDEM060324     SE\nB  4701ABCSE\nSE10AABC  00000010 86   \u0007\nY  4702ABCSE\nZ\nwhat",
                "explain");
        assertThat(code).isEqualTo(1);
        assertThat(text(out))
                .contains("X40 NON-STANDARD DATA FOUND")
                .contains("X32 Y-REC DOES NOT MATCH B-REC, block 1")
                .contains("?  no record that is known here")
                .doesNotContain("\u0007");
    }

    @Test
    void coloursOnATerminal() throws IOException {
        run(Style.COLOURED, "", "explain", file("s3-se-cancel"));
        assertThat(text(out)).contains("\u001B[36mCANCEL\u001B[0m");
    }

    @Test
    void checksAFileAndStandardInput() throws IOException {
        assertThat(run(Style.PLAIN, "", "check", file("s3-se-cancel"))).isZero();
        assertThat(text(out)).startsWith("No findings.");
        out.reset();
        String spoiled = new String(Golden.message("s3-se-cancel"), StandardCharsets.US_ASCII)
                .replace("0000000950", "00000009.0");
        assertThat(run(Style.PLAIN, spoiled, "check", "-")).isEqualTo(1);
        assertThat(text(out)).isEqualTo("""
                record 3      Z04 SIM: FIELD IS MALFORMED
                                  SE10 columns 40-49, Estimated Entry Value: found '00000009.0', expected 10 digits
                1 finding
                """);
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run(Style.PLAIN, "", "--help")).isZero();
        assertThat(text(out)).contains("explain [--all] FILE").contains("SIMULATED");
        assertThat(run(Style.PLAIN, "")).isEqualTo(2);
        assertThat(run(Style.PLAIN, "", "print", "x")).isEqualTo(2);
        assertThat(run(Style.PLAIN, "", "check", "x", "y")).isEqualTo(2);
        assertThat(text(err)).contains("check FILE");
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(run(Style.PLAIN, "", "check", "no/such/file")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("There is no file no/such/file.\n");
    }

    /** The real program in a process of its own, its output no terminal. */
    @Test
    void endsWithOneWhenThereAreFindings() throws IOException, InterruptedException {
        Path spoiled = Files.writeString(folder.resolve("spoiled"), "A4701ABCABCDEM060324     SE\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(Main.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .getPath())
                                .toString(),
                        Main.class.getName(),
                        "check")
                .redirectInput(spoiled.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(printed).contains("X03", "X06").doesNotContain("\u001B");
    }

    private String file(String name) throws IOException {
        return Files.write(folder.resolve(name), Golden.message(name)).toString();
    }

    private int run(Style style, String input, String... arguments) {
        return new CommandLine(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        style)
                .run(arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
