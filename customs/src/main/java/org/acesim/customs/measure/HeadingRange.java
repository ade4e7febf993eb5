package org.acesim.customs.measure;

/**
 * A heading of chapter 99, what several begin with, or a range of them; or the symbol of a program.
 *
 * @param first the first, without dots
 * @param last the last; the same for one
 */
public record HeadingRange(String first, String last) {

    /** Reads {@code 9903.88.15}, {@code 9903.82}, {@code 9903.05.85-9903.05.92} or {@code S+}. */
    public static HeadingRange parse(String text) {
        var ends = text.replace(".", "").split("-", -1);
        var range = new HeadingRange(ends[0], ends[ends.length - 1]);
        if (ends.length > 2 || range.first.isEmpty() || range.first.compareTo(range.last) > 0) {
            throw new IllegalArgumentException("not a heading or a range of headings: " + text);
        }
        return range;
    }

    /** Whether a heading, with or without dots and statistical suffix, is one of these. */
    public boolean has(String heading) {
        var digits = heading.replace(".", "");
        return first.equals(last)
                ? Character.isDigit(first.charAt(0)) ? digits.startsWith(first) : digits.equals(first)
                : digits.length() >= first.length()
                        && first.compareTo(digits.substring(0, first.length())) <= 0
                        && last.compareTo(digits.substring(0, first.length())) >= 0;
    }

    boolean meets(HeadingRange other) {
        return has(other.first) || other.has(first);
    }

    /** The headings, digits only. */
    public String text() {
        return first.equals(last) ? first : first + "-" + last;
    }
}
