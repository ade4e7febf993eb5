package org.acesim.gateway.filing.check.field;

import java.util.List;
import java.util.Locale;
import org.acesim.gateway.filing.ProblemCode;

/**
 * One of a few codes.
 *
 * @param cbp whether CBP knows the list: then any code of this width can be sent to see what CBP says
 */
record CodeForm(List<String> codes, boolean cbp) implements Form {

    @Override
    public String shown() {
        return "one of " + String.join(", ", codes);
    }

    @Override
    public void check(String value, String pointer, Report report) {
        String code = value.strip().toUpperCase(Locale.ROOT);
        if (codes.contains(code)) {
            return;
        }
        int width = codes.stream().mapToInt(String::length).max().orElse(0);
        boolean fits = code.length() <= width && CharacterClass.ALPHANUMERIC.carries(code);
        if (report.all() || !cbp || !fits) {
            report.add(ProblemCode.UNKNOWN_CODE, pointer, "This is not one of its codes.", value, shown());
        }
    }
}
