package org.acesim.cbp.targeting;

/** Who decides reviews. */
public enum Officer {
    /** The program, after a seeded time and by a seeded draw. */
    AUTOMATIC,
    /** A person at the desk. */
    DESK
}
