package org.acesim.cbp.examine;

import java.time.LocalDate;
import org.acesim.customs.regime.Regime;
import org.acesim.customs.regime.Regimes;

/**
 * What CBP knows besides a filing when it examines it.
 *
 * @param blockFiler the filer code of the block that it stands in
 * @param onFile     whether its number is taken
 * @param today      the simulated day
 * @param lawOf      the day whose law is applied
 * @param predecessor   the filing on file that it is to change
 */
public record Circumstances(
        String blockFiler, boolean onFile, LocalDate today, LocalDate lawOf, Predecessor predecessor) {
    /** Where nothing on file is to be changed. */
    public Circumstances(String blockFiler, boolean onFile, LocalDate today, LocalDate lawOf) {
        this(blockFiler, onFile, today, lawOf, Predecessor.NONE);
    }

    /** The rules in force. */
    public Regime regime() {
        return Regimes.on(lawOf);
    }
}
