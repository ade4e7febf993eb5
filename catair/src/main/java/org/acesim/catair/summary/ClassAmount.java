package org.acesim.catair.summary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** US dollars and cents under an accounting class, such as 499 (34, 60, 61, 62, 89). */
public record ClassAmount(String classCode, @Nullable BigDecimal amount) {

    /** An unused place of a record. */
    public static final ClassAmount NONE = new ClassAmount("", null);
}
