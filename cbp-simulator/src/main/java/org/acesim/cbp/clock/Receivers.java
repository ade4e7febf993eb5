package org.acesim.cbp.clock;

/** Those whom the simulated CBP's messages reach. */
public interface Receivers {
    /**
     * Waits, at most for a set real time, until they have taken everything that was sent and until what they sent in
     * return has been taken here.
     *
     * @return whether that is confirmed
     */
    boolean settle();
}
