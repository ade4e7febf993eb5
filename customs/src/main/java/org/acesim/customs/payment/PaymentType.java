package org.acesim.customs.payment;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the duty of an entry summary is paid (ACE CATAIR Entry Summary, 10 record, column 51). */
public enum PaymentType {
    /** By itself. */
    SINGLE("1", Gathered.NOT, false),
    /** With all of the filer's that have the same print date. */
    DAILY("2", Gathered.BY_FILER, false),
    /** With those of one importer, by its full number. */
    DAILY_BY_IMPORTER("3", Gathered.BY_IMPORTER, false),
    /** With those of one importer, whatever the suffix of its number. */
    DAILY_BY_COMPANY("5", Gathered.BY_COMPANY, false),
    /** With all of the filer's of one month. */
    MONTHLY("6", Gathered.BY_FILER, true),
    /** With those of one importer and month, by its full number. */
    MONTHLY_BY_IMPORTER("7", Gathered.BY_IMPORTER, true),
    /** With those of one importer and month, whatever the suffix of its number. */
    MONTHLY_BY_COMPANY("8", Gathered.BY_COMPANY, true);

    /** An employer's number: two digits, seven, and a suffix of two. */
    private static final Pattern WITH_SUFFIX = Pattern.compile("(\\d{2}-\\d{7})[0-9A-Z]{2}");

    private enum Gathered {
        NOT,
        BY_FILER,
        BY_IMPORTER,
        BY_COMPANY
    }

    private final String code;
    private final Gathered gathered;
    private final boolean monthly;

    PaymentType(String code, Gathered gathered, boolean monthly) {
        this.code = code;
        this.gathered = gathered;
        this.monthly = monthly;
    }

    /** The type of a code. */
    public static Optional<PaymentType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** CBP's code. */
    public String code() {
        return code;
    }

    /** Whether it is collected with others by a statement, not paid by itself. */
    public boolean isOnStatement() {
        return gathered != Gathered.NOT;
    }

    /** Whether the statement is of a month, not of a day. */
    public boolean isMonthly() {
        return monthly;
    }

    /** What of an importer's number names the statement: all of it, all but its suffix, or nothing. */
    public String importer(String number) {
        return switch (gathered) {
            case BY_IMPORTER -> number;
            case BY_COMPANY -> {
                var parts = WITH_SUFFIX.matcher(number);
                yield parts.matches() ? parts.group(1) : number;
            }
            default -> "";
        };
    }
}
