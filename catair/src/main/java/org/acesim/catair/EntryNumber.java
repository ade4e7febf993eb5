package org.acesim.catair;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which an entry is filed: filer code, seven digits of the filer's own, and a check digit over both.
 *
 * <p>Source: CBP, CATAIR Appendix E.
 */
public record EntryNumber(String filerCode, String serial, int checkDigit) {

    /** The highest number that a filer can give. */
    public static final long LAST_SERIAL = 9_999_999;

    private static final Pattern FILER_CODE = Pattern.compile("(?!000)[A-Z0-9]{3}");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{7}");
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z0-9]{3})-([0-9]{7})-([0-9])|([A-Z0-9]{3})([0-9]{7})([0-9])");

    /** Refuses a malformed part, and a check digit other than the computed one. */
    public EntryNumber {
        if (!isFilerCode(filerCode)) {
            throw new IllegalArgumentException("Filer code '" + filerCode + "': three letters or digits, not 000");
        }
        if (checkDigit != checkDigit(filerCode, serial)) {
            throw new IllegalArgumentException("Entry number " + filerCode + "-" + serial + ": check digit is "
                    + checkDigit(filerCode, serial) + ", not " + checkDigit);
        }
    }

    /** The entry number that a filer gives to its serial number. */
    public static EntryNumber of(String filerCode, long serial) {
        if (serial < 0 || serial > LAST_SERIAL) {
            throw new IllegalArgumentException("Entry serial number " + serial + ": at most seven digits");
        }
        String digits = String.format("%07d", serial);
        return new EntryNumber(filerCode, digits, checkDigit(filerCode, digits));
    }

    /** Reads {@code ABC-0000001-0} or {@code ABC00000010}; empty if malformed or if the check digit is wrong. */
    public static Optional<EntryNumber> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int first = written.group(1) != null ? 1 : 4;
        String filerCode = written.group(first);
        String serial = written.group(first + 1);
        int given = Integer.parseInt(written.group(first + 2));
        return isFilerCode(filerCode) && given == checkDigit(filerCode, serial)
                ? Optional.of(new EntryNumber(filerCode, serial, given))
                : Optional.empty();
    }

    /** Whether the text has the form of a filer code: three letters or digits in any order, but not 000. */
    public static boolean isFilerCode(String text) {
        return FILER_CODE.matcher(text).matches();
    }

    /**
     * Letters count 1 to 9 from A, 1 to 9 from J, and 2 to 9 from S. Every second digit from the left is doubled, and its own
     * digits added; the check digit fills the sum up to the next ten.
     */
    public static int checkDigit(String filerCode, String serial) {
        if (filerCode.length() != 3 || !SERIAL.matcher(serial).matches()) {
            throw new IllegalArgumentException("Filer code '" + filerCode + "' and serial number '" + serial
                    + "': three characters and seven digits");
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = i < 3 ? digitOf(filerCode.charAt(i)) : serial.charAt(i - 3) - '0';
            int doubled = 2 * digit;
            sum += i % 2 == 0 ? digit : doubled / 10 + doubled % 10;
        }
        return (10 - sum % 10) % 10;
    }

    private static int digitOf(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character >= 'A' && character <= 'I') {
            return character - 'A' + 1;
        }
        if (character >= 'J' && character <= 'R') {
            return character - 'J' + 1;
        }
        if (character >= 'S' && character <= 'Z') {
            return character - 'S' + 2;
        }
        throw new IllegalArgumentException("Filer code with '" + character + "': letters and digits");
    }

    /** As the SE10 and SO10 records carry it beside the filer code: seven digits and the check digit. */
    public String field() {
        return serial + checkDigit;
    }

    /** Without hyphens: {@code ABC00000010}. */
    public String compact() {
        return filerCode + field();
    }

    /** As people write it: {@code ABC-0000001-0}. */
    @Override
    public String toString() {
        return filerCode + "-" + serial + "-" + checkDigit;
    }
}
