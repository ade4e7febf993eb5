package org.acesim.gateway.filing.check.field;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.acesim.gateway.filing.ProblemCode;

/**
 * A value of a form, perhaps of a long list.
 *
 * @param listed whether a value of this form is on its list, which CBP has too
 */
record PatternForm(String shown, Pattern pattern, Predicate<String> listed) implements Form {

    PatternForm(String shown, String pattern) {
        this(shown, Pattern.compile(pattern), value -> true);
    }

    @Override
    public void check(String value, String pointer, Report report) {
        String raised = value.strip().toUpperCase(Locale.ROOT);
        if (!CharacterClass.KEYBOARD.carries(value.strip())
                || !pattern.matcher(raised).matches()) {
            report.add(ProblemCode.MALFORMED, pointer, "This has not the form of its field.", value, shown);
        } else if (!listed.test(raised)) {
            report.addForCbp(ProblemCode.UNKNOWN_CODE, pointer, "This code is not on its list.", value, shown);
        }
    }
}
