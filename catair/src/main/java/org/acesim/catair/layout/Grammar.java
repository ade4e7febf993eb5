package org.acesim.catair.layout;

import java.util.List;

/**
 * Which records a transaction may hold, in the order in which the chapter draws them. How often they repeat and nest is said
 * where the transaction is read.
 */
public final class Grammar {

    static final int UNKNOWN = -1;
    static final int UNSUPPORTED = -2;

    private final List<Layout<?>> layouts;
    private final List<String> unsupported;

    private Grammar(List<Layout<?>> layouts, List<String> unsupported) {
        this.layouts = List.copyOf(layouts);
        this.unsupported = List.copyOf(unsupported);
        if (layouts.size() > Long.SIZE) {
            throw new IllegalStateException("More than " + Long.SIZE + " records in one grammar");
        }
    }

    /**
     * The grammar of a transaction.
     *
     * @param layouts in the chapter's order, the transaction's header first
     * @param unsupported beginnings of records that the chapter has and this program does not read
     */
    public static Grammar of(List<Layout<?>> layouts, List<String> unsupported) {
        return new Grammar(layouts, unsupported);
    }

    Layout<?> header() {
        return layouts.get(0);
    }

    /** The place in the order of the record, or what it is instead. */
    int rank(String record) {
        for (int rank = 0; rank < layouts.size(); rank++) {
            if (layouts.get(rank).matches(record)) {
                return rank;
            }
        }
        for (String beginning : unsupported) {
            if (record.startsWith(beginning)) {
                return UNSUPPORTED;
            }
        }
        return UNKNOWN;
    }

    int rank(Layout<?> layout) {
        int rank = layouts.indexOf(layout);
        if (rank < 0) {
            throw new IllegalArgumentException(layout + " is not part of this grammar");
        }
        return rank;
    }

    String id(int rank) {
        return layouts.get(rank).id();
    }
}
