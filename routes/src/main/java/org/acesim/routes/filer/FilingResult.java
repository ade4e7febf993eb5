package org.acesim.routes.filer;

/** What became of one filing of a document, at its place in the order. */
public interface FilingResult {
    /** Whether it was filed. */
    boolean filed();
}
