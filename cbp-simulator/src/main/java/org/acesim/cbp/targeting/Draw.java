package org.acesim.cbp.targeting;

import java.math.BigDecimal;

/**
 * Random draws that depend on nothing but (seed, entry number, what is drawn): the order of arrival, the number of
 * consumers and a restart change nothing.
 */
public final class Draw {
    /** As many decimals as are shown: what a reader sees compared is what was compared. */
    private static final int DECIMALS = 9;

    private Draw() {}

    /** A number from 0 up to but not 1, each equally likely. */
    public static BigDecimal of(long seed, String entryNumber, String what) {
        long state = mix(seed);
        state = mixIn(state, entryNumber);
        state = mixIn(state, what);
        long share = Math.multiplyHigh(state >>> 1, 2_000_000_000L);
        return BigDecimal.valueOf(share, DECIMALS);
    }

    private static long mixIn(long state, String text) {
        long mixed = state;
        for (int i = 0; i < text.length(); i++) {
            mixed = mix(mixed ^ text.charAt(i));
        }
        // The length closes the text: (AB, C) and (A, BC) are different draws.
        return mix(mixed ^ ((long) text.length() << 32));
    }

    /** The output function of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
