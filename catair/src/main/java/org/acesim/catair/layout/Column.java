package org.acesim.catair.layout;

import java.util.List;
import java.util.function.Function;
import org.acesim.catair.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A field, and how it turns into a value and back.
 *
 * @param characters that it takes; more than its class prints where the chapter's own values need them
 * @param verbatim text is returned as it was sent: leading spaces and lower case stay
 * @param required blank is a problem
 * @param scale implied decimals
 * @param constant what always stands there; of a flag, what stands there when it is set
 * @param codes whose meanings are known
 */
record Column<T>(
        Field field,
        Kind kind,
        int characters,
        boolean verbatim,
        boolean required,
        int scale,
        String constant,
        List<Coded> codes,
        Function<? super T, ? extends @Nullable Object> getter) {

    /** What a field is read as. */
    enum Kind {
        FILLER,
        CONSTANT,
        TEXT,
        NUMBER,
        AMOUNT,
        DATE,
        TIME,
        FLAG
    }

    /** Whether it has a value: fillers and constants have none. */
    boolean hasValue() {
        return kind != Kind.FILLER && kind != Kind.CONSTANT;
    }

    /** A code of digits keeps its leading zeros, so it has all of them. */
    boolean fillsWidth() {
        return field.fieldClass() == FieldClass.DIGITS;
    }

    /** What should stand there, for people. */
    String expected() {
        return switch (kind) {
            case FILLER -> "spaces";
            case CONSTANT -> "'" + constant + "'";
            case FLAG -> "'" + constant + "' or a space";
            case TIME -> field.width() == 4 ? "a time HHMM" : "a time HHMMSS";
            case DATE -> FieldClass.DATE.expected();
            case NUMBER, AMOUNT ->
                (fillsWidth() ? field.width() + " " : "") + field.fieldClass().expected();
            case TEXT -> fillsWidth() ? field.width() + " digits" : expectedText();
        };
    }

    private String expectedText() {
        for (FieldClass candidate : FieldClass.values()) {
            if (candidate.characters() == characters) {
                return candidate.expected();
            }
        }
        return "keyboard characters";
    }

    Problem problem(Problem.Kind problemKind, String record, String found) {
        return new Problem(problemKind, record, field.from(), field.to(), field.name(), found, expected());
    }
}
