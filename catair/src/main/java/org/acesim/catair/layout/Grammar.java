package org.acesim.catair.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which records a transaction may hold, in the order in which the chapter draws them. How often they repeat and nest is said
 * where the transaction is read.
 */
public final class Grammar {

    static final int UNKNOWN = -1;
    static final int UNSUPPORTED = -2;

    private static final int LONGEST_ID = 4;
    private static final int SHORTEST_ID = 2;

    private final List<Layout<?>> layouts;
    private final List<String> unsupported;
    private final Map<Layout<?>, Integer> ranks = new HashMap<>();
    /** The first characters of identifiers as numbers, and the rank of each: records are looked up by the million. */
    private final int[] keys;

    private final int[] ranksOfKeys;

    private Grammar(List<Layout<?>> layouts, List<String> unsupported) {
        this.layouts = List.copyOf(layouts);
        this.unsupported = List.copyOf(unsupported);
        if (layouts.size() > Long.SIZE) {
            throw new IllegalStateException("More than " + Long.SIZE + " records in one grammar");
        }
        this.keys = new int[4 * Integer.highestOneBit(layouts.size() + 1)];
        this.ranksOfKeys = new int[keys.length];
        Arrays.fill(ranksOfKeys, UNKNOWN);
        for (int rank = 0; rank < layouts.size(); rank++) {
            Layout<?> layout = layouts.get(rank);
            ranks.put(layout, rank);
            enter(layout, rank);
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
        int rank = rank(record, LONGEST_ID);
        if (rank == UNKNOWN) {
            rank = rank(record, SHORTEST_ID);
        }
        return rank == UNKNOWN && isUnsupported(record) ? UNSUPPORTED : rank;
    }

    int rank(Layout<?> layout) {
        Integer rank = ranks.get(layout);
        if (rank == null) {
            throw new IllegalArgumentException(layout + " is not part of this grammar");
        }
        return rank;
    }

    /** The identifier of a record of this grammar; the first columns of another. */
    public String idOf(String record) {
        int rank = rank(record);
        return rank >= 0 ? id(rank) : Characters.printable(record.substring(0, Math.min(LONGEST_ID, record.length())));
    }

    String id(int rank) {
        return layouts.get(rank).id();
    }

    private void enter(Layout<?> layout, int rank) {
        String id = layout.recordId();
        if (id.length() != LONGEST_ID && id.length() != SHORTEST_ID) {
            throw new IllegalStateException("An identifier of other than 2 or 4 columns: " + id);
        }
        int slot = slot(key(id, id.length()));
        if (ranksOfKeys[slot] != UNKNOWN) {
            throw new IllegalStateException("Two records of one grammar begin with " + id);
        }
        keys[slot] = key(id, id.length());
        ranksOfKeys[slot] = rank;
    }

    private int rank(String record, int length) {
        return record.length() < length ? UNKNOWN : ranksOfKeys[slot(key(record, length))];
    }

    /** Where a key stands, or the free place where it would. */
    private int slot(int key) {
        int slot = (key * 0x9E3779B9) >>> 8 & (keys.length - 1);
        while (ranksOfKeys[slot] != UNKNOWN && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static int key(String text, int length) {
        int key = 0;
        for (int i = 0; i < length; i++) {
            key = key << 8 | Math.min(text.charAt(i), 0xFF);
        }
        return key;
    }

    private boolean isUnsupported(String record) {
        for (String beginning : unsupported) {
            if (record.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
