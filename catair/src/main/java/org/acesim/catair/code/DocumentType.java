package org.acesim.catair.code;

import java.util.Optional;

/** Which document CBP asks for (SO60, columns 65 to 70; AE record 33). Source: ACE CATAIR Entry Summary, July 2026. */
public enum DocumentType implements Coded {
    COMMERCIAL_INVOICE("01", "COMMERCIAL INVOICE"),
    INVOICE_DETAILS("10", "CBPF 5523, INVOICE DETAILS"),
    SPECIAL_DECLARATION("11", "CBPF 3291"),
    LEASE_STATEMENT("14", "LEASE STATEMENT"),
    REMELTING_CERTIFICATE("15", "RE-MELTING CERTIFICATE"),
    CORRECTED_INVOICE("16", "CORRECTED COMMERCIAL INVOICE"),
    OTHER_AGENCY_FORM("17", "FORM OF ANOTHER AGENCY"),
    DUTY_FREE_CERTIFICATE("18", "DUTY FREE ENTRY CERTIFICATE"),
    SCALE_WEIGHT("19", "SCALE WEIGHT"),
    END_USE_CERTIFICATE("20", "END USE CERTIFICATE"),
    FORM_O("21", "FORM O, COFFEE"),
    CHEMICAL_ANALYSIS("22", "CHEMICAL ANALYSIS"),
    OUT_TURN_REPORT("23", "OUT TURN REPORT"),
    PACKING_LIST("26", "PACKING LIST"),
    OTHER("98", "OTHER DOCUMENT"),
    SEVERAL("99", "MORE THAN TWO DOCUMENTS");

    private final String code;
    private final String text;

    DocumentType(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<DocumentType> find(String code) {
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
        return "ACE CATAIR Entry Summary, July 2026";
    }
}
