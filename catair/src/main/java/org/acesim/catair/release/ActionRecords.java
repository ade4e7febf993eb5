package org.acesim.catair.release;

import java.util.Map;
import java.util.Set;
import org.acesim.catair.code.EntryAction;

/** Which records a filing may hold with each action. Source: CBP, ACE CATAIR Cargo Release v40. */
public final class ActionRecords {

    /** What an update and a cancellation may hold; the other actions may hold everything. */
    private static final Map<EntryAction, Set<String>> ALLOWED = Map.of(
            EntryAction.UPDATE, Set.of("SE10", "SE11", "SE13", "SE15", "SE16", "SE17", "SE20"),
            EntryAction.CANCEL, Set.of("SE10", "SE13", "SE20"));

    private ActionRecords() {}

    /** Whether a filing with this action may hold a record. */
    public static boolean allows(EntryAction action, String recordId) {
        return allowsAll(action) || ALLOWED.getOrDefault(action, Set.of()).contains(recordId);
    }

    /** Whether a filing with this action may hold every record of the chapter. */
    public static boolean allowsAll(EntryAction action) {
        return !ALLOWED.containsKey(action);
    }
}
