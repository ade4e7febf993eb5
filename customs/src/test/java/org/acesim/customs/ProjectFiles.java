package org.acesim.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that tests hold to what the program computes. */
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

    /** Holds the part of a file between two comments to a text; with {@code -Dacesim.regenerate=true} writes it first. */
    public static void partAgrees(Path file, String part, String text) throws IOException {
        String document = Files.readString(file);
        String begin = "<!-- generated: " + part + " -->\n";
        String end = "<!-- end: " + part + " -->";
        int from = document.indexOf(begin);
        int to = document.indexOf(end);
        assertThat(from).as("the part " + part).isNotNegative().isLessThan(to);
        String wanted = document.substring(0, from + begin.length()) + text + document.substring(to);
        if (Boolean.getBoolean("acesim.regenerate")) {
            Files.writeString(file, wanted);
        }
        assertThat(Files.readString(file))
                .as(file.getFileName() + "; to write it anew: -Dacesim.regenerate=true")
                .isEqualTo(wanted);
    }
}
