package org.acesim.cbp.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import org.acesim.catair.envelope.Application;
import org.acesim.cbp.review.NotificationBatches;
import org.acesim.cbp.review.Proceedings;
import org.acesim.routes.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Begins and stores what is done to accounts, in the caller's transaction, with the entries locked. */
@Component
class Bookings {
    private final Proceedings proceedings;
    private final AccountStore accounts;
    private final Outbox outbox;

    Bookings(Proceedings proceedings, AccountStore accounts, Outbox outbox) {
        this.proceedings = proceedings;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    Booking open(Collection<String> entryNumbers, Instant at) {
        var numbers = new TreeSet<>(entryNumbers);
        // The entries first: nobody changes an account without the lock on its entry.
        var cases = proceedings.open(numbers);
        return new Booking(cases, accounts.of(numbers), at);
    }

    /** Stores it, and tells: of payment first, then of the release that comes of it. */
    void close(Booking booking) {
        accounts.keep(booking.changed());
        outbox.add(NotificationBatches.write(Application.DP, booking.payments(), booking.at(), null));
        outbox.add(NotificationBatches.write(Application.DN, booking.notices(), booking.at(), null));
        proceedings.close(booking.cases().values(), booking.at(), null);
    }
}
