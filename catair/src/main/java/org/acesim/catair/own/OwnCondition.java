package org.acesim.catair.own;

import java.util.Optional;
import org.acesim.catair.code.Coded;

/**
 * What the simulated CBP says of an entry summary where CBP's published list has no code, or where acesim does less than ACE. No
 * code of CBP begins with Z and two digits.
 */
public enum OwnCondition implements Coded {
    /** ACE takes a summary before its entry; here the cargo release comes first. */
    NO_ENTRY_ON_FILE("Z12", "SIM: NO ACCEPTED ENTRY OF THIS NUMBER"),
    CERTIFICATION_NOT_SIMULATED("Z13", "SIM: NOT CERTIFIED HERE, FILE AN SE"),
    TYPE_NOT_SIMULATED("Z14", "SIM: ENTRY TYPE NOT SIMULATED"),
    TYPE_NOT_THAT_OF_THE_ENTRY("Z15", "SIM: ENTRY TYPE NOT THAT OF THE ENTRY"),
    ONE_ARTICLE_A_LINE("Z16", "SIM: ONE ARTICLE ON EACH LINE, NO SETS"),
    AMOUNT_TOO_WIDE("Z17", "SIM: AMOUNT TOO WIDE FOR ITS RECORD"),
    EARLIER_SUMMARY_DELETED("Z18", "SIM: THE EARLIER SUMMARY IS DELETED"),
    ENTRY_CANNOT_BE_ASSESSED("Z19", "SIM: ENTRY CANNOT BE ASSESSED"),
    /** Said by the gateway, which lets no action overtake the answer to another. */
    LAST_ACTION_NOT_ANSWERED("Z20", "SIM: THE LAST ACTION IS NOT ANSWERED YET");

    private final String code;
    private final String text;

    OwnCondition(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The condition of a code. */
    public static Optional<OwnCondition> find(String code) {
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
        return "acesim, not CBP";
    }
}
