package org.acesim.catair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is a program that compiles and runs. */
class UsageExampleTest {

    private static final String OPENS = "```java\n";
    private static final int MOST_LINES = 10;

    @TempDir
    private Path folder;

    @Test
    void isWhatTheReadmeShowsInTenLines() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf(OPENS) + OPENS.length());
        List<String> lines = shown.substring(0, shown.indexOf("```")).lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(Files.readAllLines(Path.of("src/test/java/org/acesim/catair/UsageExample.java")))
                .containsSequence(
                        lines.stream().map(line -> " ".repeat(8) + line).toList());
    }

    @Test
    void printsFilingsTheirProblemsAndAnswers() throws IOException, InterruptedException {
        String cancel = text("s3-se-cancel");
        assertThat(run(cancel))
                .startsWith("Read[value=CargoRelease[")
                .contains("filerCode=ZZZ", "cancellationReason=08");
        assertThat(run(cancel.replace("0000000950", "00000009.0"))).contains("Estimated Entry Value", "40", "49");
        assertThat(run(text("s5-se-trailer-does-not-match"))).isEqualTo(text("s5-batch-rejected"));
    }

    /** The program in a process of its own, as a reader of the README runs it. */
    private String run(String message) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UsageExample.class.getName(),
                        Files.writeString(folder.resolve("filings.catair"), message)
                                .toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String text(String golden) {
        return new String(Golden.message(golden), StandardCharsets.US_ASCII);
    }
}
