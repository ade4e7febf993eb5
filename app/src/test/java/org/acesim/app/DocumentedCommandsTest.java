package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.acesim.app.DocumentedCommands.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show is what the program prints. */
class DocumentedCommandsTest {
    @TempDir
    Path data;

    /** From the first start on, as its readers do: it shows the number of the first batch. */
    @Test
    void everyCommandOfTheReadmePrintsWhatItShows() throws Exception {
        AcesimProcess acesim = AcesimProcess.start(data);
        try {
            printsWhatIsShown("README.md", acesim);
        } finally {
            acesim.kill();
        }
    }

    @Test
    void everyCommandOfTheFirstLessonPrintsWhatItShows() throws Exception {
        printsWhatIsShown("docs/first-lesson.md", SharedProgram.emptied());
    }

    private static void printsWhatIsShown(String page, AcesimProcess acesim) throws Exception {
        DocumentedCommands documented = DocumentedCommands.of(AcesimProcess.ROOT.resolve(page));
        assertThat(documented.commands()).hasSizeGreaterThan(2);
        for (Command command : documented.commands()) {
            assertThat(DocumentedCommands.run(command.line(), acesim))
                    .as(page + ": " + command.line())
                    .matches(command.expected());
        }
    }
}
