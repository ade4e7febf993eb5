package org.acesim.cbp.examine;

import java.util.Set;

/**
 * The filing on file that another one is to change.
 *
 * @param entryType as filed; blank where none is on file
 * @param obstacles what stands in the way
 */
public record Predecessor(String entryType, Set<UnpublishedCondition> obstacles) {
    /** Nothing is on file. */
    public static final Predecessor NONE = new Predecessor("", Set.of());
}
