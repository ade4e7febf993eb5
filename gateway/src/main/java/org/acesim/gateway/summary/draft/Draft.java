package org.acesim.gateway.summary.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.customs.duty.Cents;
import org.acesim.gateway.filing.Filing;
import org.jspecify.annotations.Nullable;

/**
 * An entry summary as the gateway would file it.
 *
 * @param filing what was filed, with what was stated since in the place of its own
 */
public record Draft(
        DraftContext context, Filing filing, Header header, List<Line> lines, List<Amount> fees, Totals totals) {

    /** Keeps its own copies of the lists. */
    public Draft {
        lines = List.copyOf(lines);
        fees = List.copyOf(fees);
    }

    /** When and how it is paid. */
    record Header(
            String paymentType,
            @Nullable LocalDate statementDate,
            boolean live,
            LocalDate entryDate,
            LocalDate importDate,
            String stateOfDestination) {}

    /**
     * What one line owes.
     *
     * @param tariffs duty by tariff number, in the order of the records: chapter 99 first, the goods' own number last
     * @param taxes internal revenue tax by accounting class
     * @param fees by accounting class
     */
    record Line(int number, Filing.Line goods, List<Amount> tariffs, List<Amount> taxes, List<Amount> fees) {
        Line {
            tariffs = List.copyOf(tariffs);
            taxes = List.copyOf(taxes);
            fees = List.copyOf(fees);
        }

        BigDecimal duty() {
            return Amount.sum(tariffs);
        }

        BigDecimal tax() {
            return Amount.sum(taxes);
        }
    }

    /** What the whole summary comes to. */
    record Totals(BigDecimal duty, BigDecimal tax, BigDecimal fees) {
        Totals {
            duty = Cents.of(duty);
            tax = Cents.of(tax);
            fees = Cents.of(fees);
        }

        BigDecimal all() {
            return duty.add(tax).add(fees);
        }
    }

    /**
     * The summary as it goes to CBP (AE).
     *
     * @throws IllegalArgumentException where something does not fit its record
     */
    public Transaction transaction(SummaryAction action) {
        return SummaryMapping.summary(this, action).write();
    }

    /** What of the filing the records have no room for, each in a sentence. */
    public List<String> leftOut() {
        return SummaryMapping.leftOut(filing);
    }

    /** In one sentence. */
    public String text() {
        return "duty %s, tax %s, fees %s: %s USD".formatted(totals.duty, totals.tax, totals.fees, totals.all());
    }

    /** As JSON that may be stated again, changed or not. */
    public SummaryView view() {
        return SummaryView.of(this);
    }
}
