package org.acesim.gateway.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.release.CargoRelease;
import org.acesim.gateway.entry.EntryNumbers;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.release.ReleaseActions;
import org.acesim.gateway.filing.release.ReleaseMapping;
import org.acesim.routes.account.Account;

/** Gives filings without a number the filer's next ones, all of a chunk together, and makes cargo releases of them. */
final class Numbering {
    private final EntryNumbers numbers;

    Numbering(EntryNumbers numbers) {
        this.numbers = numbers;
    }

    Chunk number(Chunk chunk) {
        List<Item> items = new ArrayList<>(chunk.items());
        items.replaceAll(Numbering::stated);
        if (chunk.ofSummaries()) {
            return chunk.with(items);
        }
        Map<String, Long> wanting = items.stream()
                .filter(item -> wants(chunk, item))
                .collect(Collectors.groupingBy(item -> filerCode(chunk, item), Collectors.counting()));
        Map<String, Iterator<EntryNumber>> next = new HashMap<>();
        wanting.forEach((filer, count) ->
                next.put(filer, numbers.next(filer, Math.toIntExact(count)).iterator()));
        items.replaceAll(item -> wants(chunk, item)
                ? item.numbered(requireNonNull(next.get(filerCode(chunk, item))).next(), true)
                : item);
        boolean accompanied = !Accompanied.of(chunk.document()).isEmpty();
        items.replaceAll(item -> transformed(item, accompanied));
        return chunk.with(items);
    }

    /** The same filing under the filer's next number. */
    Item renumbered(Chunk chunk, Item item) {
        EntryNumber next = numbers.next(filerCode(chunk, item), 1).get(0);
        return transformed(
                item.numbered(next, true), !Accompanied.of(chunk.document()).isEmpty());
    }

    private static Item stated(Item item) {
        String stated = item.filing().entryNumber();
        Optional<EntryNumber> number = stated == null ? Optional.empty() : EntryNumber.parse(stated);
        return number.map(its -> item.numbered(its, false)).orElse(item);
    }

    private static boolean wants(Chunk chunk, Item item) {
        return item.number() == null && (item.good() || chunk.keepsRefused());
    }

    private static Item transformed(Item item, boolean accompanied) {
        EntryNumber number = item.number();
        if (number == null || !item.good()) {
            return item;
        }
        Filing filing = item.filing().withEntryNumber(number.toString());
        CargoRelease release = ReleaseMapping.release(filing, item.read().origin(), number);
        // CBP finds the documents by the entry number.
        return item.transformed(
                (accompanied ? ReleaseActions.withDocuments(release, number.compact()) : release).write());
    }

    /** The filer code under which a filing without a number is filed: the one that it states, else the account's own. */
    private static String filerCode(Chunk chunk, Item item) {
        Account account = chunk.account();
        String stated = item.read().origin().filerCode();
        if (stated != null && account.filesFor(stated)) {
            return stated;
        }
        return chunk.usualFilerCode();
    }
}
