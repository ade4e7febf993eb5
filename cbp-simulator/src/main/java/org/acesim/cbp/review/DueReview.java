package org.acesim.cbp.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.catair.envelope.Application;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.clock.DueEventHandler;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryAdvance;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.late.LateMessages;
import org.acesim.routes.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Goes on with entries whose time has come, and tells their senders. */
@Component
public class DueReview implements DueEventHandler {
    private final Entries entries;
    private final Outbox outbox;
    private final LateMessages late;

    /** Works on the entries on file; what it has to say leaves through the outbox. */
    public DueReview(Entries entries, Outbox outbox, LateMessages late) {
        this.entries = entries;
        this.outbox = outbox;
        this.late = late;
    }

    @Override
    public void fire(List<DueEvent> due) {
        List<DueEvent> events = late.send(due);
        if (events.isEmpty()) {
            return;
        }
        Map<String, EntryOnFile> concerned =
                entries.lock(events.stream().map(DueEvent::entryNumber).toList());
        Map<String, Course> courses = new LinkedHashMap<>();
        for (DueEvent event : events) {
            EntryOnFile entry = concerned.get(event.entryNumber());
            // An entry that is gone waits for nothing.
            if (entry != null) {
                Course course =
                        courses.getOrDefault(entry.entryNumber(), Course.resumed(entry.entryNumber(), entry.status()));
                courses.put(entry.entryNumber(), course.afterDue(ReviewEvent.valueOf(event.what()), event.dueAt()));
            }
        }
        List<EntryAdvance> advances = new ArrayList<>();
        List<Notification> notifications = new ArrayList<>();
        courses.forEach((number, course) -> {
            EntryOnFile entry = concerned.get(number);
            if (entry != null && !course.decisions().isEmpty()) {
                advances.add(new EntryAdvance(number, course.status(), course.decisions()));
                notifications.add(StatusNotification.of(entry, course.decisions()));
            }
        });
        entries.advance(advances);
        outbox.add(NotificationBatches.write(
                Application.SO, notifications, events.get(events.size() - 1).dueAt(), null));
    }
}
