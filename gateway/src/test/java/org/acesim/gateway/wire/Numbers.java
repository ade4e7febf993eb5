package org.acesim.gateway.wire;

import java.util.concurrent.atomic.AtomicLong;
import org.acesim.catair.EntryNumber;

/** Entry numbers that filers choose themselves, far from those that the gateway gives. */
final class Numbers {
    private static final AtomicLong NEXT = new AtomicLong(7_000_000);

    private Numbers() {}

    static String of(String filer, long serial) {
        return EntryNumber.of(filer, serial).toString();
    }

    /** A number that no other test has. */
    static String fresh(String filer) {
        return of(filer, NEXT.incrementAndGet());
    }

    /** As a field of a filing. */
    static String field(String number) {
        return "\"entryNumber\":\"" + number + "\",";
    }
}
