package org.acesim.gateway.filing.check.field;

import java.util.List;
import java.util.regex.Pattern;
import org.acesim.customs.code.Countries;
import org.acesim.customs.code.ModesOfTransport;

/** The forms that the fields of a filing have. */
final class Forms {

    /** Its parts tell what is wrong with it. */
    static final Form OBJECT = new Checked("an object");

    /** Read as a date already; records carry two digits of its year. */
    static final Form DATE = new PatternForm("a date of this century, YYYY-MM-DD", "20\\d\\d-\\d\\d-\\d\\d");

    /** Read as true or false already. */
    static final Form FLAG = new Checked("true or false");

    /** Checked against its check digit and the account's filer codes. */
    static final Form ENTRY_NUMBER = new Checked("FFF-NNNNNNN-C");

    /** Checked by its qualifier. */
    static final Form IDENTIFIER_NUMBER = new Checked(
            "EI: NN-NNNNNNN, with a suffix of two characters where there is one; 34: NNN-NN-NNNN; ANI: YYDDPP-NNNNN");

    static final Form MODE = new PatternForm(
            "a mode of transport, such as 40 (air)", Pattern.compile("\\d{2}"), ModesOfTransport::isKnown);

    static final Form COUNTRY = new PatternForm(
            "a country, two letters (ACE CATAIR Appendix B)", Pattern.compile("[A-Z]{2}"), Countries::isKnown);

    static final Form PORT = new PatternForm("four digits (Schedule D)", "\\d{4}");

    static final Form TARIFF_NUMBER = new PatternForm(
            "ten digits, with dots or without", "\\d{10}|\\d{4}\\.\\d{2}\\.\\d{2}\\.?\\d{2}|\\d{4}\\.\\d{2}\\.\\d{4}");

    static final Form CHAPTER_99 = new PatternForm(
            "eight digits from 99, with dots or without, and perhaps 00 behind them",
            "99\\d{2}\\.?\\d{2}\\.?\\d{2}(\\.?00)?");

    static final Form BILL_NUMBER =
            new PatternForm("at most 50 letters and digits, without spaces and hyphens", "[!-,.-~]{1,50}");

    private Forms() {}

    /** A list, and how many there may be. */
    static Form list(int max) {
        return new ListForm(max);
    }

    static Form letters(int width) {
        return new TextForm(CharacterClass.LETTERS, width);
    }

    static Form alphanumeric(int width) {
        return new TextForm(CharacterClass.ALPHANUMERIC, width);
    }

    static Form text(int width) {
        return new TextForm(CharacterClass.KEYBOARD, width);
    }

    static Form street() {
        return new StreetForm();
    }

    /** Codes that CBP knows too. */
    static Form codes(String... codes) {
        return new CodeForm(List.of(codes), true);
    }

    /** Codes of the gateway. */
    static Form ownCodes(String... codes) {
        return new CodeForm(List.of(codes), false);
    }

    static Form money(int wholeDigits) {
        return new NumberForm(wholeDigits, 2);
    }

    static Form whole(int digits) {
        return new NumberForm(digits, 0);
    }

    static Form pattern(String shown, String pattern) {
        return new PatternForm(shown, pattern);
    }

    /** Nothing is left to check in the value alone. */
    private record Checked(String shown) implements Form {
        @Override
        public void check(String value, String pointer, Report report) {}
    }

    /** A list; the walk over the filing sees its length. */
    record ListForm(int max) implements Form {
        @Override
        public String shown() {
            return "a list of at most " + max;
        }

        @Override
        public void check(String value, String pointer, Report report) {}
    }
}
