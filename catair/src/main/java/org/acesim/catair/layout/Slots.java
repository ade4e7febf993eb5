package org.acesim.catair.layout;

import java.util.ArrayList;
import java.util.List;

/** Fields that a record repeats, as a list: blanks between filled ones keep their place, blanks behind them are left out. */
public final class Slots {

    private Slots() {}

    /** The list without the blanks behind its last filled element. More elements than the record has slots are refused. */
    public static <E> List<E> filled(int slots, E blank, List<E> all) {
        if (all.size() > slots) {
            throw new IllegalArgumentException(all.size() + " values for " + slots + " places of a record");
        }
        List<E> filled = new ArrayList<>(all);
        while (!filled.isEmpty() && filled.get(filled.size() - 1).equals(blank)) {
            filled.remove(filled.size() - 1);
        }
        return List.copyOf(filled);
    }

    /** What stands in a slot, counted from 1 as the chapters do; a blank behind the last one. */
    public static <E> E slot(List<E> filled, int number, E blank) {
        return number <= filled.size() ? filled.get(number - 1) : blank;
    }
}
