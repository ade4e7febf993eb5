package org.acesim.catair.explain;

import java.time.LocalDate;
import java.util.Random;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Status;

/** Seeded records of 80 characters: by the rules of a layout, or against them. */
final class EightyCharacters {

    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String SPECIAL = "!@#$%^&*()-_=+[{]}\\|;:'\",<.>/?`~";
    private static final String FORBIDDEN = "\0\t\n\r\u001A\u007Faz\u00e9\u00ff\u2013\ud83d";

    private EightyCharacters() {}

    /** Anything: noise of several sorts, or a record by the rules with a few characters changed. */
    static String some(Random random, Layout<?> layout) {
        return switch (random.nextInt(4)) {
            case 0 -> noise(random, UPPER + DIGITS + SPECIAL + FORBIDDEN + "     ", Layout.COLUMNS);
            case 1 ->
                layout.recordId()
                        + noise(
                                random,
                                DIGITS + "   ",
                                Layout.COLUMNS - layout.recordId().length());
            default -> mutated(random, canonical(random, layout));
        };
    }

    /** A record as a writer would fill it. */
    static String canonical(Random random, Layout<?> layout) {
        StringBuilder record = new StringBuilder(Layout.COLUMNS);
        for (Field field : layout.fields()) {
            String text = canonical(random, layout, field);
            record.append(text).append(" ".repeat(field.width() - text.length()));
        }
        return record.toString();
    }

    private static String canonical(Random random, Layout<?> layout, Field field) {
        int width = field.width();
        if (field.name().equals(Field.CONTROL_IDENTIFIER)) {
            return layout.recordId().substring(0, width);
        }
        if (field.note().startsWith("'")) {
            String sign = field.note().substring(1, field.note().indexOf('\'', 1));
            boolean constant = field.note().endsWith("'");
            return constant || random.nextBoolean() ? sign : "";
        }
        if (field.isFiller() || (field.status() != Status.MANDATORY && random.nextBoolean())) {
            return "";
        }
        if (field.note().contains("MMDDYY")) {
            LocalDate date = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_000));
            return twoDigits(date.getMonthValue()) + twoDigits(date.getDayOfMonth()) + twoDigits(date.getYear() - 2000);
        }
        if (field.note().startsWith("HHMM")) {
            int minute = random.nextInt(24 * 60);
            return twoDigits(minute / 60) + twoDigits(minute % 60) + (width == 6 ? "59" : "");
        }
        return switch (field.fieldClass()) {
            case ALPHABETIC -> noise(random, UPPER, 1 + random.nextInt(width));
            case ALPHANUMERIC -> text(random, UPPER + DIGITS, width);
            case KEYBOARD -> text(random, UPPER + DIGITS + SPECIAL, width);
            case DIGITS, SPACED_DIGITS -> noise(random, DIGITS, width);
            case DATE, SPACE -> throw new IllegalStateException(field.toString());
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** No spaces at the ends. */
    private static String text(Random random, String characters, int width) {
        int length = 1 + random.nextInt(width);
        String first = noise(random, characters, 1);
        return length < 3
                ? first
                : first + noise(random, characters + "   ", length - 2) + noise(random, characters, 1);
    }

    private static String mutated(Random random, String record) {
        StringBuilder mutated = new StringBuilder(record);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutated.setCharAt(
                    random.nextInt(mutated.length()),
                    noise(random, UPPER + DIGITS + SPECIAL + FORBIDDEN + "  ", 1)
                            .charAt(0));
        }
        return mutated.toString();
    }

    private static String noise(Random random, String characters, int length) {
        StringBuilder noise = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            noise.append(characters.charAt(random.nextInt(characters.length())));
        }
        return noise.toString();
    }
}
