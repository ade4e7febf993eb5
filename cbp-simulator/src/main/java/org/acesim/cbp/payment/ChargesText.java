package org.acesim.cbp.payment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.acesim.customs.assessment.Charges;

/** Charges as the one column that holds them: D495.00 T016:12.00 F499:31.67. */
final class ChargesText {
    private static final char DUTY = 'D';
    private static final char TAX = 'T';
    private static final char FEE = 'F';

    private ChargesText() {}

    static String write(Charges charges) {
        StringJoiner text = new StringJoiner(" ");
        text.add(DUTY + charges.duty().toPlainString());
        charges.taxes().forEach((classCode, amount) -> text.add(TAX + classCode + ":" + amount.toPlainString()));
        charges.fees().forEach((classCode, amount) -> text.add(FEE + classCode + ":" + amount.toPlainString()));
        return text.toString();
    }

    static Charges read(String text) {
        BigDecimal duty = Charges.NONE.duty();
        Map<String, BigDecimal> taxes = new HashMap<>();
        Map<String, BigDecimal> fees = new HashMap<>();
        for (String part : text.split(" ", -1)) {
            int colon = part.indexOf(':');
            switch (part.charAt(0)) {
                case DUTY -> duty = new BigDecimal(part.substring(1));
                case TAX -> taxes.put(part.substring(1, colon), new BigDecimal(part.substring(colon + 1)));
                case FEE -> fees.put(part.substring(1, colon), new BigDecimal(part.substring(colon + 1)));
                default -> throw new IllegalStateException("stored charges do not read: " + text);
            }
        }
        return new Charges(duty, taxes, fees);
    }
}
