package org.acesim.routes.filer;

/** How a document of filings is written. */
public enum DocumentFormat {
    /** One filing, or an array of them. */
    JSON,
    /** One filing a line. */
    NDJSON,
    /** One line item a row. */
    CSV,
    /** A batch of SE transactions. */
    CATAIR
}
