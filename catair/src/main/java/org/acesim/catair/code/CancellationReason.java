package org.acesim.catair.code;

import java.util.Optional;

/** Why a filer cancels an entry (SE13, columns 60 to 61). Source: ACE CATAIR Cargo Release v40. */
public enum CancellationReason implements Coded {
    CLERICAL_ERROR("01", "CLERICAL ERROR"),
    REPLACED_BY_IN_BOND("02", "ENTRY REPLACED BY IN-BOND (CBPF 7512)"),
    CLEARED_UNDER_ANOTHER_ENTRY("03", "CLEARED UNDER ANOTHER ENTRY"),
    REPLACED_BY_FTZ_ADMISSION("04", "ENTRY REPLACED BY FTZ ADMISSION"),
    CLEARED_INFORMALLY("05", "CLEARED UNDER INFORMAL ENTRY"),
    SEIZED("06", "MERCHANDISE SEIZED"),
    DESTROYED("07", "MERCHANDISE DESTROYED"),
    NON_ARRIVAL("08", "NON-ARRIVAL"),
    REFUSED_BY_IMPORTER("09", "SHIPMENT REFUSED BY IMPORTER"),
    NOT_AUTHORIZED("10", "SHIPMENT NOT AUTHORIZED FOR IMPORT"),
    SYSTEM_ERROR("11", "SYSTEM ERROR"),
    NOTHING_REMOVED_FROM_ZONE("12", "NO FOREIGN STATUS GOODS REMOVED (FTZ)");

    private final String code;
    private final String text;

    CancellationReason(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<CancellationReason> find(String code) {
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
