package org.acesim.cbp.examine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.acesim.catair.code.CancellationReason;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.release.Contact;

/** What SE13 says of a cancellation: why, and with SE20 what takes the entry's place (ACE Cargo Release, SE chapter v40). */
final class CancellationConditions {
    private static final Map<CancellationReason, ReferenceQualifier> REPLACEMENTS = Map.of(
            CancellationReason.REPLACED_BY_IN_BOND, ReferenceQualifier.REPLACEMENT_IN_BOND,
            CancellationReason.CLEARED_UNDER_ANOTHER_ENTRY, ReferenceQualifier.REPLACEMENT_ENTRY,
            CancellationReason.REPLACED_BY_FTZ_ADMISSION, ReferenceQualifier.REPLACEMENT_ADMISSION);

    static final List<Condition<?>> TABLE = List.of(
            contact(
                    UnpublishedCondition.REASON_UNKNOWN,
                    s -> s.cancels() && reason(s).isEmpty()),
            contact(UnpublishedCondition.REPLACEMENT_REFERENCE_MISSING, CancellationConditions::lacksReplacement),
            contact(
                    UnpublishedCondition.REASON_NOT_USED,
                    s -> !s.cancels() && !stated(s).isEmpty()),
            contact(
                    UnpublishedCondition.REASON_NOT_OF_TYPE,
                    s -> s.cancels() && stated(s).equals(CancellationReason.NOTHING_REMOVED_FROM_ZONE.code())));

    private CancellationConditions() {}

    private static Condition<Contact> contact(UnpublishedCondition code, Predicate<Subject> met) {
        return new Condition<>(code, Subject::contacts, (subject, contact) -> met.test(subject));
    }

    private static String stated(Subject subject) {
        return subject.release().contact().cancellationReason();
    }

    private static Optional<CancellationReason> reason(Subject subject) {
        return CancellationReason.find(stated(subject));
    }

    private static boolean lacksReplacement(Subject subject) {
        return subject.cancels()
                && reason(subject)
                        .map(REPLACEMENTS::get)
                        .filter(wanted -> !subject.refersTo(wanted))
                        .isPresent();
    }
}
