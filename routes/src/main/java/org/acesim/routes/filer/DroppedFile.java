package org.acesim.routes.filer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file in an account's folder, and where it goes from there. */
record DroppedFile(Path file) {

    String account() {
        return folder().getFileName().toString();
    }

    /** A free name in the folder {@code outcome} below the account's: what lies there already is never overwritten. */
    Path target(String outcome) {
        Path folder = folder().resolve(outcome);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + folder, e);
        }
        String name = file.getFileName().toString();
        Path target = folder.resolve(name);
        for (int copy = 2; Files.exists(target) || Files.exists(reportOf(target)); copy++) {
            target = folder.resolve(copy + "-" + name);
        }
        return target;
    }

    static Path reportOf(Path target) {
        return target.resolveSibling(target.getFileName() + ".report.json");
    }

    private Path folder() {
        return Objects.requireNonNull(file.getParent());
    }
}
