package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryLineRecords.R42;
import static org.acesim.catair.summary.SummaryLineRecords.R43;
import static org.acesim.catair.summary.SummaryLineRecords.R44;

import java.util.List;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.summary.SummaryLineRecords.Description;
import org.acesim.catair.summary.SummaryLineRecords.InvoiceReference;
import org.acesim.catair.summary.SummaryLineRecords.Ruling;
import org.jspecify.annotations.Nullable;

/** What the goods of a line are called: once for each electronic invoice, or once for the line (42 to 44). */
public record Goods(
        @Nullable InvoiceReference invoice, @Nullable Ruling ruling, List<Description> descriptions) {

    static final int MOST_INVOICES = 999;
    static final int MOST_DESCRIPTIONS = 999;

    /** Refuses goods of which nothing is said. */
    public Goods {
        descriptions = List.copyOf(descriptions);
        if (invoice == null && ruling == null && descriptions.isEmpty()) {
            throw new IllegalArgumentException("Goods without invoice, ruling and description (42, 43, 44)");
        }
    }

    /** Goods of no electronic invoice, by one description. */
    public static Goods of(String description) {
        return new Goods(null, null, List.of(new Description(description)));
    }

    static List<Layout<?>> layouts() {
        return List.of(R42, R43, R44);
    }

    /** One for each invoice, or the one of the line. */
    static List<Goods> read(RecordSequence in) {
        List<Goods> invoiced = in.groups(R42, 0, MOST_INVOICES, () -> invoiced(in));
        if (!invoiced.isEmpty()) {
            return invoiced;
        }
        Ruling ruling = in.optional(R43);
        List<Description> descriptions = in.many(R44, MOST_DESCRIPTIONS);
        return ruling == null && descriptions.isEmpty() ? List.of() : List.of(new Goods(null, ruling, descriptions));
    }

    static void write(List<Goods> all, RecordList out) {
        out.limit(R42, all, MOST_INVOICES);
        for (Goods goods : all) {
            if (goods.invoice == null && all.size() > 1) {
                throw new IllegalArgumentException("Goods of several invoices, of which one is not named (42)");
            }
            out.optional(R42, goods.invoice)
                    .optional(R43, goods.ruling)
                    .many(R44, goods.descriptions, MOST_DESCRIPTIONS);
        }
    }

    private static @Nullable Goods invoiced(RecordSequence in) {
        InvoiceReference invoice = in.one(R42);
        Ruling ruling = in.optional(R43);
        List<Description> descriptions = in.many(R44, MOST_DESCRIPTIONS);
        return invoice == null ? null : new Goods(invoice, ruling, descriptions);
    }
}
