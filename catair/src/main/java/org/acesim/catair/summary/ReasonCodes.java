package org.acesim.catair.summary;

import java.util.List;
import org.acesim.catair.layout.Slots;

/** Up to five reasons of a post summary correction, of the header (35) or of a line (63). */
public record ReasonCodes(List<String> codes) {

    static final int MOST = 5;

    public ReasonCodes {
        codes = Slots.filled(MOST, "", codes);
    }

    String code(int number) {
        return Slots.slot(codes, number, "");
    }
}
