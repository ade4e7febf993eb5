package org.acesim.cbp.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acesim.cbp.person.PersonStore.Day;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction knows and changes of persons' days. A day whose sum matters is locked before it is looked at. One that an
 * entry fits into needs none: of what was accepted before it, sums only ever become less.
 */
final class Ledger {
    private final PersonStore store;
    private final Map<PersonDay, Day> stored = new HashMap<>();
    private final Map<PersonDay, Day> days = new HashMap<>();
    private final Map<String, Share> shares = new HashMap<>();
    private final Set<String> lookedUp = new HashSet<>();
    private final Map<String, Share> added = new LinkedHashMap<>();
    private final Set<PersonDay> eased = new LinkedHashSet<>();

    Ledger(PersonStore store) {
        this.store = store;
    }

    /**
     * Locks days before entries are added to them, all in their order, so that nobody who does the same blocks another.
     *
     * @param entries numbers that add nothing yet
     * @param likely  what will probably be added: if it is, a day that was not there is written once
     */
    void expect(Collection<String> entries, SortedMap<PersonDay, Day> likely) {
        lookedUp.addAll(entries);
        lock(likely);
    }

    /** What entries add already. */
    Collection<Share> look(Collection<String> entries) {
        List<String> unknown =
                entries.stream().filter(entry -> !lookedUp.contains(entry)).toList();
        reload(unknown);
        lookedUp.addAll(unknown);
        return entries.stream().map(shares::get).filter(share -> share != null).toList();
    }

    /** Locks days, and reads anew what was read of them before. */
    void lock(SortedSet<PersonDay> keys) {
        SortedMap<PersonDay, Day> empty = new TreeMap<>();
        keys.forEach(key -> empty.put(key, Day.EMPTY));
        lock(empty);
    }

    @Nullable
    Share share(String entry) {
        look(List.of(entry));
        return shares.get(entry);
    }

    /** Counts an entry on a day, at its place or as the last. */
    Share count(String entry, PersonDay key, long value) {
        Share known = share(entry);
        if (known != null && known.key().equals(key) && value <= known.value()) {
            return value == known.value() ? known : shrunk(known, known.value() - value);
        }
        if (known != null) {
            remove(entry);
        }
        Day day = day(key).plus(value);
        Share share = new Share(entry, key, value, day.lastPosition(), day.total());
        days.put(key, day);
        shares.put(entry, share);
        added.put(entry, share);
        return share;
    }

    /** Takes an entry off its day. */
    void remove(String entry) {
        if (share(entry) == null) {
            return;
        }
        Day day = day(requireShare(entry).key());
        Share share = requireShare(entry);
        days.put(share.key(), day.less(share.value()));
        shares.remove(entry);
        if (added.remove(entry) == null) {
            store.remove(share);
        }
        moveUp(share, share.value());
    }

    private Share shrunk(Share before, long less) {
        Day day = day(before.key());
        Share share = requireShare(before.entryNumber());
        days.put(share.key(), day.less(less));
        Share after = share.shrunk(less);
        shares.put(share.entryNumber(), after);
        if (added.replace(share.entryNumber(), after) == null) {
            store.shrink(share, less);
        }
        moveUp(share, less);
        return after;
    }

    private void moveUp(Share from, long less) {
        eased.add(from.key());
        shares.replaceAll((entry, share) ->
                share.key().equals(from.key()) && share.position() > from.position() ? share.after(less) : share);
        added.replaceAll((entry, share) -> shares.getOrDefault(entry, share));
    }

    /** Stores what has changed, and tells the days on which somebody has less than before. */
    List<PersonDay> keep() {
        store.addShares(added.values());
        added.clear();
        Map<PersonDay, Day> changed = new TreeMap<>();
        days.forEach((key, day) -> {
            if (!day.equals(stored.get(key))) {
                changed.put(key, day);
            }
        });
        store.change(changed);
        stored.putAll(changed);
        List<PersonDay> less = List.copyOf(eased);
        eased.clear();
        return less;
    }

    private Day day(PersonDay key) {
        if (!days.containsKey(key)) {
            lock(new TreeSet<>(List.of(key)));
        }
        Day day = days.get(key);
        if (day == null) {
            throw new IllegalStateException("the day of a person was locked, but is not there: " + key.day());
        }
        return day;
    }

    private Share requireShare(String entry) {
        Share share = shares.get(entry);
        if (share == null) {
            throw new IllegalStateException("what entry " + entry + " added to its day is gone");
        }
        return share;
    }

    private void lock(SortedMap<PersonDay, Day> likely) {
        SortedMap<PersonDay, Day> open = new TreeMap<>(likely);
        open.keySet().removeAll(days.keySet());
        if (open.isEmpty()) {
            return;
        }
        List<Boolean> isNew = store.add(open);
        TreeSet<PersonDay> old = new TreeSet<>();
        int index = 0;
        for (Map.Entry<PersonDay, Day> day : open.entrySet()) {
            if (isNew.get(index++)) {
                stored.put(day.getKey(), day.getValue());
                days.put(day.getKey(), Day.EMPTY);
            } else {
                old.add(day.getKey());
            }
        }
        if (!old.isEmpty()) {
            Map<PersonDay, Day> locked = store.lock(old);
            stored.putAll(locked);
            days.putAll(locked);
            reload(new ArrayList<>(shares.values().stream()
                    .filter(share -> old.contains(share.key()) && !added.containsKey(share.entryNumber()))
                    .map(Share::entryNumber)
                    .collect(Collectors.toSet())));
        }
    }

    private void reload(List<String> entries) {
        store.shares(entries).forEach(share -> shares.put(share.entryNumber(), share));
    }
}
