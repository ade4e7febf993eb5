package org.acesim.customs.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.tariff.Tariff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many formal entries of three lines one thread assesses in a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AssessmentBenchmark {

    /** The official export; without it the numbers that come with the program. */
    @Param("")
    public String tariff;

    private Assessments assessments;
    private List<AssessmentRequest> entries;
    private int next;

    /** Loads the tariff and says which it is. */
    @Setup
    public void load() {
        Tariff loaded = Sample.tariff(tariff);
        System.out.printf(
                "%nassessed by %s, %d numbers%n",
                loaded.revision(), loaded.numbers().size());
        assessments = new Assessments(loaded);
        entries = Sample.entries(loaded);
    }

    /** One entry with every layer, fee and reason. */
    @Benchmark
    public Outcome assess() {
        next = (next + 1) % entries.size();
        return assessments.of(entries.get(next));
    }
}
