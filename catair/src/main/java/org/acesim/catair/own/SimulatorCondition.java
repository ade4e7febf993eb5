package org.acesim.catair.own;

import java.util.Optional;
import org.acesim.catair.code.Coded;
import org.acesim.catair.layout.Problem;

/**
 * Reasons of the simulator's own to reject a filing, for which CBP's published lists have no code. No code of CBP begins with
 * Z and two digits, and every text begins with SIM.
 */
public enum SimulatorCondition implements Coded {
    SECTION_321_VALUE_EXCEEDED("Z01", "SIM: TYPE 86 VALUE OVER 800 DOLLARS"),
    INFORMAL_VALUE_EXCEEDED("Z02", "SIM: TYPE 11 VALUE OVER 2500 DOLLARS"),
    MISSING_VALUE("Z03", "SIM: MANDATORY FIELD IS BLANK"),
    MALFORMED("Z04", "SIM: FIELD IS MALFORMED"),
    DATA_IN_FILLER("Z05", "SIM: DATA IN FILLER"),
    UNKNOWN_RECORD("Z06", "SIM: NO SUCH RECORD"),
    UNSUPPORTED_RECORD("Z07", "SIM: RECORD NOT SUPPORTED"),
    OUT_OF_SEQUENCE("Z08", "SIM: RECORD OUT OF SEQUENCE"),
    LOOP_EXCEEDED("Z09", "SIM: TOO MANY OF THIS RECORD"),
    MISSING_RECORD("Z10", "SIM: MANDATORY RECORD IS MISSING"),
    RECORD_NOT_ALLOWED("Z11", "SIM: RECORD NOT ALLOWED WITH THIS ACTION");

    private final String code;
    private final String text;

    SimulatorCondition(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The condition of a code. */
    public static Optional<SimulatorCondition> find(String code) {
        return Coded.find(values(), code);
    }

    /** The condition that says what sort of problem a record has. */
    public static SimulatorCondition of(Problem.Kind kind) {
        return switch (kind) {
            case MISSING_VALUE -> MISSING_VALUE;
            case MALFORMED, TOO_WIDE, NON_STANDARD_DATA, WRONG_LENGTH -> MALFORMED;
            case DATA_IN_FILLER -> DATA_IN_FILLER;
            case UNKNOWN_RECORD -> UNKNOWN_RECORD;
            case UNSUPPORTED_RECORD -> UNSUPPORTED_RECORD;
            case OUT_OF_SEQUENCE, NON_CONTIGUOUS -> OUT_OF_SEQUENCE;
            case LOOP_EXCEEDED -> LOOP_EXCEEDED;
            case HEADER_MISSING, MISSING_RECORD -> MISSING_RECORD;
            case NOT_ALLOWED -> RECORD_NOT_ALLOWED;
        };
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
