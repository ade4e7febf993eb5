package org.acesim.cbp.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.stream.Stream;
import org.acesim.catair.code.Coded;

/**
 * A code of a list.
 *
 * @param record  the record that it stands in
 * @param element what it says there
 * @param own     whether it is the simulator's own, which CBP does not know
 */
record CodeView(
        @Schema(description = "The record that the code stands in", example = "SE90")
        String record,

        @Schema(description = "What the code says there", example = "condition")
        String element,

        @Schema(example = "007") String code,

        @Schema(description = "What it means, as it stands in records", example = "ENTRY NUMBER ALREADY ON FILE")
        String text,

        @Schema(description = "Where it was published") String source,

        @Schema(description = "Whether it is the simulator's own, which CBP does not know")
        boolean own) {

    /** All the codes of an enum. */
    static Stream<CodeView> all(String record, String element, Coded[] codes) {
        return Arrays.stream(codes)
                .map(coded -> new CodeView(
                        record,
                        element,
                        coded.code(),
                        coded.text(),
                        coded.source(),
                        coded.source().startsWith("acesim")));
    }
}
