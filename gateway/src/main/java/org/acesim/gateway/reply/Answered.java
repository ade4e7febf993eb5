package org.acesim.gateway.reply;

import java.util.Map;
import java.util.Optional;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.gateway.entry.EntryEvent;
import org.acesim.gateway.reply.Told.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What CBP's answer to an action (SX) does: one row an action. An entry that CBP has stays what it is when CBP rejects a change of it.
 *
 * @param word how the timeline calls the action
 */
record Answered(
        String word,
        @Nullable EntryEvent accepted,
        @Nullable EntryEvent referred,
        @Nullable EntryEvent rejected,
        boolean proposes) {

    private static final Map<EntryAction, Answered> TABLE = Map.of(
            EntryAction.ADD, new Answered("", EntryEvent.ACCEPT, null, EntryEvent.REJECT, false),
            EntryAction.REPLACE, new Answered("REPLACE_", EntryEvent.REPLACE, EntryEvent.REFER_CORRECTION, null, true),
            EntryAction.UPDATE, new Answered("UPDATE_", null, EntryEvent.REFER_CORRECTION, null, true),
            EntryAction.CANCEL, new Answered("CANCEL_", EntryEvent.CANCEL, EntryEvent.REFER_CANCELLATION, null, false));

    /** By the action that the echoed SE10 asks for. */
    static Answered to(String header) {
        EntryAction action = EntryAction.find(header.substring(4, 5)).orElse(EntryAction.ADD);
        return Optional.ofNullable(TABLE.get(action)).orElseThrow();
    }

    Decision decision(CargoReleaseResponse response) {
        if (!proposes || response.referred()) {
            return Decision.NONE;
        }
        return response.accepted() ? Decision.ADOPT : Decision.DROP;
    }
}
