package org.acesim.catair.layout;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Where a {@link FieldReader} has its values from: the bytes of a record, or the rehearsal of a layout. */
interface FieldValues {

    /** Empty when blank. */
    String text(Column<?> column);

    /** The digits as a number, or -1 when blank. */
    long number(Column<?> column);

    /** Null when blank. */
    @Nullable
    LocalDate date(Column<?> column);

    /** Null when blank. */
    @Nullable
    LocalTime time(Column<?> column);

    boolean flag(Column<?> column);
}
