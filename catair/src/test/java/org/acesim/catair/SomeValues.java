package org.acesim.catair;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seeded values of every sort that fields hold. */
class SomeValues {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String SPECIAL = "!@#$%^&*()-_=+[{]}\\|;:'\",<.>/?`~";

    final Random random;

    SomeValues(Random random) {
        this.random = random;
    }

    final LocalDate date() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_000));
    }

    final LocalDateTime at() {
        return date().atTime(random.nextInt(24), random.nextInt(60));
    }

    final long number(int digits) {
        return (long) (random.nextDouble() * Math.pow(10, random.nextInt(digits) + 1));
    }

    final BigDecimal amount() {
        return BigDecimal.valueOf(number(14), 2);
    }

    /** Words of all lengths, longer than a record. */
    final String prose() {
        StringBuilder prose = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            prose.append(chars(LETTERS + DIGITS + SPECIAL, 1 + random.nextInt(i == 7 ? 200 : 12)))
                    .append(' ');
        }
        return prose.toString();
    }

    final String user() {
        return random.nextBoolean() ? "" : chars(LETTERS + SPECIAL + "abc ", 20) + "x";
    }

    final String text(int most) {
        return ended(chars(LETTERS + DIGITS + SPECIAL + "  ", 1 + random.nextInt(most)));
    }

    final String words(int most) {
        return ended(chars(LETTERS + DIGITS + "  ", 1 + random.nextInt(most)));
    }

    /** No spaces at the ends. */
    static final String ended(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? "X" : stripped;
    }

    final String code(int width) {
        return chars(LETTERS + DIGITS, width);
    }

    final String letters(int width) {
        return chars(LETTERS, width);
    }

    final String digits(int width) {
        return chars(DIGITS, width);
    }

    final String chars(String from, int length) {
        StringBuilder chars = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            chars.append(from.charAt(random.nextInt(from.length())));
        }
        return chars.toString();
    }

    final String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    final <T> List<T> list(int least, int most, IntFunction<T> each) {
        List<T> list = new ArrayList<>();
        int size = least + random.nextInt(most - least + 1);
        for (int i = 0; i < size; i++) {
            list.add(each.apply(i));
        }
        return list;
    }

    final <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
