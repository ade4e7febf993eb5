package org.acesim.catair.layout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that stand in the 80 bytes of a record, and the problems of those that cannot be read. Used again for each record. */
final class RecordBytes implements FieldValues {

    private final byte[] scratch = new byte[Layout.COLUMNS];
    private byte[] bytes = scratch;
    private int offset;
    private String record = "";
    private @Nullable List<Problem> problems;

    /** Takes 80 bytes of a message. */
    void take(String recordId, byte[] message, int at) {
        record = recordId;
        bytes = message;
        offset = at;
        problems = null;
    }

    /** Takes a record of 80 characters. */
    void take(String recordId, String text) {
        for (int i = 0; i < Layout.COLUMNS; i++) {
            char character = text.charAt(i);
            // No keyboard has it, nor the byte that stands in for it.
            scratch[i] = character < 256 ? (byte) character : (byte) 0xFF;
        }
        take(recordId, scratch, 0);
    }

    /** In the order of the columns. */
    List<Problem> problems() {
        if (problems == null) {
            return List.of();
        }
        problems.sort(Comparator.comparingInt(Problem::from));
        return problems;
    }

    boolean hasProblems() {
        return problems != null;
    }

    @Override
    public String text(Column<?> column) {
        int start = start(column);
        int end = end(column);
        while (end > start && bytes[end - 1] == ' ') {
            end--;
        }
        if (end == start) {
            reportBlank(column);
            return "";
        }
        if (!column.verbatim()) {
            while (bytes[start] == ' ') {
                start++;
            }
        }
        int allowed = column.characters();
        for (int i = start; i < end; i++) {
            if ((Characters.sort(bytes[i]) & allowed) == 0) {
                report(kindOf(bytes[i]), column);
                return "";
            }
        }
        if (column.fillsWidth() && end - start < column.field().width()) {
            report(Problem.Kind.MALFORMED, column);
            return "";
        }
        return end - start <= ShortTexts.LONGEST
                ? ShortTexts.of(bytes, start, end - start)
                : new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    @Override
    public long number(Column<?> column) {
        int start = start(column);
        int end = end(column);
        if (bytes[start] == ' ') {
            if (isBlank(column)) {
                reportBlank(column);
                return -1;
            }
            while (bytes[start] == ' ' && column.field().fieldClass() == FieldClass.SPACED_DIGITS) {
                start++;
            }
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                report(kindOf(bytes[i]), column);
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public @Nullable LocalDate date(Column<?> column) {
        int month = pair(column, 0);
        int day = pair(column, 2);
        int year = pair(column, 4);
        if (month < 1
                || month > 12
                || day < 1
                || year < 0
                || day > LocalDate.of(2000 + year, month, 1).lengthOfMonth()) {
            reportBlankOrMalformed(column);
            return null;
        }
        return LocalDate.of(2000 + year, month, day);
    }

    @Override
    public @Nullable LocalTime time(Column<?> column) {
        int hour = pair(column, 0);
        int minute = pair(column, 2);
        int second = column.field().width() == 6 ? pair(column, 4) : 0;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            reportBlankOrMalformed(column);
            return null;
        }
        return LocalTime.of(hour, minute, second);
    }

    @Override
    public boolean flag(Column<?> column) {
        byte found = bytes[start(column)];
        if (found == ' ') {
            return false;
        }
        if (found != column.constant().charAt(0)) {
            report(kindOf(found), column);
        }
        return true;
    }

    /** Checks a column that holds spaces or a constant. */
    void checkFixed(Column<?> column) {
        String constant = column.constant();
        int start = start(column);
        for (int i = 0; i < column.field().width(); i++) {
            if (bytes[start + i] != (i < constant.length() ? constant.charAt(i) : ' ')) {
                report(
                        column.kind() == Column.Kind.FILLER ? Problem.Kind.DATA_IN_FILLER : Problem.Kind.MALFORMED,
                        column);
                return;
            }
        }
    }

    /** The columns as they are, what cannot be printed as {@code \x0A}. */
    String raw(Column<?> column) {
        return Characters.printable(bytes, start(column), end(column));
    }

    private int pair(Column<?> column, int at) {
        int tens = bytes[start(column) + at] - '0';
        int ones = bytes[start(column) + at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private void reportBlank(Column<?> column) {
        if (column.required()) {
            report(Problem.Kind.MISSING_VALUE, column);
        }
    }

    private void reportBlankOrMalformed(Column<?> column) {
        if (isBlank(column)) {
            reportBlank(column);
            return;
        }
        for (int i = start(column); i < end(column); i++) {
            if (Characters.sort(bytes[i]) == 0) {
                report(Problem.Kind.NON_STANDARD_DATA, column);
                return;
            }
        }
        report(Problem.Kind.MALFORMED, column);
    }

    private boolean isBlank(Column<?> column) {
        int end = end(column);
        for (int i = start(column); i < end; i++) {
            if (bytes[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private static Problem.Kind kindOf(byte character) {
        return Characters.sort(character) == 0 ? Problem.Kind.NON_STANDARD_DATA : Problem.Kind.MALFORMED;
    }

    private void report(Problem.Kind kind, Column<?> column) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(column.problem(kind, record, raw(column)));
    }

    private int start(Column<?> column) {
        return offset + column.field().from() - 1;
    }

    private int end(Column<?> column) {
        return offset + column.field().to();
    }
}
