package org.acesim.catair.own;

import static org.acesim.catair.own.AssessmentRecords.DA10;
import static org.acesim.catair.own.AssessmentRecords.DA40;
import static org.acesim.catair.own.AssessmentRecords.DA50;
import static org.acesim.catair.own.AssessmentRecords.DA51;
import static org.acesim.catair.own.AssessmentRecords.DA60;
import static org.acesim.catair.own.AssessmentRecords.DA90;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.own.AssessmentRecords.AssessmentHeader;
import org.acesim.catair.own.AssessmentRecords.TextPiece;
import org.acesim.catair.own.AssessmentRecords.Totals;

/**
 * What an entry costs, with every layer of duty and its reason (application id DA). Not CATAIR: CBP has no such message.
 * Amounts are US dollars and cents. Text is kept in upper case, spelled with what a keyboard has.
 *
 * @param regime id of the rules that it was computed under
 * @param version counts from 1 for each entry
 */
public record AssessmentMessage(
        EntryNumber entryNumber,
        String regime,
        int version,
        Kind kind,
        List<Line> lines,
        List<Fee> fees,
        BigDecimal duty,
        BigDecimal tax,
        BigDecimal feeTotal) {

    /** How firm the figures are. */
    public enum Kind {
        /** Computed from the cargo release, without quantities. */
        ESTIMATE,
        /** Computed from the entry summary. */
        ASSESSED,
        /** Computed again by CBP. */
        REVISED;

        String code() {
            return name().substring(0, 1);
        }

        static Optional<Kind> find(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** A line of the entry and the layers of its duty. */
    public record Line(int number, String hts, String origin, BigDecimal value, List<Layer> layers) {
        public Line {
            value = Wording.cents(value);
            layers = List.copyOf(layers);
        }

        Line with(List<Layer> found) {
            return new Line(number, hts, origin, value, found);
        }
    }

    /**
     * One duty on a line.
     *
     * @param heading tariff number that imposes it
     * @param rate as the tariff writes it
     * @param applied false when the layer was considered and does not apply
     */
    public record Layer(String heading, BigDecimal base, String rate, BigDecimal amount, boolean applied, String why) {
        public Layer {
            base = Wording.cents(base);
            rate = Wording.plain(rate);
            amount = Wording.cents(amount);
            why = Wording.plain(why);
        }

        Layer with(List<TextPiece> texts) {
            return new Layer(
                    heading,
                    base,
                    Wording.join(texts, Wording.RATE),
                    amount,
                    applied,
                    Wording.join(texts, Wording.WHY));
        }
    }

    /** A fee on the entry, by accounting class. */
    public record Fee(String classCode, BigDecimal amount, String why) {
        public Fee {
            amount = Wording.cents(amount);
            why = Wording.plain(why);
        }

        Fee with(List<TextPiece> texts) {
            return new Fee(classCode, amount, Wording.join(texts, Wording.WHY));
        }
    }

    public AssessmentMessage {
        regime = Wording.plain(regime);
        lines = List.copyOf(lines);
        fees = List.copyOf(fees);
        duty = Wording.cents(duty);
        tax = Wording.cents(tax);
        feeTotal = Wording.cents(feeTotal);
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<AssessmentMessage> read(Transaction transaction) {
        return new AssessmentReader(transaction.records()).read();
    }

    /** Throws an {@link IllegalArgumentException} when a value does not fit into its record. */
    public Transaction write() {
        List<String> records = new ArrayList<>();
        records.add(DA10.write(
                new AssessmentHeader(entryNumber.filerCode(), entryNumber.field(), version, kind.code(), regime)));
        for (Line line : lines) {
            records.add(DA40.write(line));
            for (Layer layer : line.layers()) {
                records.add(DA50.write(layer));
                writeText(records, Wording.RATE, layer.rate());
                writeText(records, Wording.WHY, layer.why());
            }
        }
        for (Fee fee : fees) {
            records.add(DA60.write(fee));
            writeText(records, Wording.WHY, fee.why());
        }
        records.add(DA90.write(new Totals(duty, tax, feeTotal)));
        return new Transaction(records);
    }

    private static void writeText(List<String> records, String purpose, String text) {
        Wording.pieces(purpose, text).forEach(piece -> records.add(DA51.write(piece)));
    }
}
