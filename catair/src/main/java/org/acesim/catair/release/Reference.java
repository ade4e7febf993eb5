package org.acesim.catair.release;

/** A reference, and what it refers to (SE20, SO20). */
public record Reference(String qualifier, String value) {}
