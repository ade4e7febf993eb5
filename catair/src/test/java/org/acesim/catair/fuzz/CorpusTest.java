package org.acesim.catair.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message that the fuzzer begins with and every one that it kept, once more. */
class CorpusTest {

    static Stream<Path> messages() throws IOException, URISyntaxException {
        return Stream.concat(files("/golden").stream(), files("/fuzz").stream());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void whatMustHoldForAnyBytesHolds(Path message) throws IOException {
        ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(message));
    }

    @Test
    void theCorpusIsThere() throws IOException, URISyntaxException {
        assertThat(files("/fuzz")).isNotEmpty();
    }

    private static List<Path> files(String folder) throws IOException, URISyntaxException {
        Path path = Path.of(
                Objects.requireNonNull(CorpusTest.class.getResource(folder)).toURI());
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        }
    }
}
