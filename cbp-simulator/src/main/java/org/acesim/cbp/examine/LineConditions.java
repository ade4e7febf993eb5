package org.acesim.cbp.examine;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.acesim.catair.code.Coded;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.Tariff;
import org.acesim.customs.code.Countries;

/** What SE40 must say (ACE Cargo Release, SE chapter v40). */
final class LineConditions {
    static final List<Condition<?>> TABLE = List.of(
            new Condition<>(
                    UnpublishedCondition.LINE_NUMBER_OUT_OF_SEQUENCE, Subject::linesOutOfSequence, (s, line) -> true),
            line(
                    UnpublishedCondition.ORIGIN_UNKNOWN,
                    (s, line) -> !Countries.isKnown(line.item().origin())),
            line(UnpublishedCondition.LINE_VALUE_MISSING, (s, line) -> needsLineValues(s) && !hasValue(line)));

    private LineConditions() {}

    private static Condition<Line> line(Coded code, BiPredicate<Subject, Line> met) {
        return new Condition<>(code, Subject::lines, met);
    }

    private static boolean needsLineValues(Subject subject) {
        return subject.isSection321()
                || subject.parties().stream()
                        .map(Located::value)
                        .anyMatch(party -> PartyConditions.isConsignee(party) && !PartyConditions.isIdentified(party));
    }

    // A line of several tariff numbers has its value at one of them: those of chapter 99 carry none.
    static boolean hasValue(Line line) {
        return line.tariffs().stream().map(Tariff::value).anyMatch(Objects::nonNull);
    }
}
