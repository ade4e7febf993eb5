package org.acesim.catair.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/records.md} is made from the declarations. To make it anew: {@code mvn -pl catair test
 * -Dtest=ReferencePageTest -Dacesim.regenerate=true}.
 */
class ReferencePageTest {

    private static final Path PAGE = ProjectRoot.path().resolve("docs/records.md");

    @Test
    void thePageShowsTheDeclarations() throws IOException {
        String markdown = ReferencePage.markdown();
        if (Boolean.getBoolean("acesim.regenerate")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, markdown);
        }
        assertThat(Files.readString(PAGE).equals(markdown))
                .as("docs/records.md shows the declarations; make it anew with -Dacesim.regenerate=true")
                .isTrue();
    }
}
