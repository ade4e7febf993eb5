package org.acesim.gateway.batch;

/** The place of a transaction in a batch that a CATAIR filer sent: its block and its position there, from 0. */
public record BatchPlace(long batch, int block, int position) {}
