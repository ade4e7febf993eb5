package org.acesim.customs.code;

/** States and territories of the United States by their two letters (ACE CATAIR Entry Summary, record 11). */
public final class States {

    private static final CodeList LIST = CodeList.read("states.csv");

    private States() {}

    /** Whether the list has this code. */
    public static boolean isKnown(String code) {
        return LIST.has(code);
    }
}
