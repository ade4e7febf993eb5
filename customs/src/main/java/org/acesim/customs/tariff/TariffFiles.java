package org.acesim.customs.tariff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the official export of the tariff (USITC), in CSV or in JSON. */
public final class TariffFiles {

    /** What becomes of a file that has broken rows. */
    public enum BrokenRows {
        /** They are left out and reported. */
        REPORT,
        /** The whole file is refused. */
        REFUSE
    }

    private static final Pattern OFFICIAL_NAME =
            Pattern.compile("hts_(?<year>\\d{4})_revision_(?<revision>\\d+)_(csv|json)\\.(csv|json)");

    private static final int SHOWN = 20;

    private TariffFiles() {}

    /**
     * Reads a file, by its ending {@code .csv} or {@code .json}.
     *
     * @throws IllegalArgumentException if it is not such an export, or has broken rows that are to be refused
     */
    public static LoadedTariff read(Path file, BrokenRows brokenRows) throws IOException {
        var name = String.valueOf(file.getFileName());
        var isJson = name.toLowerCase(Locale.ROOT).endsWith(".json");
        List<String> problems = new ArrayList<>();
        var builder = new TariffBuilder(isJson ? TariffJson.NUMBER : TariffCsv.NUMBER, problems);
        try (InputStream in = Files.newInputStream(file)) {
            if (isJson) {
                TariffJson.read(name, in, builder::add, problems);
            } else {
                TariffCsv.read(name, in, builder::add, problems);
            }
        }
        if (brokenRows == BrokenRows.REFUSE && !problems.isEmpty()) {
            throw new IllegalArgumentException(brokenRows(name, problems));
        }
        if (builder.numbers().isEmpty()) {
            throw new IllegalArgumentException(
                    name + " has no number of ten digits; expected those of the tariff, such as 0101.21.00.10");
        }
        return new LoadedTariff(Tariff.of(revision(name), builder.numbers()), problems);
    }

    private static String brokenRows(String name, List<String> problems) {
        var shown = String.join("\n  ", problems.subList(0, Math.min(SHOWN, problems.size())));
        return "%s has %d broken rows:%n  %s%s"
                .formatted(name, problems.size(), shown, problems.size() > SHOWN ? "%n  and more".formatted() : "");
    }

    private static String revision(String name) {
        var official = OFFICIAL_NAME.matcher(name);
        return official.matches()
                ? "HTS %s Revision %s".formatted(official.group("year"), official.group("revision"))
                : "HTS of " + name;
    }
}
