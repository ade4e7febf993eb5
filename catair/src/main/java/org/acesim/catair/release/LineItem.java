package org.acesim.catair.release;

/** A line: its number from 1, the ISO country of origin and what the invoice calls the goods (SE40). */
public record LineItem(int number, String origin, String description) {}
