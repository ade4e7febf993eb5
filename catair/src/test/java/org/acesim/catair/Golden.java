package org.acesim.catair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The messages under {@code golden/}: 80 columns a line, LF after each. */
public final class Golden {

    private Golden() {}

    public static byte[] message(String name) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + name + ".catair")) {
            if (file == null) {
                throw new IllegalArgumentException("No golden message " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
