package org.acesim.gateway.intake;

import java.util.List;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.routes.account.Account;
import org.acesim.routes.filer.Channel;
import org.acesim.routes.filer.Document;
import org.acesim.routes.filer.FilingChunk;
import org.acesim.routes.outbox.InboxKey;
import org.jspecify.annotations.Nullable;

/**
 * Some filings of a document, either entries or entry summaries, which are stored in one transaction.
 *
 * @param source what tells the document from every other
 * @param single whether the document is one filing, not a list
 * @param answered the outcomes, where this chunk was taken before
 */
record Chunk(
        Document document,
        Account account,
        String source,
        boolean single,
        List<Item> items,
        @Nullable List<Outcome> answered)
        implements FilingChunk {

    Chunk with(List<Item> changed) {
        return new Chunk(document, account, source, single, changed, answered);
    }

    Chunk answeredBefore(List<Outcome> outcomes) {
        return new Chunk(document, account, source, single, items, outcomes);
    }

    /** What makes a repeat of it known; none where it cannot be one. */
    @Nullable
    InboxKey key() {
        String source = document.repeatSource();
        return source == null
                ? null
                : new InboxKey(source, Long.toString(items.get(0).read().position()), null, document.sentAt());
    }

    /** Whether it holds entry summaries, and not entries. */
    boolean ofSummaries() {
        return items.get(0).read() instanceof ReadFiling.Summary;
    }

    /** Whether the filer is told on its queue. */
    boolean told() {
        return document.channel() == Channel.JMS || account.allEntries();
    }

    /** The filer code that the account's filings and its queue go by, where they do not state one. */
    String usualFilerCode() {
        return account.filesFor(account.name())
                ? account.name()
                : account.filerCodes().stream().sorted().findFirst().orElseThrow();
    }

    /** Whether a refused filing is kept: who files by HTTP has the answer already. */
    boolean keepsRefused() {
        return document.channel() != Channel.HTTP;
    }
}
