package org.acesim.cbp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.clock.NewDueEvent;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryAdvance;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.examine.EstimatedArrival;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.cbp.targeting.Selection;
import org.acesim.cbp.targeting.Targeting;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.routes.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Goes on with entries to whose bill of lading something has happened, and tells their senders. */
@Component
public class BillReview {
    private final Entries entries;
    private final DueEvents dueEvents;
    private final Outbox outbox;
    private final CurrentSettings settings;

    BillReview(Entries entries, DueEvents dueEvents, Outbox outbox, CurrentSettings settings) {
        this.entries = entries;
        this.dueEvents = dueEvents;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * Goes on with entries, in the caller's transaction.
     *
     * @param event what happened to the bill that all of them name
     * @param why   the same, explained
     */
    public void happened(ReviewEvent event, Decision why, Collection<String> entryNumbers) {
        List<EntryAdvance> advances = new ArrayList<>();
        List<Notification> notifications = new ArrayList<>();
        List<NewDueEvent> due = new ArrayList<>();
        Map<String, EntryOnFile> concerned = entries.lock(entryNumbers);
        concerned.forEach((number, entry) -> {
            Course course = course(entry, event, why);
            if (!course.decisions().isEmpty()) {
                advances.add(new EntryAdvance(number, course.status(), course.decisions()));
                notifications.add(StatusNotification.of(entry, course.decisions()));
                due.addAll(course.due());
            }
        });
        entries.advance(advances);
        dueEvents.schedule(due);
        outbox.add(NotificationBatches.write(Application.SO, notifications, why.at(), null));
    }

    private Course course(EntryOnFile entry, ReviewEvent event, Decision why) {
        Course course = Course.resumed(entry.entryNumber(), entry.status());
        if (!(Lifecycle.next(entry.status(), event) instanceof Move.To move)) {
            return course;
        }
        if (event == ReviewEvent.BILL_FOUND) {
            return found(course, entry, why);
        }
        Course after = course.after(event, why);
        return move.status() == EntryStatus.BILL_NOT_ON_FILE ? after.waitingForABill(why.at()) : after;
    }

    private Course found(Course course, EntryOnFile entry, Decision why) {
        Instant now = why.at();
        LocalDate today = now.atZone(CustomsZone.NEW_YORK).toLocalDate();
        var read = (Reading.Read<CargoRelease>) CargoRelease.read(new Transaction(entry.records()));
        CargoRelease release = read.value();
        Selection selection = Targeting.select(
                settings.get(), entry.entryNumber(), release.header().entryType(), now);
        return course.matched(now, EstimatedArrival.of(release).orElse(today), why, selection);
    }
}
