package org.acesim.cbp.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.person.OnePerson;
import org.acesim.cbp.setting.Settings;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regimes;

/**
 * What a review goes by.
 *
 * @param entryNumber with hyphens
 * @param release     what was filed
 * @param settings    those in force
 * @param lawOf       the day whose law it was decided under
 * @param importer    whoever imports the goods, and what else on the same day
 * @param prepayment  why its duty is to be paid before release; NONE where it need not be, or is paid
 */
public record Facts(
        String entryNumber,
        CargoRelease release,
        Settings settings,
        LocalDate lawOf,
        OnePerson importer,
        Prepayment prepayment) {
    /** Whether the goods come by air. */
    boolean byAir() {
        return release.header().modeOfTransport().startsWith("4");
    }

    /** Whether there is a tailgate to look in at: what comes by ship, rail or truck (modes of transport 10 to 31). */
    boolean hasTailgate() {
        String mode = release.header().modeOfTransport();
        return mode.compareTo("10") >= 0 && mode.compareTo("31") <= 0;
    }

    /** The declared value, in whole USD. */
    public long value() {
        return release.header().value();
    }

    /** Whether it is an entry under Section 321. */
    boolean isSection321() {
        return release.header().entryType().equals(EntryTypes.SECTION_321);
    }

    /** An origin of its goods that its type does not cover under its law although CBP takes the filing; none where all are. */
    Optional<String> ineligibleOrigin() {
        Set<String> excluded = Regimes.on(lawOf).excludedOrigins();
        return isSection321()
                ? release.lines().stream()
                        .map(line -> line.item().origin())
                        .filter(excluded::contains)
                        .findFirst()
                : Optional.empty();
    }

    /** The most that an entry of its type may be worth, in USD. */
    long limit() {
        if (isSection321()) {
            return Regimes.on(lawOf).deMinimisUsd();
        }
        return Long.MAX_VALUE;
    }
}
