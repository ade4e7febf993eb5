package org.acesim.customs.code;

import java.util.Optional;

/** The entry types that acesim knows (ACE CATAIR Appendix B). */
public final class EntryTypes {

    /** Free of duty under 19 USC 1321(a)(2)(C). */
    public static final String SECTION_321 = "86";

    /** Informal entry, 19 CFR 143.21. */
    public static final String INFORMAL = "11";

    /** Formal entry for consumption. */
    public static final String FORMAL = "01";

    private static final CodeList LIST = CodeList.read("entry-types.csv");

    private EntryTypes() {}

    /** Whether the list has this code. */
    public static boolean isKnown(String code) {
        return LIST.has(code);
    }

    /** What the code stands for. */
    public static Optional<String> name(String code) {
        return LIST.name(code);
    }
}
