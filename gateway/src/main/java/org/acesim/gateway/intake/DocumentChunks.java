package org.acesim.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.acesim.gateway.filing.read.FilingReader;
import org.acesim.routes.account.Account;
import org.acesim.routes.filer.Document;
import org.acesim.routes.filer.FilingChunk;
import org.acesim.routes.filer.FilingChunks;

/** A document that is being read, some filings at a time: a repeat is cut in the same places. */
final class DocumentChunks implements FilingChunks {
    /** Large enough that a commit is cheap for each, small enough that CBP begins while the rest is still read. */
    static final int FILINGS_MAX = 200;

    private final Document document;
    private final Account account;
    private final FilingReader reader;
    private final String source;

    DocumentChunks(Document document, Account account, FilingReader reader) {
        this.document = document;
        this.account = account;
        this.reader = reader;
        String repeats = document.repeatSource();
        this.source = repeats == null ? "once/" + UUID.randomUUID() : repeats;
    }

    @Override
    public boolean hasNext() {
        return reader.hasNext();
    }

    @Override
    public FilingChunk next() {
        List<Item> items = new ArrayList<>();
        do {
            items.add(Item.of(reader.next()));
        } while (items.size() < FILINGS_MAX && reader.hasNext());
        return new Chunk(document, account, source, reader.single(), items, null);
    }

    @Override
    public void close() {
        reader.close();
    }
}
