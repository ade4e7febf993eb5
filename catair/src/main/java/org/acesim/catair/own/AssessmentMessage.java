package org.acesim.catair.own;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;

/**
 * What an entry costs, with every layer of duty and its reason (application id DA). Not CATAIR: CBP has no such message.
 *
 * @param regime id of the rules that it was computed under
 * @param version counts from 1 for each entry
 */
@SuppressWarnings("DoNotCallSuggester")
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
        REVISED
    }

    /** A line of the entry and the layers of its duty. */
    public record Line(int number, String hts, String origin, BigDecimal value, List<Layer> layers) {
        public Line {
            layers = List.copyOf(layers);
        }
    }

    /**
     * One duty on a line.
     *
     * @param heading tariff number that imposes it
     * @param rate as the tariff writes it
     * @param applied false when the layer was considered and does not apply
     */
    public record Layer(String heading, BigDecimal base, String rate, BigDecimal amount, boolean applied, String why) {}

    /** A fee on the entry, by accounting class. */
    public record Fee(String classCode, BigDecimal amount, String why) {}

    public AssessmentMessage {
        lines = List.copyOf(lines);
        fees = List.copyOf(fees);
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<AssessmentMessage> read(Transaction transaction) {
        throw new UnsupportedOperationException("follows");
    }

    public Transaction write() {
        throw new UnsupportedOperationException("follows");
    }
}
