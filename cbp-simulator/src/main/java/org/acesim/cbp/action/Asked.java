package org.acesim.cbp.action;

import java.util.Map;
import java.util.Set;
import org.acesim.catair.code.CancellationReason;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Reference;
import org.acesim.cbp.entry.Decision;

/** What a cancellation says: SE13 why, SE20 what takes the entry's place. */
final class Asked {
    private static final Set<String> REPLACEMENTS = Set.of(
            ReferenceQualifier.REPLACEMENT_ENTRY.code(),
            ReferenceQualifier.REPLACEMENT_IN_BOND.code(),
            ReferenceQualifier.REPLACEMENT_ADMISSION.code());

    private Asked() {}

    /** The reason's code and what it means. */
    static String reason(CargoRelease cancellation) {
        String code = cancellation.contact().cancellationReason();
        return code
                + CancellationReason.find(code)
                        .map(reason -> " (" + reason.text() + ")")
                        .orElse("");
    }

    /** What takes the entry's place, or blank. */
    static String reference(CargoRelease filing) {
        return filing.references().stream()
                .filter(reference -> REPLACEMENTS.contains(reference.qualifier()))
                .findFirst()
                .map(Reference::value)
                .orElse("");
    }

    static Map<String, String> inputs(CargoRelease filing) {
        return Decision.facts(
                "reason",
                filing.contact().cancellationReason(),
                "reference",
                reference(filing),
                "value",
                filing.lines().isEmpty() ? null : filing.header().value());
    }
}
