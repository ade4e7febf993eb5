package org.acesim.cbp.entry;

import java.util.Optional;
import org.acesim.catair.code.Coded;

/** How far a partner agency is with an entry (SO70, columns 21 to 22). Only these two codes are published. */
public enum AgencyProgress implements Coded {
    UNDER_REVIEW("01", "DATA UNDER PGA REVIEW"),
    MAY_PROCEED("07", "MAY PROCEED");

    private final String code;
    private final String text;

    AgencyProgress(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<AgencyProgress> find(String code) {
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
