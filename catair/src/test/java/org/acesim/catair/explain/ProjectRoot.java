package org.acesim.catair.explain;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the modules stand in; Maven runs tests in the module's. */
final class ProjectRoot {

    private ProjectRoot() {}

    static Path path() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("catair/pom.xml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("The tests run outside of the project");
            }
        }
        return folder;
    }
}
