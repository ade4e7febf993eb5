package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.acesim.app.DocumentedCommands.Command;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show is what the program prints. */
class DocumentedCommandsTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/first-lesson.md"})
    void everyCommandPrintsWhatThePageShows(String page) throws Exception {
        DocumentedCommands documented = DocumentedCommands.of(AcesimProcess.ROOT.resolve(page));
        assertThat(documented.commands()).hasSizeGreaterThan(2);
        try (AcesimProcess acesim = AcesimProcess.start(data)) {
            for (Command command : documented.commands()) {
                assertThat(DocumentedCommands.run(command.line(), acesim))
                        .as(page + ": " + command.line())
                        .matches(command.expected());
            }
        }
    }
}
