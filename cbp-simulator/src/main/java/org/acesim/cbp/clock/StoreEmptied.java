package org.acesim.cbp.clock;

/**
 * Published inside the transaction of a reset, once the store is empty but for what a reset keeps: whoever has a copy of
 * something at hand reads it again.
 */
public record StoreEmptied() {}
