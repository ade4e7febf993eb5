package org.acesim.customs.measure;

import java.util.Set;

/**
 * Measures under one law, of which at most one applies to goods.
 *
 * @param id a short name
 * @param name the law, for a reader
 * @param yieldsTo the groups that switch this one off where they apply
 * @param chapter98 whether goods of chapter 98 owe it
 */
public record MeasureGroup(String id, String name, Set<String> yieldsTo, boolean chapter98) {

    /** Keeps its own copy of the names. */
    public MeasureGroup {
        yieldsTo = Set.copyOf(yieldsTo);
    }
}
