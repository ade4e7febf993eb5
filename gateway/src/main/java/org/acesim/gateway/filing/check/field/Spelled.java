package org.acesim.gateway.filing.check.field;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Spells a text with the characters that a field can carry, as a proposal to the filer: ü becomes UE. */
final class Spelled {

    /** What taking the accents off does not give. */
    private static final Map<Integer, String> SPELLINGS = spellings();

    private Spelled() {}

    /** The text as the field could carry it; blank if nothing of it could. */
    static String with(CharacterClass characters, String text) {
        StringBuilder spelled = new StringBuilder();
        // Composed first, so that an ü written as u and a diaeresis is one too.
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (characters.carries(character)) {
                spelled.appendCodePoint(character);
            } else {
                plain(character).codePoints().filter(characters::carries).forEach(spelled::appendCodePoint);
            }
        });
        return spelled.toString().replaceAll(" +", " ").strip().toUpperCase(Locale.ROOT);
    }

    private static String plain(int character) {
        String spelling = SPELLINGS.get(character);
        if (spelling != null) {
            return spelling;
        }
        if (Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)) {
            return " ";
        }
        if (Character.getType(character) == Character.DASH_PUNCTUATION) {
            return "-";
        }
        String decomposed = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        return decomposed.codePoints().allMatch(Spelled::isMark)
                ? ""
                : decomposed
                        .codePoints()
                        .filter(part -> !isMark(part))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static Map<Integer, String> spellings() {
        Map<Integer, String> spellings = new HashMap<>();
        String pairs = "äAE ÄAE öOE ÖOE üUE ÜUE ßSS ẞSS æAE ÆAE œOE ŒOE øOE ØOE åAA ÅAA þTH ÞTH ðD ÐD đD ĐD łL ŁL ıI "
                + "‘' ’' ‚' “\" ”\" „\" «\" »\" …... €EUR £GBP ¥YEN ©(C) ®(R) ™(TM) ×X ÷/ °DEG ½1/2 ¼1/4 ¾3/4 •-";
        for (String pair : pairs.split(" ", -1)) {
            int character = pair.codePointAt(0);
            spellings.put(character, pair.substring(Character.charCount(character)));
        }
        return spellings;
    }
}
