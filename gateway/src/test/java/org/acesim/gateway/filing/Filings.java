package org.acesim.gateway.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acesim.customs.regime.Regimes;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.gateway.filing.check.FilingChecks;
import org.acesim.gateway.filing.check.FilingContext;
import org.acesim.gateway.filing.read.FilingReader;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.filer.DocumentFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Filings to test with: the samples of the project, and what a test changes in them. */
public final class Filings {

    /** The first day of simulated time. */
    public static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Filings() {}

    public static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "samples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample of one filing, to be changed. */
    public static ObjectNode json(String sample) {
        return (ObjectNode) MAPPER.readTree(sample(sample));
    }

    public static ObjectNode object(ObjectNode parent, String pointer) {
        return (ObjectNode) parent.at(pointer);
    }

    public static List<ReadFiling> read(DocumentFormat format, String document) {
        return read(format, document.getBytes(StandardCharsets.UTF_8));
    }

    public static List<ReadFiling> read(DocumentFormat format, byte[] document) {
        List<ReadFiling> read = new ArrayList<>();
        try (FilingReader reader = FilingReader.open(format, new ByteArrayInputStream(document))) {
            reader.forEachRemaining(read::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    public static CheckedFiling check(ObjectNode json) {
        return check(json, true);
    }

    public static CheckedFiling check(ObjectNode json, boolean all) {
        return FilingChecks.check(read(DocumentFormat.JSON, json.toString()).get(0), on(TODAY), all);
    }

    public static CheckedFiling check(ObjectNode json, LocalDate today) {
        return FilingChecks.check(read(DocumentFormat.JSON, json.toString()).get(0), on(today), true);
    }

    public static CheckedFiling check(ReadFiling read) {
        return FilingChecks.check(read, on(TODAY), true);
    }

    public static FilingContext on(LocalDate today) {
        return new FilingContext(today, Regimes.on(today), abc());
    }

    public static Account abc() {
        return new Accounts(Accounts.demonstration()).named("ABC").orElseThrow();
    }
}
