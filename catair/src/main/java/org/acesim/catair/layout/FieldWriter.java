package org.acesim.catair.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the values of one record into 80 bytes that hold spaces, and keeps the problems of those that do not fit. */
final class FieldWriter {

    private final String record;
    private final byte[] bytes;
    private final int offset;
    private @Nullable List<Problem> problems;

    FieldWriter(String record, byte[] bytes, int offset) {
        this.record = record;
        this.bytes = bytes;
        this.offset = offset;
    }

    List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    <T> void write(Column<T> column, T from) {
        if (!column.hasValue()) {
            put(column, 0, column.constant());
            return;
        }
        Object value = column.getter().apply(from);
        if (value == null) {
            return;
        }
        switch (column.kind()) {
            case TEXT -> writeText(column, (String) value);
            case NUMBER -> writeNumber(column, (Number) value);
            case AMOUNT -> writeAmount(column, (BigDecimal) value);
            case DATE -> writeDate(column, (LocalDate) value);
            case TIME -> writeTime(column, (LocalTime) value);
            case FLAG -> put(column, 0, (Boolean) value ? column.constant() : "");
            case FILLER, CONSTANT -> throw new IllegalStateException(column + " has no value");
        }
    }

    private void writeText(Column<?> column, String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        int start = 0;
        while (!column.verbatim() && start < end && value.charAt(start) == ' ') {
            start++;
        }
        int length = end - start;
        if (length > column.field().width()) {
            report(
                    Problem.Kind.TOO_WIDE,
                    column,
                    value,
                    "at most " + column.field().width() + " characters");
            return;
        }
        int at = offset + column.field().from() - 1 - start;
        for (int i = start; i < end; i++) {
            int sort = Characters.sort(value.charAt(i));
            if ((sort & column.characters()) == 0) {
                report(sort == 0 ? Problem.Kind.NON_STANDARD_DATA : Problem.Kind.MALFORMED, column, value);
                return;
            }
            bytes[at + i] = (byte) value.charAt(i);
        }
        if (column.fillsWidth() && length > 0 && length < column.field().width()) {
            report(Problem.Kind.MALFORMED, column, value);
        }
    }

    private void writeNumber(Column<?> column, Number value) {
        digits(column, value.longValue(), value);
    }

    private void writeAmount(Column<?> column, BigDecimal value) {
        BigDecimal scaled = value.stripTrailingZeros();
        if (scaled.scale() > column.scale()) {
            report(Problem.Kind.MALFORMED, column, value, "at most " + column.scale() + " decimals");
            return;
        }
        BigDecimal unscaled = scaled.movePointRight(column.scale());
        if (unscaled.precision() - unscaled.scale() > column.field().width()) {
            reportWide(column, value);
            return;
        }
        digits(column, unscaled.longValueExact(), value);
    }

    private void writeDate(Column<?> column, LocalDate value) {
        if (value.getYear() < 2000 || value.getYear() > 2099) {
            report(Problem.Kind.MALFORMED, column, value, "a year from 2000 to 2099");
            return;
        }
        pair(column, 0, value.getMonthValue());
        pair(column, 2, value.getDayOfMonth());
        pair(column, 4, value.getYear() - 2000);
    }

    private void writeTime(Column<?> column, LocalTime value) {
        boolean seconds = column.field().width() == 6;
        if (value.getNano() != 0 || (!seconds && value.getSecond() != 0)) {
            report(Problem.Kind.MALFORMED, column, value, seconds ? "whole seconds" : "whole minutes");
            return;
        }
        pair(column, 0, value.getHour());
        pair(column, 2, value.getMinute());
        if (seconds) {
            pair(column, 4, value.getSecond());
        }
    }

    private void digits(Column<?> column, long number, Object value) {
        if (number < 0) {
            report(Problem.Kind.MALFORMED, column, value);
            return;
        }
        int first = offset + column.field().from() - 1;
        long rest = number;
        for (int at = offset + column.field().to() - 1; at >= first; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (rest > 0) {
            reportWide(column, value);
        }
    }

    private void pair(Column<?> column, int at, int value) {
        int first = offset + column.field().from() - 1 + at;
        bytes[first] = (byte) ('0' + value / 10);
        bytes[first + 1] = (byte) ('0' + value % 10);
    }

    private void put(Column<?> column, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            bytes[offset + column.field().from() - 1 + at + i] = (byte) text.charAt(i);
        }
    }

    private void reportWide(Column<?> column, Object value) {
        report(
                Problem.Kind.TOO_WIDE,
                column,
                value,
                "at most " + (column.field().width() - column.scale()) + " digits"
                        + (column.scale() > 0 ? " before the point" : ""));
    }

    private void report(Problem.Kind kind, Column<?> column, Object value) {
        report(kind, column, value, column.expected());
    }

    private void report(Problem.Kind kind, Column<?> column, Object value, String expected) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        String found = Characters.printable(Objects.toString(value));
        problems.add(new Problem(
                kind,
                record,
                column.field().from(),
                column.field().to(),
                column.field().name(),
                found,
                expected));
    }
}
