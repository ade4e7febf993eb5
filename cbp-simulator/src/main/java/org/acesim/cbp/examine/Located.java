package org.acesim.cbp.examine;

/** A part of a filing, and which of the transaction's records it stands in, from 0. */
record Located<T>(T value, int recordIndex) {}
