package org.acesim.gateway.filing.check.field;

import java.math.BigDecimal;
import org.acesim.gateway.filing.ProblemCode;

/** A number that is not negative, of so many digits before and after the point. */
record NumberForm(int wholeDigits, int decimals) implements Form {

    @Override
    public String shown() {
        return decimals == 0
                ? "a whole number of at most %d digits".formatted(wholeDigits)
                : "a number of at most %d digits and %d decimals".formatted(wholeDigits, decimals);
    }

    @Override
    public void check(String value, String pointer, Report report) {
        BigDecimal number = new BigDecimal(value);
        if (number.signum() < 0) {
            report.add(ProblemCode.MALFORMED, pointer, "The message has no sign here.", value, shown());
        } else if (number.stripTrailingZeros().scale() > decimals) {
            report.add(
                    ProblemCode.MALFORMED,
                    pointer,
                    decimals == 0 ? "There are no decimals here." : "At most " + decimals + " decimals belong here.",
                    value,
                    shown());
        } else if (number.precision() - number.scale() > wholeDigits) {
            report.add(ProblemCode.TOO_LONG, pointer, "The message has no room for so many digits.", value, shown());
        } else if (number.signum() == 0) {
            report.addForCbp(ProblemCode.MALFORMED, pointer, "This must be more than zero.", value, shown());
        }
    }
}
