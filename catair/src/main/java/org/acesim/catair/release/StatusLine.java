package org.acesim.catair.release;

/** A tariff number of a line of the entry (SO30). */
public record StatusLine(int number, String origin, String hts) {}
