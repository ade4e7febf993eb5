package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acesim.app.DocumentedCommands.Command;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories in the documentation happen as they are told, restarts in the middle included. */
class StoriesTest {
    /** Where a page has acesim stopped and started again. */
    private static final String RESTART = "<!-- restart -->";

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "801-dollars",
                "cancel-before-and-after-release",
                "two-filers",
                "chinese-parcel-2025",
                "vague-description",
                "reset"
            })
    void aStoryHappensAsItIsTold(String story) throws Exception {
        happens(story, page(story), SharedProgram.emptied());
    }

    /** Those that restart the program, or name the first inquiry ever. */
    @ParameterizedTest
    @ValueSource(strings = {"selected-asked-answered-released", "restart"})
    void aStoryHappensAsItIsToldFromTheFirstStart(String story) throws Exception {
        String page = page(story);
        for (String part : List.of(page.split(RESTART))) {
            AcesimProcess acesim = AcesimProcess.start(data);
            try {
                happens(story, part, acesim);
            } finally {
                acesim.kill();
            }
        }
    }

    private static String page(String story) throws IOException {
        return Files.readString(AcesimProcess.ROOT.resolve("docs/stories/" + story + ".md"));
    }

    private static void happens(String story, String text, AcesimProcess acesim) throws Exception {
        for (Command command : DocumentedCommands.in(text).commands()) {
            assertThat(DocumentedCommands.run(command.line(), acesim))
                    .as(story + ": " + command.line())
                    .matches(command.expected());
        }
    }
}
