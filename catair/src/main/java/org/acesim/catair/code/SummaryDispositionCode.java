package org.acesim.catair.code;

import java.util.Optional;

/** What happened to an entry summary, or what CBP asks for (E1 of UC, column 3). Source: a transcription of UC v30. */
public enum SummaryDispositionCode implements Coded {
    INVOICE_REQUESTED("1", "INVOICE DATA REQUESTED"),
    PACKAGE_REQUESTED("2", "ENTRY SUMMARY PACKAGE REQUESTED"),
    DOCUMENTS_REQUESTED("3", "DOCUMENTS REQUESTED"),
    REJECTED("4", "SUMMARY OR CORRECTION REJECTED"),
    INACTIVATED("5", "SUMMARY INACTIVATED"),
    CANCELLED("6", "SUMMARY CANCELLED"),
    CORRECTED_BY_OTHER("8", "CORRECTED BY ANOTHER FILER"),
    AGENCY_STATUS("P", "PARTNER AGENCY STATUS"),
    QUOTA_STATUS("Q", "QUOTA STATUS"),
    EXTENSION_DENIED("E", "TEMPORARY IMPORT EXTENSION DENIED"),
    CORRECTION_REVERTED("R", "CORRECTION REVERTED"),
    DETAINED("D", "DETAINED"),
    DETENTION_CANCELLED("C", "DETENTION CANCELLED");

    private final String code;
    private final String text;

    SummaryDispositionCode(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<SummaryDispositionCode> find(String code) {
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
        return "Entry Summary Status Notification (UC) v30, transcribed";
    }
}
