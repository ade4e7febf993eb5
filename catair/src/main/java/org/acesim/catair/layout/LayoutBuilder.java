package org.acesim.catair.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.acesim.catair.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A layout while it is declared, field by field in the order of the columns. Gaps, overlaps, and anything but 80 columns are
 * refused.
 */
public final class LayoutBuilder<T> {

    private static final int MOST_DIGITS = 18;

    private final String id;
    private final String title;
    private final List<ColumnDraft<T>> columns = new ArrayList<>();
    private @Nullable Chapter source;
    private String recordId;
    private String usage = "";

    LayoutBuilder(String id, String title) {
        this.id = id;
        this.title = title;
        this.recordId = id.contains("-") ? id.substring(0, id.indexOf('-')) : id;
    }

    /** The chapter that published the record. Comes first: chapters differ in how they print fillers and dates. */
    public LayoutBuilder<T> source(Chapter chapter) {
        source = chapter;
        return this;
    }

    /** How often the record is sent, and when. */
    public LayoutBuilder<T> usage(String text) {
        usage = text;
        return this;
    }

    /** Class A. */
    public LayoutBuilder<T> alphabetic(
            int from, int to, String name, Status status, Function<? super T, String> getter) {
        return value(from, to, FieldClass.ALPHABETIC, name, status, Column.Kind.TEXT, getter);
    }

    /** Class AN. */
    public LayoutBuilder<T> alphanumeric(
            int from, int to, String name, Status status, Function<? super T, String> getter) {
        return value(from, to, FieldClass.ALPHANUMERIC, name, status, Column.Kind.TEXT, getter);
    }

    /** Class X. */
    public LayoutBuilder<T> keyboard(int from, int to, String name, Status status, Function<? super T, String> getter) {
        return value(from, to, FieldClass.KEYBOARD, name, status, Column.Kind.TEXT, getter);
    }

    /** Class N that is a code: leading zeros belong to it. */
    public LayoutBuilder<T> digitCode(
            int from, int to, String name, Status status, Function<? super T, String> getter) {
        return value(from, to, FieldClass.DIGITS, name, status, Column.Kind.TEXT, getter);
    }

    /** Class N that is a number. */
    public LayoutBuilder<T> digits(
            int from, int to, String name, Status status, Function<? super T, @Nullable Long> getter) {
        return value(from, to, FieldClass.DIGITS, name, status, Column.Kind.NUMBER, getter);
    }

    /** Class (S)N that is a number. */
    public LayoutBuilder<T> spacedDigits(
            int from, int to, String name, Status status, Function<? super T, @Nullable Long> getter) {
        return value(from, to, FieldClass.SPACED_DIGITS, name, status, Column.Kind.NUMBER, getter);
    }

    /** Class (S)N that is an amount with two implied decimals. */
    public LayoutBuilder<T> amount(
            int from, int to, String name, Status status, Function<? super T, @Nullable BigDecimal> getter) {
        return value(from, to, FieldClass.SPACED_DIGITS, name, status, Column.Kind.AMOUNT, getter)
                .decimals(2);
    }

    /** MMDDYY. */
    public LayoutBuilder<T> date(
            int from, int to, String name, Status status, Function<? super T, @Nullable LocalDate> getter) {
        return value(from, to, source().date(), name, status, Column.Kind.DATE, getter)
                .form("MMDDYY");
    }

    /** HHMM or HHMMSS. */
    public LayoutBuilder<T> time(
            int from, int to, String name, Status status, Function<? super T, @Nullable LocalTime> getter) {
        return value(from, to, FieldClass.DIGITS, name, status, Column.Kind.TIME, getter)
                .form(to - from == 3 ? "HHMM" : "HHMMSS");
    }

    /** One column that holds a sign, or a space. */
    public LayoutBuilder<T> flag(
            int column, FieldClass fieldClass, String name, Status status, char sign, Predicate<? super T> getter) {
        value(column, column, fieldClass, name, status, Column.Kind.FLAG, getter::test);
        last().constant = String.valueOf(sign);
        return form("'" + sign + "' or a space");
    }

    /** Columns that always hold the same. */
    public LayoutBuilder<T> constant(int from, int to, FieldClass fieldClass, String name, String text) {
        value(from, to, fieldClass, name, Status.MANDATORY, Column.Kind.CONSTANT, value -> null);
        last().constant = text;
        return form("'" + text + "'");
    }

    /** Spaces, of the class that the chapter prints. */
    public LayoutBuilder<T> filler(int from, int to) {
        return filler(from, to, source().filler(), Status.MANDATORY);
    }

    /** Spaces, where the chapter prints another class or status than it usually does. */
    public LayoutBuilder<T> filler(int from, int to, FieldClass fieldClass, Status status) {
        return value(from, to, fieldClass, Field.FILLER, status, Column.Kind.FILLER, value -> null);
    }

    /** Spaces that the chapter calls reserved. */
    public LayoutBuilder<T> reserved(int from, int to) {
        return value(from, to, source().filler(), Field.RESERVED, Status.MANDATORY, Column.Kind.FILLER, value -> null);
    }

    /** Of the last field: what it holds, in a few words. */
    public LayoutBuilder<T> note(String text) {
        last().note = text;
        return this;
    }

    /** Of the last field, an amount: how many decimals it implies. */
    public LayoutBuilder<T> decimals(int count) {
        last().scale = count;
        return form(count + " implied decimals");
    }

    /** Of the last field: the chapter calls it mandatory, and has cases in which it is blank. */
    public LayoutBuilder<T> mayBeBlank() {
        last().required = false;
        return this;
    }

    /** Of the last field: the chapter's own values need characters that its printed class has not. */
    public LayoutBuilder<T> accepts(FieldClass wider) {
        last().characters = wider.characters();
        return this;
    }

    /** Of the last field: it is returned as it was sent, with leading spaces and lower case. */
    public LayoutBuilder<T> verbatim() {
        last().characters |= Characters.LOWER;
        last().verbatim = true;
        return this;
    }

    /** Of the last field: its known codes. Others are read all the same. */
    public LayoutBuilder<T> codes(Coded[] codes) {
        last().codes = List.of(codes);
        return this;
    }

    /** Ends the declaration with the lambda that takes the values of all fields, in their order. */
    public Layout<T> build(Function<FieldReader, T> build) {
        if (nextColumn() != Layout.COLUMNS + 1) {
            throw new IllegalStateException(id + " ends in column " + (nextColumn() - 1) + ", not " + Layout.COLUMNS);
        }
        return new Layout<>(this, build);
    }

    String id() {
        return id;
    }

    String recordId() {
        return recordId;
    }

    String title() {
        return title;
    }

    String usage() {
        return usage;
    }

    Chapter source() {
        if (source == null) {
            throw new IllegalStateException(id + ": the source comes first");
        }
        return source;
    }

    List<Column<T>> columns() {
        return columns.stream().map(ColumnDraft::finished).toList();
    }

    private LayoutBuilder<T> form(String text) {
        last().form = text;
        return this;
    }

    private LayoutBuilder<T> value(
            int from,
            int to,
            FieldClass fieldClass,
            String name,
            Status status,
            Column.Kind kind,
            Function<? super T, ? extends @Nullable Object> getter) {
        if (columns.isEmpty() && from != 1) {
            constant(1, recordId.length(), classOfRecordId(), Field.CONTROL_IDENTIFIER, recordId);
        }
        if (from != nextColumn()) {
            throw new IllegalStateException(id + ", " + name + ": " + (from < nextColumn() ? "overlap" : "gap")
                    + " at column " + Math.min(from, nextColumn()));
        }
        if (to < from || to > Layout.COLUMNS) {
            throw new IllegalStateException(id + ", " + name + ": columns " + from + "-" + to);
        }
        if ((kind == Column.Kind.NUMBER || kind == Column.Kind.AMOUNT) && to - from >= MOST_DIGITS) {
            throw new IllegalStateException(id + ", " + name + ": more than " + MOST_DIGITS + " digits");
        }
        columns.add(new ColumnDraft<>(from, to, fieldClass, name, status, kind, getter));
        return this;
    }

    /** The chapters print a class of its own for identifiers without digits. */
    private FieldClass classOfRecordId() {
        return recordId.chars().allMatch(Character::isLetter) ? FieldClass.ALPHABETIC : FieldClass.ALPHANUMERIC;
    }

    private int nextColumn() {
        return columns.isEmpty() ? 1 : last().to + 1;
    }

    private ColumnDraft<T> last() {
        return columns.get(columns.size() - 1);
    }
}
