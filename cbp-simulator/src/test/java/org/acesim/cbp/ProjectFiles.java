package org.acesim.cbp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that tests hold to what the program declares. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** The project's folder, wherever in it the test runs. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/adr"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Holds a file to a text; with {@code -Dacesim.regenerate=true} writes it first. */
    public static void agrees(Path file, String text) throws IOException {
        if (Boolean.getBoolean("acesim.regenerate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as(file.getFileName() + "; to write it anew: -Dacesim.regenerate=true")
                .isEqualTo(text);
    }

    /** {@code document} with {@code content} between the two comments that name a generated part. */
    public static String between(String document, String part, String content) {
        String begin = "<!-- generated: " + part + " -->\n";
        String end = "<!-- end: " + part + " -->";
        int from = document.indexOf(begin);
        int to = document.indexOf(end);
        assertThat(from).as("the part " + part).isNotNegative().isLessThan(to);
        return document.substring(0, from + begin.length()) + content + document.substring(to);
    }
}
