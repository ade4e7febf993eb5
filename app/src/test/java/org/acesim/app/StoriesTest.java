package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;

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
                "selected-asked-answered-released",
                "cancel-before-and-after-release",
                "two-filers",
                "chinese-parcel-2025",
                "vague-description",
                "restart",
                "reset"
            })
    void aStoryHappensAsItIsTold(String story) throws Exception {
        String page = Files.readString(AcesimProcess.ROOT.resolve("docs/stories/" + story + ".md"));
        for (String part : List.of(page.split(RESTART))) {
            AcesimProcess acesim = AcesimProcess.start(data);
            try {
                for (Command command : DocumentedCommands.in(part).commands()) {
                    assertThat(DocumentedCommands.run(command.line(), acesim))
                            .as(story + ": " + command.line())
                            .matches(command.expected());
                }
            } finally {
                acesim.kill();
            }
        }
    }
}
