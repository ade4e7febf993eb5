package org.acesim.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.read.FilingReader;
import org.acesim.routes.account.Account;
import org.acesim.routes.filer.Document;
import org.acesim.routes.filer.FilingChunk;
import org.acesim.routes.filer.FilingChunks;
import org.jspecify.annotations.Nullable;

/** A document that is being read, some filings at a time: a repeat is cut in the same places. */
final class DocumentChunks implements FilingChunks {
    /** Large enough that a commit is cheap for each, small enough that CBP begins while the rest is still read. */
    static final int FILINGS_MAX = 200;

    private final Document document;
    private final Account account;
    private final FilingReader reader;
    private final String source;

    /** Read, and of the next chunk. */
    private @Nullable ReadFiling ahead;

    DocumentChunks(Document document, Account account, FilingReader reader) {
        this.document = document;
        this.account = account;
        this.reader = reader;
        String repeats = document.repeatSource();
        this.source = repeats == null ? "once/" + UUID.randomUUID() : repeats;
    }

    @Override
    public boolean hasNext() {
        return ahead != null || reader.hasNext();
    }

    /** Entries and entry summaries share no chunk: a summary of an entry before it in the document comes to a stored one. */
    @Override
    public FilingChunk next() {
        List<Item> items = new ArrayList<>();
        ReadFiling next = ahead == null ? reader.next() : ahead;
        boolean summaries = next instanceof ReadFiling.Summary;
        do {
            items.add(Item.of(next));
            next = reader.hasNext() ? reader.next() : null;
        } while (next != null && items.size() < FILINGS_MAX && next instanceof ReadFiling.Summary == summaries);
        ahead = next;
        return new Chunk(document, account, source, reader.single(), items, null);
    }

    @Override
    public void close() {
        reader.close();
    }
}
