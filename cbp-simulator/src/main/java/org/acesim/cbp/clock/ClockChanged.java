package org.acesim.cbp.clock;

/**
 * Published inside the transaction that stores it when time was put forward, was stopped or set going, or changed its
 * speed: what a listener stores happens together with the change.
 *
 * @param reading what the clock shows from now on
 */
public record ClockChanged(ClockReading reading) {}
