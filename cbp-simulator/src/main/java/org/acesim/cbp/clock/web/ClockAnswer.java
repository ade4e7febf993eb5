package org.acesim.cbp.clock.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.acesim.cbp.clock.ClockReading;
import org.acesim.cbp.clock.Driven;
import org.acesim.cbp.clock.NewYork;
import org.jspecify.annotations.Nullable;

/**
 * The clock as it is shown, and what moving it has done.
 *
 * @param now        simulated time, as New York writes it
 * @param speed      simulated seconds a real second
 * @param frozen     whether time stands still
 * @param fired      how much was due on the way and was done
 * @param setAside   how much was due on the way and could not be done; the program's log says why
 * @param waitingFor what waits for a filer or an officer, where time was run until nothing else is due
 * @param receivers  whether everything that this caused is known to have been taken by its receivers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockAnswer(
        String now,
        BigDecimal speed,
        boolean frozen,
        @Nullable Long fired,
        @Nullable Long setAside,
        @Nullable List<Waiting> waitingFor,
        @Nullable Receivers receivers) {

    /**
     * Something that waits for a person.
     *
     * @param entryNumber the entry
     * @param what        what is awaited
     * @param dueBy       simulated time, as New York writes it; none where it waits however long that takes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waiting(
            String entryNumber, String what, @Nullable String dueBy) {}

    /** Whether the receivers have taken everything. */
    enum Receivers {
        /** They have, and what they sent in return has been taken here. */
        CONFIRMED,
        /** The gateway did not say so in time: it may be away, and takes it when it is back. */
        NOT_CONFIRMED
    }

    static ClockAnswer of(ClockReading reading) {
        return new ClockAnswer(
                NewYork.show(reading.now()), shown(reading.speed()), reading.frozen(), null, null, null, null);
    }

    static ClockAnswer of(Driven.Done done) {
        return new ClockAnswer(
                NewYork.show(done.reading().now()),
                shown(done.reading().speed()),
                done.reading().frozen(),
                done.fired(),
                done.setAside(),
                null,
                done.confirmed() ? Receivers.CONFIRMED : Receivers.NOT_CONFIRMED);
    }

    /** The same, with what a person is waited for. */
    static ClockAnswer quiet(Driven.Done done) {
        ClockAnswer answer = of(done);
        List<Waiting> waiting = done.waiting().stream()
                .map(deadline -> new Waiting(
                        deadline.entryNumber(),
                        deadline.waitsFor(),
                        deadline.dueBy() == null ? null : NewYork.show(deadline.dueBy())))
                .toList();
        return new ClockAnswer(
                answer.now, answer.speed, answer.frozen, answer.fired, answer.setAside, waiting, answer.receivers);
    }

    private static BigDecimal shown(BigDecimal speed) {
        return speed.stripTrailingZeros().scale() < 0 ? speed.setScale(0) : speed.stripTrailingZeros();
    }
}
