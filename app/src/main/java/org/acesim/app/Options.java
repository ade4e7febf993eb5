package org.acesim.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What the command line asks for.
 *
 * @param run which parts run in this process
 * @param data the folder of the state; none keeps it in memory
 * @param freePorts whether every port is a free one instead of the usual ones
 * @param rehearse the file whose entries are filed before the program ends
 * @param account as whom the rehearsal files
 * @param arguments the whole command line, which the parts read too
 */
record Options(
        Run run,
        @Nullable Path data,
        boolean freePorts,
        @Nullable Path rehearse,
        String account,
        List<String> arguments) {

    /** Which parts of acesim run in this process. */
    enum Run {
        ALL,
        GATEWAY,
        CBP;

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads the command line, and what it leaves out from the environment.
     *
     * @throws UsageException saying what was found and what was expected
     */
    static Options of(String... arguments) {
        var line = new DefaultApplicationArguments(arguments);
        for (String word : line.getNonOptionArgs()) {
            throw new UsageException("Found '" + word + "'; every option begins with --, as in --acesim.run=gateway.");
        }
        String rehearse = last(line, "rehearse");
        String data = given(line, "acesim.data", "ACESIM_DATA", rehearse == null ? "data" : "memory");
        String ports = given(line, "acesim.ports", "ACESIM_PORTS", "");
        if (!ports.isEmpty() && !ports.equals("0")) {
            throw new UsageException(
                    "Found --acesim.ports=" + ports
                            + "; 0 is the only value: it takes free ports. A port of its own: --acesim.gateway.port, --acesim.cbp.port, --acesim.broker.port.");
        }
        return new Options(
                run(given(line, "acesim.run", "ACESIM_RUN", "all")),
                data.equals("memory") ? null : Path.of(data),
                ports.equals("0"),
                rehearse == null ? null : Path.of(rehearse),
                given(line, "acesim.account", "ACESIM_ACCOUNT", "ABC"),
                List.of(arguments));
    }

    private static String given(ApplicationArguments line, String option, String variable, String otherwise) {
        String value = last(line, option);
        if (value == null) {
            value = System.getenv(variable);
        }
        return value == null ? otherwise : value;
    }

    /** The last value counts, as it does for the parts. */
    static @Nullable String last(ApplicationArguments line, String option) {
        List<String> values = line.getOptionValues(option);
        return values == null || values.isEmpty() ? null : values.get(values.size() - 1);
    }

    private static Run run(String text) {
        for (Run run : Run.values()) {
            if (run.option().equals(text)) {
                return run;
            }
        }
        throw new UsageException("Found --acesim.run=" + text + "; expected all, gateway or cbp.");
    }
}
