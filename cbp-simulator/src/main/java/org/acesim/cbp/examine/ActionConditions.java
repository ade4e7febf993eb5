package org.acesim.cbp.examine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.release.EntryHeader;

/** What SE10 must say whatever it asks for: a possible action, on a possible number, of an entry that stands so that it can be. */
final class ActionConditions {
    static final List<Condition<?>> TABLE = List.of(
            header(ReleaseCondition.INVALID_ACTION_CODE, s -> action(s).isEmpty()),
            header(
                    UnpublishedCondition.FILER_NOT_OF_BLOCK,
                    s -> !s.header().filerCode().equals(s.blockFiler())),
            header(ReleaseCondition.INVALID_ENTRY_NUMBER, s -> !hasRightCheckDigit(s.header())),
            header(ReleaseCondition.ENTRY_NUMBER_ALREADY_ON_FILE, s -> is(EntryAction.ADD, s) && s.onFile()),
            header(ReleaseCondition.ENTRY_NUMBER_NOT_ON_FILE, s -> asksForMore(s) && !s.onFile()),
            header(ReleaseCondition.ENTRY_TYPE_CHANGE_NOT_ALLOWED, ActionConditions::changesType),
            header(
                    UnpublishedCondition.LINES_MISSING,
                    s -> is(EntryAction.REPLACE, s) && s.lines().isEmpty()),
            obstacle(UnpublishedCondition.RELEASED_ALREADY),
            obstacle(UnpublishedCondition.AT_ITS_END),
            obstacle(UnpublishedCondition.GOODS_REFUSED),
            obstacle(UnpublishedCondition.UPDATE_TOO_LATE),
            obstacle(UnpublishedCondition.REQUEST_PENDING));

    private ActionConditions() {}

    /** Whether the filing has to say everything about an entry. */
    static boolean saysEverything(Subject subject) {
        return is(EntryAction.ADD, subject) || is(EntryAction.REPLACE, subject);
    }

    /** Whether the filing says how the goods come, and nothing else. */
    static boolean updates(Subject subject) {
        return is(EntryAction.UPDATE, subject);
    }

    private static Condition<EntryHeader> header(Coded code, Predicate<Subject> met) {
        return new Condition<>(code, Subject::headers, (subject, header) -> met.test(subject));
    }

    private static Condition<EntryHeader> obstacle(UnpublishedCondition obstacle) {
        return header(obstacle, s -> s.predecessor().obstacles().contains(obstacle));
    }

    private static Optional<EntryAction> action(Subject subject) {
        return EntryAction.find(subject.header().action());
    }

    private static boolean is(EntryAction action, Subject subject) {
        return subject.header().action().equals(action.code());
    }

    private static boolean asksForMore(Subject subject) {
        return action(subject).filter(action -> action != EntryAction.ADD).isPresent();
    }

    // An entry whose type is wrong is cancelled, and filed again under another number.
    private static boolean changesType(Subject subject) {
        String filed = subject.predecessor().entryType();
        return asksForMore(subject)
                && !filed.isEmpty()
                && !filed.equals(subject.header().entryType());
    }

    private static boolean hasRightCheckDigit(EntryHeader header) {
        return EntryNumber.parse(header.filerCode() + header.entryNumber()).isPresent();
    }
}
