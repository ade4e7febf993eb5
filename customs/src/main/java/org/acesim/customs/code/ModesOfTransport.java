package org.acesim.customs.code;

import java.util.Optional;

/** Modes of transport by their two-digit code (ACE CATAIR Cargo Release, SE10). */
public final class ModesOfTransport {

    /** By post. */
    public static final String MAIL = "50";

    /** Carried by a passenger. */
    public static final String PASSENGER = "60";

    private static final CodeList LIST = CodeList.read("modes-of-transport.csv");

    private ModesOfTransport() {}

    /** Whether the list has this code. */
    public static boolean isKnown(String code) {
        return LIST.has(code);
    }

    /** What the code stands for. */
    public static Optional<String> name(String code) {
        return LIST.name(code);
    }
}
