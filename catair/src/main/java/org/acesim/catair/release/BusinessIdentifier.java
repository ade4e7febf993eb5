package org.acesim.catair.release;

/** A party by its global business identifier: LEI, GLN or DUNS (SE31, SE51). */
public record BusinessIdentifier(String qualifier, String id) {}
