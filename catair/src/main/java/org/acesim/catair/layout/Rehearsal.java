package org.acesim.catair.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Hands out values by a script, so that a layout can be tried when its class loads: a different value for each column shows a
 * constructor that takes them in another order. A flag has only two values, so one at a time is set.
 */
final class Rehearsal implements FieldValues {

    /** Gives every column a blank, as when nothing could be read. */
    static final Rehearsal OF_BLANKS = new Rehearsal(true, 0);

    private final boolean blank;
    private final int flagColumn;

    private Rehearsal(boolean blank, int flagColumn) {
        this.blank = blank;
        this.flagColumn = flagColumn;
    }

    /** Sets the flag in this column only; 0 for none. */
    static Rehearsal withFlag(int column) {
        return new Rehearsal(false, column);
    }

    /** What a column's getter must return from the value that was built. */
    Object expected(Column<?> column) {
        return switch (column.kind()) {
            case TEXT -> text(column);
            case NUMBER -> number(column);
            case AMOUNT -> BigDecimal.valueOf(number(column), column.scale());
            case DATE -> someDate(column);
            case TIME -> someTime(column);
            case FLAG -> flag(column);
            case FILLER, CONSTANT -> throw new IllegalStateException(column + " has no value");
        };
    }

    @Override
    public String text(Column<?> column) {
        return blank ? "" : String.valueOf(distinct(column));
    }

    @Override
    public long number(Column<?> column) {
        return blank ? -1 : distinct(column);
    }

    @Override
    public @Nullable LocalDate date(Column<?> column) {
        return blank ? null : someDate(column);
    }

    @Override
    public @Nullable LocalTime time(Column<?> column) {
        return blank ? null : someTime(column);
    }

    @Override
    public boolean flag(Column<?> column) {
        return !blank && column.field().from() == flagColumn;
    }

    private static LocalDate someDate(Column<?> column) {
        return LocalDate.of(2000, 1, 1).plusDays(distinct(column));
    }

    private static LocalTime someTime(Column<?> column) {
        return LocalTime.MIDNIGHT.plusMinutes(distinct(column));
    }

    private static int distinct(Column<?> column) {
        return column.field().from();
    }
}
