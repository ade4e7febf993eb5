package org.acesim.catair.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An in-bond movement that a bill came by (SO42). */
public record StatusInBond(
        String number,
        String type,
        String portOfDeparture,
        String portOfArrival,
        LocalDate created,
        @Nullable LocalDate arrival,
        @Nullable Long quantity) {}
