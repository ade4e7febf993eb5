package org.acesim.cbp.review;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.setting.Settings;
import org.acesim.cbp.setting.Term;
import org.acesim.cbp.targeting.Draw;
import org.acesim.cbp.targeting.Officer;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.customs.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What an entry waits for in a status: one thing at a time.
 *
 * @param what     the due event: a {@link ReviewEvent}, or one of those below
 * @param at       simulated time; null where a person is waited for however long that takes
 * @param waitsFor which person is waited for; null where it happens by itself
 */
record Awaited(String what, @Nullable Instant at, @Nullable String waitsFor) {
    /** An exam is over. */
    static final String EXAM_ENDS = "EXAM_ENDS";
    /** The automatic officer decides about documents. */
    static final String OFFICER_DECIDES = "OFFICER_DECIDES";

    /** A person at the desk decides; nothing is due. */
    static final String DESK_DECIDES = "DESK_DECIDES";

    /** Due events that count only while the entry's review waits for them. */
    static final Set<String> OF_REVIEW = Set.of(
            EXAM_ENDS,
            OFFICER_DECIDES,
            ReviewEvent.DETENTION.name(),
            ReviewEvent.EXCLUSION.name(),
            ReviewEvent.NOT_FILED_AGAIN.name(),
            ReviewEvent.MANIFEST_HOLD_REMOVED.name(),
            ReviewEvent.AGENCY_MAY_PROCEED.name());

    /** Whom goods wait for that are withheld for what their person imports on the day. */
    static final String OTHER_ENTRY = "the filer's cancellation or replacement";

    static final String OFFICER = "an officer's decision";
    private static final Awaited DESK = new Awaited(DESK_DECIDES, null, OFFICER);
    private static final String DOCUMENTS = "the filer's documents";
    private static final String CANCELLATION = "the filer's cancellation";

    /** What an entry of {@code status} waits for that has come there at {@code now}; null where nothing is due. */
    static @Nullable Awaited in(EntryStatus status, Facts facts, ReviewFile file, Instant now) {
        boolean desk = atDesk(facts, file);
        Instant presented = file.presentedAt() == null ? now : file.presentedAt();
        return switch (status) {
            case DOCUMENTS_REQUIRED ->
                new Awaited(ReviewEvent.DETENTION.name(), documentsDue(facts.settings(), now), DOCUMENTS);
            case DETAINED ->
                new Awaited(
                        ReviewEvent.EXCLUSION.name(),
                        later(now, presented.plus(fixed(facts, Term.EXCLUSION))),
                        DOCUMENTS);
            case TYPE_NOT_ELIGIBLE ->
                new Awaited(
                        ReviewEvent.NOT_FILED_AGAIN.name(), now.plus(fixed(facts, Term.NOT_FILED_AGAIN)), CANCELLATION);
            case DOCUMENTS_RECEIVED_BEFORE_ARRIVAL, DOCUMENTS_RECEIVED ->
                unless(desk, OFFICER_DECIDES, Term.DOCUMENT_REVIEW, facts, file, now);
            case XRAY -> unless(desk, EXAM_ENDS, facts.byAir() ? Term.XRAY_BY_AIR : Term.XRAY, facts, file, now);
            case TAILGATE -> unless(desk, EXAM_ENDS, Term.TAILGATE, facts, file, now);
            case INTENSIVE ->
                unless(desk, EXAM_ENDS, facts.byAir() ? Term.INTENSIVE_BY_AIR : Term.INTENSIVE, facts, file, now);
            case MANIFEST_HOLD_BEFORE_ARRIVAL, MANIFEST_HOLD ->
                unless(desk, ReviewEvent.MANIFEST_HOLD_REMOVED.name(), Term.MANIFEST_HOLD, facts, file, now);
            case AGENCY_HOLD_BEFORE_ARRIVAL, AGENCY_HOLD ->
                unless(desk, ReviewEvent.AGENCY_MAY_PROCEED.name(), Term.AGENCY_HOLD, facts, file, now);
            case SUSPENDED -> DESK;
            default -> null;
        };
    }

    /** Whether a person decides about the entry, not the automatic officer. */
    static boolean atDesk(Facts facts, @Nullable ReviewFile file) {
        Officer forced = file == null ? null : file.forced().decidedBy();
        return forced == null ? facts.settings().review().desk() : forced == Officer.DESK;
    }

    /** What is waited for, for a person to read. */
    static String inWords(String what) {
        return switch (what) {
            case EXAM_ENDS -> "the end of the exam";
            case OFFICER_DECIDES -> "CBP's look at the documents";
            case DESK_DECIDES -> OFFICER;
            default ->
                switch (ReviewEvent.valueOf(what)) {
                    case DETENTION, EXCLUSION -> DOCUMENTS;
                    case NOT_FILED_AGAIN -> CANCELLATION;
                    case MANIFEST_HOLD_REMOVED -> "the end of the hold on the bill";
                    case AGENCY_MAY_PROCEED -> "the partner agency";
                    default -> what;
                };
        };
    }

    /** When documents that are asked for now are due: at the end of office hours of the last working day. */
    static Instant documentsDue(Settings settings, Instant now) {
        int days = (int) settings.review().term(Term.DOCUMENTS_DUE).most().toDays();
        return WorkingDays.after(now.atZone(CustomsZone.NEW_YORK).toLocalDate(), days)
                .atTime(LocalTime.of(17, 0))
                .atZone(CustomsZone.NEW_YORK)
                .toInstant();
    }

    /** How long something takes for this entry: the same whenever it is asked. */
    static Duration drawn(Facts facts, Term term) {
        BigDecimal draw = Draw.of(facts.settings().seed(), facts.entryNumber(), "duration of " + term);
        return facts.settings().review().term(term).at(draw);
    }

    private static Awaited unless(boolean desk, String what, Term term, Facts facts, ReviewFile file, Instant now) {
        Duration forced = file.forced().delay();
        return desk ? DESK : new Awaited(what, now.plus(forced == null ? drawn(facts, term) : forced), null);
    }

    /** How long something may take. */
    static Duration fixed(Facts facts, Term term) {
        return facts.settings().review().term(term).most();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
