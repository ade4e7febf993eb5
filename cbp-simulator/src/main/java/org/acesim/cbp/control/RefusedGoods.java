package org.acesim.cbp.control;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.Proceedings;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.routes.control.ControlMessage.Disposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Refused goods leave the country or are destroyed, as their filer says. A repeat finds them gone and changes nothing. */
@Component
public final class RefusedGoods {
    private final TransactionOperations transaction;
    private final Proceedings proceedings;
    private final SimulatedTime time;

    /** Works on the entries on file. */
    public RefusedGoods(TransactionOperations transaction, Proceedings proceedings, SimulatedTime time) {
        this.transaction = transaction;
        this.proceedings = proceedings;
        this.time = time;
    }

    /** Takes what the filer says. */
    public void dispose(Disposal disposal) {
        transaction.executeWithoutResult(status -> {
            Instant now = time.now();
            Decision decision = Decision.of(
                            Decision.Rule.FILER,
                            now,
                            Decision.facts("method", disposal.method()),
                            switch (disposal.method()) {
                                case EXPORT -> "The filer exported what was refused";
                                case DESTROY -> "The filer had what was refused destroyed under CBP's supervision";
                            })
                    .by("the filer");
            Map<String, OpenCase> cases = proceedings.open(Set.of(disposal.entryNumber()));
            cases.values().forEach(open -> open.proceed(course -> course.after(ReviewEvent.DISPOSAL, decision)));
            proceedings.close(cases.values(), now, null);
        });
    }
}
