package org.acesim.catair.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands the fields of one record to the lambda that builds its value, in the order in which the layout declares them. Each
 * call takes the next field; fillers and constants are passed over. A field that cannot be read yields an empty value and a
 * problem, so that all problems of a record are found at once.
 */
public final class FieldReader {

    /** Stands in for a date that could not be read, until the problem is reported. */
    private static final LocalDate SOME_DATE = LocalDate.of(2000, 1, 1);

    private final FieldValues values;
    private Layout<?> layout;
    private List<? extends Column<?>> columns;
    private int next;

    FieldReader(FieldValues values, Layout<?> layout) {
        this.values = values;
        this.layout = layout;
        this.columns = layout.valueColumns();
    }

    /** Starts at the first field of a layout. */
    void start(Layout<?> ofLayout) {
        layout = ofLayout;
        columns = ofLayout.valueColumns();
        next = 0;
    }

    /** Text of class A, AN, X or N; empty when the field is blank. */
    public String text() {
        return values.text(take(Column.Kind.TEXT));
    }

    /** A whole number that must be there. */
    public long number() {
        return Math.max(0, values.number(takeRequired(Column.Kind.NUMBER)));
    }

    /** A whole number, or null when the field is blank. */
    public @Nullable Long optionalNumber() {
        long number = values.number(takeOptional(Column.Kind.NUMBER));
        return number < 0 ? null : (Long) number;
    }

    /** An amount with implied decimals that must be there. */
    public BigDecimal amount() {
        Column<?> column = takeRequired(Column.Kind.AMOUNT);
        return BigDecimal.valueOf(Math.max(0, values.number(column)), column.scale());
    }

    /** An amount with implied decimals, or null when the field is blank. */
    public @Nullable BigDecimal optionalAmount() {
        Column<?> column = takeOptional(Column.Kind.AMOUNT);
        long unscaled = values.number(column);
        return unscaled < 0 ? null : BigDecimal.valueOf(unscaled, column.scale());
    }

    /** A date that must be there. */
    public LocalDate date() {
        LocalDate date = values.date(takeRequired(Column.Kind.DATE));
        return date == null ? SOME_DATE : date;
    }

    /** A date, or null when the field is blank. */
    public @Nullable LocalDate optionalDate() {
        return values.date(takeOptional(Column.Kind.DATE));
    }

    /** A time of day that must be there. */
    public LocalTime time() {
        LocalTime time = values.time(takeRequired(Column.Kind.TIME));
        return time == null ? LocalTime.MIDNIGHT : time;
    }

    /** A time of day, or null when the field is blank. */
    public @Nullable LocalTime optionalTime() {
        return values.time(takeOptional(Column.Kind.TIME));
    }

    /** Whether the field holds its sign rather than a space. */
    public boolean flag() {
        return values.flag(take(Column.Kind.FLAG));
    }

    /** Whether every field was taken. */
    boolean isDone() {
        return next == columns.size();
    }

    private Column<?> takeRequired(Column.Kind kind) {
        Column<?> column = take(kind);
        if (!column.required()) {
            throw new IllegalStateException(
                    place(column) + " may be blank, but build takes it as if it were always there");
        }
        return column;
    }

    private Column<?> takeOptional(Column.Kind kind) {
        Column<?> column = take(kind);
        if (column.required()) {
            throw new IllegalStateException(place(column) + " is always there, but build takes it as optional");
        }
        return column;
    }

    private Column<?> take(Column.Kind kind) {
        if (isDone()) {
            throw new IllegalStateException(layout.id() + ": build takes more fields than were declared");
        }
        Column<?> column = columns.get(next++);
        if (column.kind() != kind) {
            throw new IllegalStateException(place(column) + " is a " + column.kind() + ", but build takes a " + kind);
        }
        return column;
    }

    private String place(Column<?> column) {
        return layout.id() + " columns " + column.field().from() + "-"
                + column.field().to() + ", " + column.field().name() + ",";
    }
}
