package org.acesim.cbp.examine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.release.CargoRelease;

/** The estimated date of arrival, which a cargo release gives as a reference EDA (SE20). */
public final class EstimatedArrival {
    private static final DateTimeFormatter MMDDYY =
            DateTimeFormatter.ofPattern("MMdduu").withResolverStyle(ResolverStyle.STRICT);

    private EstimatedArrival() {}

    /** The day that the filer estimated, if it gave one that is a date. */
    public static Optional<LocalDate> of(CargoRelease release) {
        return release.references().stream()
                .filter(reference -> reference.qualifier().equals(ReferenceQualifier.ESTIMATED_ARRIVAL.code()))
                .findFirst()
                .flatMap(reference -> read(reference.value()));
    }

    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text, MMDDYY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
