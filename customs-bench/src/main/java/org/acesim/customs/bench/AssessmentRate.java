package org.acesim.customs.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.tariff.Tariff;

/**
 * What {@link AssessmentBenchmark} measures, by the processor time of its one thread: a figure that holds on a machine with
 * other work to do. Compiling and collecting, which other threads do, are not in it.
 */
public final class AssessmentRate {
    private static final int ROUNDS = 8;
    private static final int ENTRIES = 60_000;

    private AssessmentRate() {}

    /** Measures with the official export at a path, or with the numbers that come with the program. */
    public static void main(String... arguments) {
        Tariff tariff = Sample.tariff(arguments.length == 0 ? "" : arguments[0]);
        System.out.printf(
                "assessed by %s, %d numbers%n",
                tariff.revision(), tariff.numbers().size());
        Assessments assessments = new Assessments(tariff);
        List<AssessmentRequest> entries = Sample.entries(tariff);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            int assessed = 0;
            for (int i = 0; i < ENTRIES; i++) {
                assessed += assessments.of(entries.get(i % entries.size())) instanceof Outcome.Assessed ? 1 : 0;
            }
            double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf("round %d: %,.0f entries a second of processor time%n", round, assessed / seconds);
        }
    }
}
