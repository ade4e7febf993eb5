package org.acesim.gateway.filing.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acesim.catair.EntryNumber;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.check.field.Report;
import org.acesim.routes.account.Account;
import org.jspecify.annotations.Nullable;

/** The entry number: its form, its check digit, and whose it is. */
final class EntryNumbers {

    private static final String POINTER = "/entryNumber";
    private static final Pattern FORM = Pattern.compile("([A-Z0-9]{3})-?(\\d{7})-?(\\d)");

    private EntryNumbers() {}

    /** As the gateway writes it, if it can be read. */
    static @Nullable String canonical(@Nullable String stated) {
        return stated == null
                ? null
                : EntryNumber.parse(raised(stated)).map(EntryNumber::toString).orElse(stated);
    }

    static void check(Filing filing, Origin origin, Account account, Report report) {
        String stated = filing.entryNumber();
        if (stated == null) {
            String filerCode = origin.filerCode();
            if (filerCode != null) {
                checkOwner(filerCode, account, report);
            }
            return;
        }
        Matcher form = FORM.matcher(raised(stated));
        if (!form.matches() || !EntryNumber.isFilerCode(form.group(1))) {
            report.add(
                    ProblemCode.MALFORMED,
                    POINTER,
                    "This is not an entry number: filer code, seven digits, check digit.",
                    stated,
                    "such as " + EntryNumber.of("ABC", 1));
            return;
        }
        int digit = EntryNumber.checkDigit(form.group(1), form.group(2));
        if (Integer.parseInt(form.group(3)) != digit) {
            report.add(
                    ProblemCode.CHECK_DIGIT,
                    POINTER,
                    "The check digit of this number is " + digit + ".",
                    stated,
                    new EntryNumber(form.group(1), form.group(2), digit).toString());
        }
        checkOwner(form.group(1), account, report);
    }

    private static void checkOwner(String filerCode, Account account, Report report) {
        if (!account.filesFor(filerCode)) {
            report.add(
                    ProblemCode.NOT_YOURS,
                    POINTER,
                    "The filer code " + filerCode + " is not one of this account.",
                    filerCode,
                    account.filerCodes().isEmpty()
                            ? "an account that files"
                            : "one of "
                                    + String.join(
                                            ", ",
                                            account.filerCodes().stream()
                                                    .sorted()
                                                    .toList()));
        }
    }

    private static String raised(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
