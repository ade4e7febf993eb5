package org.acesim.catair.code;

import java.util.Optional;

/** What a reference of the filer refers to (SE20). Source: ACE CATAIR Cargo Release v40. */
public enum ReferenceQualifier implements Coded {
    FILER_REFERENCE("CR", "FILER REFERENCE"),
    REPLACEMENT_ENTRY("EN", "REPLACEMENT ENTRY"),
    REPLACEMENT_IN_BOND("IB", "REPLACEMENT IN-BOND"),
    REPLACEMENT_ADMISSION("FTZ", "REPLACEMENT FTZ ADMISSION"),
    DOCUMENTS("DIS", "DOCUMENTS IN DIS"),
    SURETY("V1", "SURETY CODE"),
    BOND_AMOUNT("AMT", "BOND AMOUNT"),
    EXPRESS("EXP", "EXPRESS CONSIGNMENT"),
    KNOWN_IMPORTER("KII", "KNOWN IMPORTER"),
    RAIL("RRN", "RAIL REFERENCE"),
    PERISHABLE("PER", "PERISHABLE GOODS"),
    CONSOLIDATED_SUMMARY("CES", "CONSOLIDATED ENTRY SUMMARY"),
    ESTIMATED_ARRIVAL("EDA", "ESTIMATED DATE OF ARRIVAL");

    private final String code;
    private final String text;

    ReferenceQualifier(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<ReferenceQualifier> find(String code) {
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
        return "ACE CATAIR Cargo Release v40";
    }
}
