package org.acesim.customs.code;

import java.util.Optional;

/** Countries and territories by their two-letter ABI code (ACE CATAIR Appendix B). */
public final class Countries {

    private static final CodeList LIST = CodeList.read("countries.csv");

    private Countries() {}

    /** Whether the list has this code. */
    public static boolean isKnown(String code) {
        return LIST.has(code);
    }

    /** What the code stands for. */
    public static Optional<String> name(String code) {
        return LIST.name(code);
    }
}
