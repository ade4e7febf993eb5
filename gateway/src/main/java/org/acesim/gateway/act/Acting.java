package org.acesim.gateway.act;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.acesim.catair.EntryNumber;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.send.SummaryObjection;
import org.acesim.gateway.time.Moment;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.account.Account;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Takes an entry for an action of its filer: found, the filer's own, at CBP, and locked until the action is stored. */
final class Acting {
    private final TransactionOperations transaction;
    private final EntryStore store;
    private final SimulatedTime time;

    Acting(TransactionOperations transaction, EntryStore store, SimulatedTime time) {
        this.transaction = transaction;
        this.store = store;
        this.time = time;
    }

    /** Acts on an entry, in one transaction; returns the entry as it was before. */
    Entry on(String text, Account account, BiConsumer<Entry, Moment> action) {
        String number = number(text, account);
        return Objects.requireNonNull(transaction.execute(status -> {
            Entry entry =
                    Objects.requireNonNull(store.entries().lock(List.of(number)).get(number));
            if (!entry.status().isAtCbp()) {
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        "The entry is " + entry.status() + ": CBP has nothing that could be changed or answered.");
            }
            action.accept(entry, time.moment());
            return entry;
        }));
    }

    /** Only what CBP has answered may be changed again. */
    void requireAnswered(Entry entry) {
        SummaryObjection.unanswered(entry, store.summaries().of(entry.number())).ifPresent(objection -> {
            throw new ProblemException(HttpStatus.CONFLICT, objection.text());
        });
    }

    private String number(String text, Account account) {
        Entry entry = EntryNumber.parse(text)
                .flatMap(number -> store.entries().find(number.toString()))
                .filter(found -> account.reads(found.filed().filer()))
                .orElseThrow(() ->
                        new ProblemException(HttpStatus.NOT_FOUND, "There is no entry " + text + " of this account."));
        if (!account.filesFor(entry.filed().filer())) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "Only the filer of an entry acts on it.");
        }
        return entry.number();
    }
}
