package org.acesim.gateway.time;

import java.time.Instant;

/** One moment, in reality and in the simulation. */
public record Moment(Instant real, Instant simulated) {}
