package org.acesim.routes.filer;

import java.io.Closeable;
import java.util.Iterator;

/** An open document, chunk by chunk. */
public interface FilingChunks extends Iterator<FilingChunk>, Closeable {}
