package org.acesim.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What the command line asks for and, where that is silent, the environment and the file {@value #FILE} in the working
 * folder.
 *
 * @param run which parts run in this process
 * @param data the folder of the state; none keeps it in memory
 * @param freePorts whether every port is a free one instead of the usual ones
 * @param brokerPort where the embedded broker listens; 0 for any free port
 * @param rehearse the file whose entries are filed before the program ends
 * @param account as whom the rehearsal files
 * @param brokerFiles the folder that the configuration of a broker apart is written into before the program ends
 * @param classSize how many filers S01, S02, … there are besides the accounts
 * @param tariff which tariff numbers and rates both sides work with
 * @param environment all of it, which the parts read too
 * @param arguments the whole command line
 */
record Options(
        Run run,
        @Nullable Path data,
        boolean freePorts,
        int brokerPort,
        @Nullable Path rehearse,
        String account,
        @Nullable Path brokerFiles,
        int classSize,
        ChosenTariff tariff,
        ConfigurableEnvironment environment,
        List<String> arguments) {

    /** What a user's own settings are read from, besides command line and environment. */
    static final String FILE = "acesim.yml";

    private static final int ARTEMIS_PORT = 61616;
    private static final int PORT_MAX = 65_535;

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
     * Reads the options.
     *
     * @throws UsageException saying what was found and what was expected
     */
    static Options of(String... words) {
        List<String> arguments = lastOfEach(words);
        ConfigurableEnvironment environment = environment(arguments);
        String rehearse = environment.getProperty("rehearse");
        String data = environment.getProperty("acesim.data", rehearse == null ? "data" : "memory");
        String ports = environment.getProperty("acesim.ports", "");
        if (!ports.isEmpty() && !ports.equals("0")) {
            throw new UsageException(
                    "Found --acesim.ports=" + ports
                            + "; 0 is the only value: it takes free ports. A port of its own: --acesim.gateway.port, --acesim.cbp.port, --acesim.broker.port.");
        }
        String brokerFiles = environment.getProperty("broker-files");
        Run run = run(environment.getProperty("acesim.run", "all"));
        int classSize = number(environment, "acesim.class", 0, SchoolClass.SIZE_MAX);
        if (classSize > 0 && run != Run.ALL) {
            throw new UsageException("Found --acesim.class=" + classSize + " with --acesim.run=" + run.option()
                    + "; random passwords are known in one process only. List the filers under acesim.accounts.");
        }
        return new Options(
                run,
                data.equals("memory") ? null : Path.of(data),
                ports.equals("0"),
                ports.equals("0") ? 0 : number(environment, "acesim.broker.port", ARTEMIS_PORT, PORT_MAX),
                rehearse == null ? null : Path.of(rehearse),
                environment.getProperty("acesim.account", "ABC"),
                brokerFiles == null ? null : Path.of(brokerFiles),
                classSize,
                ChosenTariff.of(
                        environment.getProperty("tariff", environment.getProperty("acesim.tariff", "")),
                        environment.getProperty("acesim.tariff-errors", "report")),
                environment,
                arguments);
    }

    // Spring would make a list of the values of an option that is given twice.
    private static List<String> lastOfEach(String... words) {
        var line = new DefaultApplicationArguments(words);
        for (String word : line.getNonOptionArgs()) {
            throw new UsageException("Found '" + word + "'; every option begins with --, as in --acesim.run=gateway.");
        }
        return line.getOptionNames().stream()
                .map(name -> {
                    List<String> values = line.getOptionValues(name);
                    return values == null || values.isEmpty()
                            ? "--" + name
                            : "--" + name + "=" + values.get(values.size() - 1);
                })
                .toList();
    }

    private static ConfigurableEnvironment environment(List<String> arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("name", java.util.Map.of("spring.config.name", "acesim")));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    private static int number(ConfigurableEnvironment environment, String option, int otherwise, int most) {
        String text = environment.getProperty(option, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with what was found.
        }
        throw new UsageException("Found --" + option + "=" + text + "; expected a number from 0 to " + most + ".");
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
