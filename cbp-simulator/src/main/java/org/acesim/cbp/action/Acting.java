package org.acesim.cbp.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.cbp.bill.Bill;
import org.acesim.cbp.bill.Matching;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.examine.Examination;
import org.acesim.cbp.examine.Predecessor;
import org.acesim.cbp.examine.UnpublishedCondition;
import org.acesim.cbp.review.Course;
import org.acesim.cbp.review.Facts;
import org.acesim.cbp.review.NotificationBatches;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.scenario.Applied;
import org.acesim.cbp.setting.Term;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;

/** What the filings of one batch ask for about entries on file, one after the other; nothing is stored before the end. */
public final class Acting {
    private static final Map<EntryAction, ReviewEvent> EVENTS = Map.of(
            EntryAction.REPLACE, ReviewEvent.REPLACEMENT,
            EntryAction.UPDATE, ReviewEvent.UPDATE,
            EntryAction.CANCEL, ReviewEvent.CANCELLATION);

    private final Actions actions;
    private final Map<String, OpenCase> cases;
    private final Map<String, Request> pending;
    private final Matching matching;
    private final Instant now;
    private final List<Request> opened = new ArrayList<>();
    private final Refiling refiling;

    Acting(
            Actions actions,
            Map<String, OpenCase> cases,
            Map<String, Request> pending,
            Map<String, Bill> told,
            Instant now) {
        this.actions = actions;
        this.cases = cases;
        this.pending = new LinkedHashMap<>(pending);
        this.matching = new Matching(told, now);
        this.now = now;
        this.refiling = new Refiling(matching, actions.assessments(), actions.duties(), now);
    }

    /** The filing on file that an action is to change, and what stands in the way. */
    public Predecessor predecessor(String entryNumber, EntryAction action) {
        OpenCase open = cases.get(entryNumber);
        ReviewEvent event = EVENTS.get(action);
        if (open == null || event == null) {
            return Predecessor.NONE;
        }
        Course course = open.course();
        Set<UnpublishedCondition> obstacles = EnumSet.noneOf(UnpublishedCondition.class);
        if (!course.allows(event) && !course.refers(event)) {
            obstacles.add(obstacle(course));
        } else if (action == EntryAction.UPDATE && isReleased(course) && isTooLate(course)) {
            obstacles.add(UnpublishedCondition.UPDATE_TOO_LATE);
        }
        if (pending.containsKey(entryNumber)) {
            obstacles.add(UnpublishedCondition.REQUEST_PENDING);
        }
        return new Predecessor(course.facts().release().header().entryType(), obstacles);
    }

    /** The rules of scenarios that decide about what a filing asks for. */
    @FunctionalInterface
    public interface RequestRules {
        /**
         * The one that it matches, which is used by that.
         *
         * @param onFile  what the entry says
         * @param records the same, 80 columns each
         */
        Optional<Applied> find(CargoRelease onFile, List<String> records);
    }

    /**
     * Does what a filing asks for, or refers it to a person, and answers it.
     *
     * @param applied the rule that the filing matches, if it matches one
     * @param rules   those that decide, if it is referred
     */
    public CargoReleaseResponse answer(
            String entryNumber, Examination examination, @Nullable Applied applied, RequestRules rules) {
        OpenCase open = cases.get(entryNumber);
        EntryAction action = examination.filing().action().orElse(null);
        CargoRelease release = examination.release();
        if (open == null || action == null || release == null || !examination.accepted()) {
            if (open != null) {
                open.proceed(course -> course.noting(examination.decision(now)));
            }
            return examination.response();
        }
        ReviewEvent event = EVENTS.get(action);
        if (event != null && open.course().refers(event)) {
            Applied forcing =
                    rules.find(open.course().facts().release(), open.records()).orElse(null);
            refer(open, action, release, examination.filing().records(), forcing);
            return examination.referral();
        }
        switch (action) {
            case REPLACE -> replace(open, examination, release, applied);
            case UPDATE -> update(open, examination, applied);
            case CANCEL -> cancel(open, release);
            case ADD -> throw new IllegalStateException("an Add changes nothing on file");
        }
        return examination.response();
    }

    /**
     * Stores what became of the entries.
     *
     * @return the messages that tell their senders
     */
    public List<Outgoing> close(String messageId) {
        if (cases.isEmpty()) {
            return List.of();
        }
        opened.forEach(actions.requests()::keep);
        actions.bills().rename(refiling.bills());
        List<Outgoing> messages =
                new ArrayList<>(NotificationBatches.write(Application.DA, refiling.keepAssessments(), now, messageId));
        messages.addAll(actions.proceedings().settle(cases.values(), now, messageId));
        return messages;
    }

    private void replace(OpenCase open, Examination examination, CargoRelease release, @Nullable Applied applied) {
        Facts facts = facts(open, release, examination.circumstances().lawOf());
        open.proceed(course -> course.noting(examination.decision(now)));
        refiling.refile(open, examination.filing().records(), facts);
        Decision decision = byFiler(
                Decision.facts("value", facts.value()),
                "The filer replaced the entry before CBP looked at it: its review begins again");
        open.proceed(course -> matching.begin(course.after(ReviewEvent.REPLACEMENT, decision), applied));
    }

    private void update(OpenCase open, Examination examination, @Nullable Applied applied) {
        Facts before = open.course().facts();
        List<String> merged =
                UpdatedRecords.of(open.records(), examination.filing().records());
        CargoRelease release = Refiling.read(merged);
        boolean arrivalStated = examination.filing().estimatedArrival().isPresent() && !isReleased(open.course());
        LocalDate lawOf = arrivalStated ? examination.circumstances().lawOf() : before.lawOf();
        refiling.refile(open, merged, facts(open, release, lawOf));
        Decision decision = byFiler(
                Decision.facts(
                        "bills", String.join(", ", Bill.ids(release)),
                        "portOfEntry", release.header().portOfEntry()),
                "The filer updated how the goods come");
        open.proceed(course -> refiling.goOn(course.after(ReviewEvent.UPDATE, decision), before.release(), applied));
    }

    private void cancel(OpenCase open, CargoRelease cancellation) {
        Decision decision = byFiler(
                Asked.inputs(cancellation),
                "The filer cancelled the entry before CBP looked at it, for reason " + Asked.reason(cancellation));
        open.proceed(course -> course.after(ReviewEvent.CANCELLATION, decision));
    }

    private void refer(
            OpenCase open, EntryAction action, CargoRelease release, List<String> records, @Nullable Applied forcing) {
        Course course = open.course();
        RequestKind kind = action == EntryAction.CANCEL ? RequestKind.CANCELLATION : RequestKind.CORRECTION;
        Request request = new Request(
                course.facts().entryNumber(),
                kind,
                now,
                forcing == null ? Deciding.decideAt(course, now) : Deciding.decideAt(course, now, forcing),
                null,
                release.contact().cancellationReason(),
                Asked.reference(release),
                forcing == null ? null : ForcedVerdict.of(forcing.outcome()),
                records);
        pending.put(request.entryNumber(), request);
        opened.add(request);
        String what = kind == RequestKind.CANCELLATION ? "cancelled, for reason " + Asked.reason(release) : "replaced";
        Decision decision = Decision.of(
                Decision.Rule.REQUEST,
                now,
                Asked.inputs(release),
                "The filer asks for the entry to be " + what + ". CBP has the goods in hand or has released them, so"
                        + " that a person decides");
        open.proceed(any -> {
            Course noted = any.noting(decision);
            return Deciding.waiting(forcing == null ? noted : noted.noting(forcing.decision(now)), request, null);
        });
    }

    private Facts facts(OpenCase open, CargoRelease release, LocalDate lawOf) {
        return actions.proceedings().facts(open.entry().entryNumber(), release, lawOf);
    }

    private Decision byFiler(Map<String, String> inputs, String text) {
        return Decision.of(Decision.Rule.FILER, now, inputs, text).by("the filer");
    }

    private static UnpublishedCondition obstacle(Course course) {
        return switch (course.status()) {
            case RELEASED, SUSPENDED -> UnpublishedCondition.RELEASED_ALREADY;
            case EXCLUDED, REFUSED, PARTLY_REFUSED -> UnpublishedCondition.GOODS_REFUSED;
            default -> UnpublishedCondition.AT_ITS_END;
        };
    }

    private static boolean isReleased(Course course) {
        return switch (course.status()) {
            case RELEASED, SUSPENDED -> true;
            default -> false;
        };
    }

    private boolean isTooLate(Course course) {
        Facts facts = course.facts();
        long days =
                facts.settings().review().term(Term.UPDATE_AFTER_RELEASE).most().toDays();
        Optional<LocalDate> released = actions.dayOfRelease(facts.entryNumber());
        return released.filter(
                        day -> now.atZone(CustomsZone.NEW_YORK).toLocalDate().isAfter(day.plusDays(days)))
                .isPresent();
    }
}
