package org.acesim.gateway.filing;

/**
 * One reason why a filing is refused.
 *
 * @param code the name of a {@link ProblemCode}
 * @param pointer where it is: a JSON pointer; a row and column name in CSV; a record and columns in CATAIR
 * @param message one sentence for a person
 * @param found what stands there, shortened; blank if nothing does
 * @param expected what would be right there
 */
public record FilingProblem(String code, String pointer, String message, String found, String expected) {

    /** Longer values are shown by their beginning only. */
    private static final int FOUND_MAX = 120;

    public FilingProblem {
        found = visible(found);
        if (found.length() > FOUND_MAX) {
            found = found.substring(0, FOUND_MAX) + "...";
        }
    }

    /** A problem with a code of the gateway. */
    public static FilingProblem of(ProblemCode code, String pointer, String message, String found, String expected) {
        return new FilingProblem(code.name(), pointer, message, found, expected);
    }

    /** A line break in what was found shall not look like the end of it. */
    private static String visible(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character)) {
                visible.append("\\u%04X".formatted(character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    /** The same problem, said of another place. */
    public FilingProblem at(String place) {
        return new FilingProblem(code, place, message, found, expected);
    }
}
