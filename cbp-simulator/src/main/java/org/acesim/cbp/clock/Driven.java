package org.acesim.cbp.clock;

import java.util.List;

/** What became of a request to the clock. */
public sealed interface Driven {
    /**
     * It was done.
     *
     * @param reading   what the clock shows now
     * @param fired     how much was due on the way and was done
     * @param setAside  how much was due on the way and could not be done
     * @param confirmed whether the receivers are known to have taken everything that this caused
     * @param waiting   deadlines that wait for a person, the next ones first, where time was run until nothing else is due
     */
    record Done(ClockReading reading, long fired, long setAside, boolean confirmed, List<Deadline> waiting)
            implements Driven {
        Done(ClockReading reading, long fired, long setAside, boolean confirmed) {
            this(reading, fired, setAside, confirmed, List.of());
        }
    }

    /**
     * Nothing was done, or, when the program stops, only a part.
     *
     * @param reason  why
     * @param reading what the clock shows
     */
    record Refused(Reason reason, ClockReading reading) implements Driven {}

    /** Why a request is refused. */
    enum Reason {
        /** Simulated time never goes back. */
        BACKWARDS,
        /** It would pass the last moment that messages have dates for. */
        BEYOND_HORIZON,
        /** Another request is being carried out, and goes on for long. */
        BUSY,
        /** The program is stopping. */
        STOPPING
    }
}
