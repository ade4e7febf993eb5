package org.acesim.customs.tariff;

import java.util.List;

/**
 * A tariff as read from a file.
 *
 * @param problems the rows that did not read, each with what was found; they are not in the tariff
 */
public record LoadedTariff(Tariff tariff, List<String> problems) {
    /** Keeps its own copy of the problems. */
    public LoadedTariff {
        problems = List.copyOf(problems);
    }
}
