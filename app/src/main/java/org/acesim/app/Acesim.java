package org.acesim.app;

/** The program. */
public final class Acesim {
    private Acesim() {}

    /** Starts it. */
    public static void main(String[] args) {}
}
