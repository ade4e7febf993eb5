package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    @TempDir
    Path data;

    @Test
    void startsTwiceOnTheSameFolder() {
        startTwice(AcesimProcess.javaHome());
    }

    @Test
    void startsTwiceOnTheSameFolderWithANewerJava() {
        Path newer = newerJava();
        assumeThat(newer)
                .as("a JDK 25 at JAVA_25_HOME or beside the one that runs the tests")
                .isNotNull();
        startTwice(Objects.requireNonNull(newer));
    }

    @Test
    void refusesAFolderThatAnotherProgramHoldsAndNamesIt() {
        try (AcesimProcess first = AcesimProcess.start(data)) {
            Path elsewhere = data.resolveSibling(data.getFileName() + "-second");
            AcesimProcess second = AcesimProcess.launch(
                    AcesimProcess.javaHome(), elsewhere, List.of("--acesim.ports=0", "--acesim.data=" + data));
            assertThat(second.awaitEnd()).isEqualTo(64);
            assertThat(second.output()).contains("is in use by acesim all, process ");
            assertThat(first.filer().fileJson(Parcels.json(1)).status()).isEqualTo(202);
        }
    }

    private void startTwice(Path java) {
        String number;
        try (AcesimProcess acesim = launch(java)) {
            number = acesim.filer().fileJson(Parcels.json(1)).entryNumber();
            acesim.filer().entryOnce(number, "RELEASED,DOCUMENTS_REQUIRED");
        }
        try (AcesimProcess acesim = launch(java)) {
            assertThat(acesim.filer().get("/api/v1/entries/" + number).status()).isEqualTo(200);
            String next = acesim.filer().fileJson(Parcels.json(2)).entryNumber();
            assertThat(next).isNotEqualTo(number);
            assertThat(acesim.filer()
                            .entryOnce(next, "RELEASED,DOCUMENTS_REQUIRED")
                            .path("status")
                            .asString())
                    .isIn("RELEASED", "DOCUMENTS_REQUIRED");
        }
    }

    private AcesimProcess launch(Path java) {
        AcesimProcess acesim = AcesimProcess.launch(java, data, List.of("--acesim.ports=0", "--acesim.data=" + data));
        acesim.awaitReady();
        return acesim;
    }

    private static Path newerJava() {
        String named = System.getenv("JAVA_25_HOME");
        if (named != null) {
            return Path.of(named);
        }
        Path beside = AcesimProcess.javaHome().getParent();
        try (Stream<Path> homes = Files.list(beside)) {
            return homes.filter(home -> home.getFileName().toString().contains("-25-"))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .findFirst()
                    .orElse(null);
        } catch (java.io.IOException e) {
            return null;
        }
    }
}
