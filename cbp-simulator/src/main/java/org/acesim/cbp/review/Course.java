package org.acesim.cbp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.clock.NewDueEvent;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.inquiry.Paper;
import org.acesim.cbp.inquiry.PenaltyClaim;
import org.acesim.cbp.targeting.Forced;
import org.acesim.cbp.targeting.Selection;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;

/**
 * How far an entry has come in one go. Each event gives the next one; nothing is stored before {@link Courses} does it.
 *
 * @param facts     what the review goes by
 * @param status    where it stands
 * @param decisions what was decided, in order
 * @param due       what is to happen at a later simulated time
 * @param file      what CBP keeps of its review; null where it has not looked
 * @param papers    what is to be written to the filer
 */
public record Course(
        Facts facts,
        EntryStatus status,
        List<Decision> decisions,
        List<NewDueEvent> due,
        @Nullable ReviewFile file,
        List<Paper> papers) {

    /** Whether documents that name no inquiry answer one of this kind. */
    public static boolean isAnsweredByDocuments(NoticeKind kind) {
        return ReviewPapers.ANSWERABLE.contains(kind);
    }

    /** The course of a filing that CBP takes, at its beginning. */
    public static Course accepted(Facts facts, List<Decision> acceptance) {
        return new Course(facts, EntryStatus.ACCEPTED, acceptance, List.of(), null, List.of());
    }

    /** The course of an entry of this status that goes on now. */
    static Course resumed(Facts facts, EntryStatus status, @Nullable ReviewFile file) {
        return new Course(facts, status, List.of(), List.of(), file, List.of());
    }

    /**
     * The course of a filing that CBP takes: its bill is on file when the entry names it, and arrives on its estimated day.
     *
     * @param now              simulated time
     * @param estimatedArrival the day that the filer estimated
     * @param selection        whether CBP wants to look at it
     */
    public Course matched(Instant now, LocalDate estimatedArrival, Selection selection) {
        return BillMatch.found(this, now, estimatedArrival, Reasons.billFound(now), selection);
    }

    /**
     * The course of a filing that CBP takes and whose bill of lading is not on file: after 30 and 60 days the filer is told,
     * and a week later the entry is cancelled (ACE Cargo Release, SO60 26, 28, 25 and 23).
     *
     * @param now simulated time
     * @param why what keeps the bill off file
     */
    public Course unmatched(Instant now, Decision why) {
        return BillMatch.missing(this, now, why);
    }

    /** The course after targeting has spoken. */
    public Course targeted(Selection selection) {
        Order order = Order.of(selection);
        return order.event() == ReviewEvent.NOT_SELECTED
                ? after(ReviewEvent.NOT_SELECTED, selection.decision())
                : ordered(order, selection.decision());
    }

    /** The course after CBP has ordered a look at it. */
    Course ordered(Order order, Decision decision) {
        if (!(Lifecycle.next(status, order.event()) instanceof Move.To)) {
            return this;
        }
        ReviewFile opened =
                file == null ? ReviewFile.opened(facts.entryNumber(), decision.at(), order) : file.ordered(order);
        Course course = new Course(facts, status, decisions, due, opened, papers);
        if (order.event() == ReviewEvent.DOCUMENTS_WANTED) {
            course = course.settling(NoticeStatus.CLOSED, ReviewPapers.ANSWERABLE)
                    .writing(ReviewPapers.request(facts, order.documentType(), decision));
        }
        return course.after(order.event(), decision);
    }

    /** The course after {@code event}; the same where the event does not concern an entry of this status. */
    public Course after(ReviewEvent event, Decision decision) {
        if (!(move(event) instanceof Move.To move)) {
            return this;
        }
        Instant at = decision.at();
        LocalDate day = at.atZone(CustomsZone.NEW_YORK).toLocalDate();
        Particulars particulars = new Particulars(day, documentType(), file == null ? "" : file.agency());
        List<Disposition> dispositions =
                move.notices().stream().map(notice -> notice.with(particulars)).toList();
        Course moved = new Course(
                facts,
                move.status(),
                plus(decisions, decision.telling(dispositions)),
                due,
                fileAfter(event, move.status()),
                papers);
        Course entered = move.status() == status ? moved : moved.entering(decision);
        if (move.status() == EntryStatus.AWAITING_PAYMENT && status != EntryStatus.AWAITING_PAYMENT) {
            entered = entered.noting(Reasons.awaitingPayment(facts, at));
        }
        for (Notice notice : move.notices()) {
            NoticeKind kind = notice.ownKind();
            if (notice == Notice.INFORMATION_REQUEST || notice == Notice.ACTION_PROPOSAL) {
                entered = AfterRelease.opened(entered, Objects.requireNonNull(kind), decision);
            } else if (kind != null) {
                entered = entered.writing(ReviewPapers.notice(kind, entered.file(), decision));
            }
        }
        return entered;
    }

    /** What the event does to the entry, whose duty may be due before release. */
    private Move move(ReviewEvent event) {
        return facts.prepayment() == Prepayment.NONE ? Lifecycle.next(status, event) : Lifecycle.unpaid(status, event);
    }

    /** What is to happen later, without what the same course has overtaken. */
    List<NewDueEvent> counting() {
        return due.stream()
                .filter(event -> file == null
                        || !Awaited.OF_REVIEW.contains(event.what())
                        || file.awaits(event.what(), event.dueAt()))
                .toList();
    }

    /** The same, with something to be written to the filer. */
    Course writing(Paper paper) {
        return new Course(facts, status, decisions, due, file, plus(papers, paper));
    }

    /** The same, with what CBP keeps of its review. */
    Course keeping(@Nullable ReviewFile kept) {
        return new Course(facts, status, decisions, due, kept, papers);
    }

    /** What was decided about it at its filing, or before its bill went missing; empty where targeting has not spoken. */
    public Optional<Selection> decidedBefore(Instant now) {
        return Remembered.selection(this, now);
    }

    /** The same, with what a scenario decided about an entry whose turn has not come. */
    public Course deciding(Selection selection, Instant now) {
        return Remembered.of(this, selection, now);
    }

    /** The same, with a penalty that CBP will think of claiming then. */
    public Course intending(PenaltyClaim claim, Instant at) {
        return writing(new Paper.Intends(claim)).waitingFor(Penalizing.PENALTY_INTENDED, at, null);
    }

    /** The same, of an entry that says something else now. */
    public Course saying(Facts other) {
        return new Course(other, status, decisions, due, file, papers);
    }

    /** The same, with what its person imports on the day added up anew, since the entry says something else. */
    public Course recounted(Instant now) {
        return OneDay.recounted(this, now);
    }

    /** Whether a person at the desk decides about the entry, not the automatic officer. */
    public boolean atDesk() {
        return Awaited.atDesk(facts, file);
    }

    /** When documents that are asked for now are due. */
    public Instant documentsDue(Instant now) {
        return Awaited.documentsDue(facts.settings(), now);
    }

    /** Whether the event changes the entry or is told to its sender, as the table of its life says. */
    public boolean allows(ReviewEvent event) {
        return Lifecycle.next(status, event) instanceof Move.To;
    }

    /** Whether what the filer asks for by the event is for a person at CBP to decide. */
    public boolean refers(ReviewEvent event) {
        return Lifecycle.next(status, event) instanceof Move.Referred;
    }

    /** Whether the duty is to be paid before release, and is not. */
    public boolean isUnpaid() {
        return facts.prepayment() != Prepayment.NONE;
    }

    /** The same, with something decided that moves nothing. */
    public Course noting(Decision decision) {
        return new Course(facts, status, plus(decisions, decision), due, file, papers);
    }

    /** The same, with something to happen later. */
    public Course waitingFor(String what, Instant at, @Nullable String waitsFor) {
        return new Course(
                facts,
                status,
                decisions,
                plus(due, new NewDueEvent(facts.entryNumber(), at, what, waitsFor)),
                file,
                papers);
    }

    /** The same, once what a scenario decided beforehand has happened. */
    Course spent() {
        return new Course(facts, status, decisions, due, file == null ? null : file.spent(), papers);
    }

    /** The course after the filer has answered an inquiry, which CBP looks at now if it keeps the entry waiting. */
    public Course answered(Inquiry inquiry, String text, Decision decision) {
        Course answered = writing(new Paper.Answered(inquiry.id(), text));
        return ReviewPapers.ANSWERABLE.contains(inquiry.kind())
                ? answered.after(ReviewEvent.DOCUMENTS_ARRIVED, decision)
                : AfterRelease.answered(answered.noting(decision), decision.at());
    }

    /** The same, with the filer's inquiries of these kinds at an end. */
    Course settling(NoticeStatus how, Set<NoticeKind> kinds) {
        return writing(new Paper.Settles(how, kinds));
    }

    /** Sets what the new status waits for; what the old one waited for does not count any more. */
    private Course entering(Decision decision) {
        Instant at = decision.at();
        boolean begins = status == EntryStatus.SUSPENDED || (file == null && Groups.WITHHELD.contains(status));
        ReviewFile kept = begins
                ? ReviewFile.opened(
                        facts.entryNumber(),
                        at,
                        new Order(ReviewEvent.NOT_SELECTED, "", "", Forced.NOTHING, decision.text()))
                : file;
        if (kept == null || (Groups.UNMATCHED.contains(status) && Remembered.in(kept))) {
            return this;
        }
        if (Groups.REVIEW_HERE.contains(status)) {
            kept = kept.presented(at);
        }
        Awaited next = Awaited.in(status, facts, kept, at);
        boolean open = Groups.REVIEW.contains(status)
                || Groups.WITHHELD.contains(status)
                || Groups.HELD_BACK.contains(status)
                || status == EntryStatus.SUSPENDED;
        Course course = new Course(facts, status, decisions, due, kept.awaiting(next, open), papers);
        Instant due = next == null ? null : next.at();
        if (next != null && due != null) {
            course = course.waitingFor(next.what(), due, next.waitsFor());
        }
        return open ? course : course.settling(NoticeStatus.CLOSED, ReviewPapers.ENDING_WITH_IT);
    }

    /** A bill that goes missing does not undo what was decided; a replaced entry is another one. */
    private @Nullable ReviewFile fileAfter(ReviewEvent event, EntryStatus next) {
        if (file == null || !Groups.UNMATCHED.contains(next)) {
            return file;
        }
        if (event == ReviewEvent.REPLACEMENT) {
            return file.awaiting(null, false);
        }
        Order order = Remembered.orderOf(this);
        boolean holdOfTheBill = order.event() == ReviewEvent.MANIFEST_HOLD_PLACED;
        return Groups.UNMATCHED.contains(status) || holdOfTheBill ? file : file.remembering(order, false);
    }

    private String documentType() {
        return file == null ? "" : file.documentType();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> all = new ArrayList<>(list.size() + 1);
        Stream.concat(list.stream(), Stream.of(one)).forEach(all::add);
        return List.copyOf(all);
    }
}
