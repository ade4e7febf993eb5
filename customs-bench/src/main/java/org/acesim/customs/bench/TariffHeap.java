package org.acesim.customs.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import org.acesim.customs.tariff.Tariff;

/**
 * How long a tariff takes to load, and how much heap it holds: what is in use after a collection with it, less what is in
 * use without it. {@code java -cp customs-bench.jar org.acesim.customs.bench.TariffHeap FILE}.
 */
public final class TariffHeap {
    private static final int COLLECTIONS = 5;

    private TariffHeap() {}

    /** Measures the file named; what the program needs besides is loaded before. */
    public static void main(String... arguments) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        Tariff sample = Sample.tariff("");
        long before = used(memory);
        long start = System.nanoTime();
        Tariff tariff = Sample.tariff(arguments.length == 0 ? "" : arguments[0]);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long bytes = used(memory) - before;
        System.out.printf(
                "%s, %d numbers: loaded in %d ms, %.1f MB of heap%n",
                tariff.revision(), tariff.numbers().size(), millis, bytes / 1e6);
        System.out.printf(
                "without it: %s, %d numbers%n",
                sample.revision(), sample.numbers().size());
    }

    private static long used(MemoryMXBean memory) {
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
