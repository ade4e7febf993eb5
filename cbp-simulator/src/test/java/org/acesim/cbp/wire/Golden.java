package org.acesim.cbp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Messages that stand as files beside the tests. {@code -Dgolden.write=true} writes what came out, for a reader to judge. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertMatches(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, actual, StandardCharsets.ISO_8859_1);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError("golden file " + name + " cannot be read", e);
        }
    }
}
