package org.acesim.catair.own;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acesim.catair.own.AssessmentRecords.TextPiece;

/** Free text in records of our own: spelled with what a keyboard has, and cut into pieces between words. */
final class Wording {

    static final String RATE = "R";
    static final String WHY = "W";

    private static final int PIECE = 74;

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("¢", " CENTS"),
            Map.entry("§", "SEC. "),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("−", "-"),
            Map.entry("×", "X"),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("“", "\""),
            Map.entry("”", "\""));

    private Wording() {}

    /** Upper case, single spaces, no diacritics; signs that no keyboard has are spelled, and a question mark where that fails. */
    static String plain(String text) {
        String spelled = text;
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            spelled = spelled.replace(spelling.getKey(), spelling.getValue());
        }
        return Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[^ -~]", "?");
    }

    /** Cents are all that the records hold; more decimals were not rounded where they should have been. */
    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    static List<TextPiece> pieces(String purpose, String text) {
        List<TextPiece> pieces = new ArrayList<>();
        String rest = text;
        boolean afterSpace = false;
        while (rest.length() > PIECE) {
            int space = rest.lastIndexOf(' ', PIECE);
            int cut = space > 0 ? space : PIECE;
            pieces.add(new TextPiece(purpose, afterSpace, rest.substring(0, cut)));
            afterSpace = space > 0;
            rest = rest.substring(afterSpace ? cut + 1 : cut);
        }
        if (!rest.isEmpty()) {
            pieces.add(new TextPiece(purpose, afterSpace, rest));
        }
        return pieces;
    }

    static String join(List<TextPiece> pieces, String purpose) {
        StringBuilder text = new StringBuilder();
        for (TextPiece piece : pieces) {
            if (piece.purpose().equals(purpose)) {
                text.append(piece.afterSpace() ? " " : "").append(piece.text());
            }
        }
        return text.toString();
    }
}
