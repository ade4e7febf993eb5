package org.acesim.catair.code;

import java.util.Optional;

/** From what CBP took the release date (SO60, columns 63 to 64). Source: ACE CATAIR Cargo/Manifest/Entry Status Query v21. */
public enum ReleaseOrigin implements Coded {
    SELECTIVITY("01", "SELECTIVITY PROCESSING DATE"),
    ESTIMATED_ARRIVAL("02", "ESTIMATED DATE OF ARRIVAL"),
    ACTUAL_ARRIVAL("03", "ACTUAL ARRIVAL DATE"),
    PAPERLESS_IN_BOND_ARRIVAL("04", "PAPERLESS MASTER IN-BOND ARRIVAL DATE"),
    INTENSIVE_EXAM_COMPLETED("05", "INTENSIVE EXAM COMPLETED"),
    OVERRIDE_TO_GENERAL_EXAM("06", "OVERRIDE TO GENERAL EXAM"),
    MANIFEST_HOLD_REMOVED("07", "CBP MANIFEST HOLD REMOVED"),
    AGENCY_REVIEW_COMPLETED("08", "OTHER AGENCY REVIEW COMPLETED"),
    RELEASE_DATE_UPDATE("09", "RELEASE DATE UPDATE"),
    RELEASE_DATE_REMOVED("99", "RELEASE DATE REMOVED");

    private final String code;
    private final String text;

    ReleaseOrigin(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<ReleaseOrigin> find(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String source() {
        return "ACE CATAIR Cargo/Manifest/Entry Status Query v21";
    }
}
