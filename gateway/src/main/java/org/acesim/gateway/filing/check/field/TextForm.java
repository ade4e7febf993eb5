package org.acesim.gateway.filing.check.field;

import org.acesim.gateway.filing.ProblemCode;

/** A text of a class of characters, of at most a width; what does not fit is refused and never cut. */
record TextForm(CharacterClass characters, int width) implements Form {

    @Override
    public String shown() {
        return "at most %d characters: %s".formatted(width, characters.shown());
    }

    @Override
    public void check(String value, String pointer, Report report) {
        checkCharacters(characters, value, pointer, report);
        checkWidth(value.strip().length(), width, value, pointer, report);
    }

    static void checkWidth(int length, int width, String value, String pointer, Report report) {
        if (length > width) {
            report.add(
                    ProblemCode.TOO_LONG,
                    pointer,
                    "The message has room for %d characters here; this has %d.".formatted(width, length),
                    value,
                    "at most %d characters".formatted(width));
        }
    }

    /** No character passes that could end a record or begin another. */
    static boolean checkCharacters(CharacterClass characters, String value, String pointer, Report report) {
        String text = value.strip();
        if (characters.carries(text)) {
            return true;
        }
        int wrong = text.codePoints()
                .filter(character -> !characters.carries(character))
                .findFirst()
                .orElseThrow();
        String spelled = Spelled.with(characters, text);
        report.add(
                ProblemCode.CHARACTER,
                pointer,
                "The message cannot carry %s here.".formatted(name(wrong)),
                value,
                spelled.isEmpty() ? characters.shown() : "for example " + spelled);
        return false;
    }

    private static String name(int character) {
        if (character == '\n' || character == '\r') {
            return "a line break";
        }
        return Character.isISOControl(character) || Character.getType(character) == Character.UNASSIGNED
                ? "the character U+%04X".formatted(character)
                : "the character " + Character.toString(character);
    }
}
