package org.acesim.gateway.send;

import java.util.Optional;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.own.OwnCondition;
import org.acesim.customs.code.EntryTypes;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStatus;
import org.acesim.gateway.summary.SummaryStanding;

/**
 * Why no entry summary of an entry goes to CBP now.
 *
 * @param condition how CBP would say it (E1)
 * @param text in a sentence, with what to do
 */
public record SummaryObjection(Coded condition, String text) {
    /** Another summary of the entry came just before it. */
    public static final SummaryObjection ANOTHER_BEFORE = unanswered("summary of this entry");

    /** What stands against filing, replacing or deleting the summary of an entry. */
    public static Optional<SummaryObjection> to(Entry entry, SummaryStanding standing) {
        return notAtCbp(entry).or(() -> toAny(entry)).or(() -> unanswered(entry, standing));
    }

    /** What stands against any summary of an entry, a mere draft too: it owes nothing. */
    public static Optional<SummaryObjection> toAny(Entry entry) {
        if (entry.filed().entryType().equals(EntryTypes.SECTION_321)) {
            return Optional.of(new SummaryObjection(
                    OwnCondition.TYPE_NOT_THAT_OF_THE_ENTRY,
                    "An entry of type 86 owes nothing and has no entry summary."));
        }
        if (entry.status() == EntryStatus.REFUSED || entry.status() == EntryStatus.SEIZED) {
            return Optional.of(new SummaryObjection(
                    OwnCondition.ENTRY_CANNOT_BE_ASSESSED,
                    "The entry is " + entry.status() + ": goods that do not come in owe no duty."));
        }
        return Optional.empty();
    }

    /** Only what CBP has answered may be changed again: a change that overtakes an answer becomes something else. */
    public static Optional<SummaryObjection> unanswered(Entry entry, SummaryStanding standing) {
        if (entry.standing().pending() != null) {
            return Optional.of(unanswered(entry.standing().pending() + " of this entry"));
        }
        return standing.pending() == null
                ? Optional.empty()
                : Optional.of(unanswered(standing.pending() + " of its entry summary"));
    }

    private static SummaryObjection unanswered(String action) {
        return new SummaryObjection(
                OwnCondition.LAST_ACTION_NOT_ANSWERED,
                "CBP has not answered the last " + action + " yet. Try again when it has.");
    }

    private static Optional<SummaryObjection> notAtCbp(Entry entry) {
        if (entry.status().isAtCbp()) {
            return Optional.empty();
        }
        Coded condition = entry.status() == EntryStatus.CANCELLED
                ? SummaryConditionCode.SUMMARY_CANCELLED
                : OwnCondition.NO_ENTRY_ON_FILE;
        return Optional.of(new SummaryObjection(
                condition, "The entry is " + entry.status() + ": CBP has nothing that could be changed or answered."));
    }
}
