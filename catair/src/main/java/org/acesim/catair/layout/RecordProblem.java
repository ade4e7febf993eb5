package org.acesim.catair.layout;

/** A problem and the record that it is about. */
public record RecordProblem(int recordIndex, Problem problem) {}
