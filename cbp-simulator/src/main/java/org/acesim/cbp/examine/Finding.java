package org.acesim.cbp.examine;

/**
 * A condition that a cargo release meets, and where.
 *
 * @param recordIndex which of the transaction's records it belongs to, from 0
 * @param code        the condition code
 * @param text        its narrative, at most 40 characters
 */
public record Finding(int recordIndex, String code, String text) {}
