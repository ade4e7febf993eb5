package org.acesim.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.acesim.customs.tariff.LoadedTariff;
import org.acesim.customs.tariff.Tariff;
import org.acesim.customs.tariff.TariffFiles;
import org.acesim.customs.tariff.TariffFiles.BrokenRows;
import org.jspecify.annotations.Nullable;

/**
 * Which tariff this process works with: the numbers that come with the program, or an official export.
 *
 * @param file the export; none for the program's own numbers
 * @param brokenRows what becomes of a file that has broken rows
 */
record ChosenTariff(@Nullable Path file, BrokenRows brokenRows) {
    private static final int SHOWN = 20;

    /** What the options {@code --tariff} or {@code acesim.tariff}, and {@code acesim.tariff-errors}, say. */
    static ChosenTariff of(String file, String errors) {
        for (BrokenRows choice : BrokenRows.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(errors)) {
                return new ChosenTariff(file.isEmpty() ? null : Path.of(file), choice);
            }
        }
        throw new UsageException("Found --acesim.tariff-errors=" + errors
                + "; expected report (broken rows are left out and listed) or refuse (the program does not start).");
    }

    /**
     * Reads it, and says which rows of it did not read.
     *
     * @throws UsageException when the file cannot be used
     */
    Tariff load(PrintStream out) {
        if (file == null) {
            return Tariff.sample();
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UsageException("Cannot read the tariff " + file
                    + ": no such file, or it may not be read. Expected the official export (USITC) in CSV or JSON.");
        }
        try {
            LoadedTariff loaded = TariffFiles.read(file, brokenRows);
            report(loaded.problems(), out);
            return loaded.tariff();
        } catch (IllegalArgumentException e) {
            throw new UsageException("Cannot use the tariff " + file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException("Cannot read the tariff " + file + ": " + e.getMessage());
        }
    }

    private void report(List<String> problems, PrintStream out) {
        if (problems.isEmpty()) {
            return;
        }
        out.printf("The tariff %s has %d broken rows, which are left out:%n", file, problems.size());
        problems.stream().limit(SHOWN).forEach(problem -> out.println("  " + problem));
        if (problems.size() > SHOWN) {
            out.printf("  and %d more%n", problems.size() - SHOWN);
        }
        out.println("To refuse such a file instead: --acesim.tariff-errors=refuse");
    }
}
