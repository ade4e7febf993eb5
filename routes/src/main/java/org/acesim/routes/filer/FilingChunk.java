package org.acesim.routes.filer;

/** Some hundred filings of a document, which are stored together. The gateway alone knows what is in it. */
public interface FilingChunk {}
