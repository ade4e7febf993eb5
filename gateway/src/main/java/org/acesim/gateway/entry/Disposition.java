package org.acesim.gateway.entry;

import java.time.Instant;

/**
 * CBP's coded status of an entry, as it last told it.
 *
 * @param code SO60, columns 15-16
 * @param text SO60, columns 17-56
 * @param at simulated time
 */
public record Disposition(String code, String text, Instant at) {}
