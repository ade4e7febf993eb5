package org.acesim.catair.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A coded value of the message format. */
public interface Coded {

    /** The longest text that fits into the narrative of an SE90, SO50, SO60 or X1 record. */
    int TEXT_LENGTH = 40;

    /** The code, as it stands in a record. */
    String code();

    /** What it means, in at most {@value #TEXT_LENGTH} characters. */
    String text();

    /** Where the code was published. */
    String source();

    /** The one of these that has the code. */
    static <C extends Coded> Optional<C> find(C[] values, String code) {
        return find(Arrays.asList(values), code);
    }

    /** The one of these that has the code. */
    static <C extends Coded> Optional<C> find(List<C> values, String code) {
        for (C value : values) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
