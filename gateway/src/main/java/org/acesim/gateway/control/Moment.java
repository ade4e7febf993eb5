package org.acesim.gateway.control;

import java.time.Instant;

/** One moment, in reality and in the simulation. */
public record Moment(Instant real, Instant simulated) {}
