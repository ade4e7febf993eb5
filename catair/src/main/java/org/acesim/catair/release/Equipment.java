package org.acesim.catair.release;

/** A container or trailer that a bill came in (SE17). */
public record Equipment(String number) {}
