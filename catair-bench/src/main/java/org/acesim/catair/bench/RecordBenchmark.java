package org.acesim.catair.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordReader;
import org.acesim.catair.release.CargoReleaseLineRecords;
import org.acesim.catair.release.CargoReleaseRecords;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Single records: a filing record by record, and two of them beside Camel Bindy. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RecordBenchmark {

    private static final int COLUMNS = Layout.COLUMNS;
    private static final int SE10_INDEX = 0;
    private static final int SE60_INDEX = Sample.RECORDS - 1;

    private final byte[] records = Sample.records();
    private final List<Layout<?>> layouts = Sample.FILING.records().stream()
            .<Layout<?>>map(record -> CargoReleaseRecords.layouts().stream()
                    .filter(layout -> layout.matches(record))
                    .findFirst()
                    .orElseThrow())
            .toList();
    private final RecordReader reader = new RecordReader();
    private final Bindy<BindyRecords.Se10> bindySe10 = new Bindy<>(BindyRecords.Se10.class);
    private final Bindy<BindyRecords.Se60> bindySe60 = new Bindy<>(BindyRecords.Se60.class);
    private final byte[] se10 = record(SE10_INDEX);
    private final byte[] se60 = record(SE60_INDEX);

    /** One record of the filing, on average. */
    @Benchmark
    @OperationsPerInvocation(Sample.RECORDS)
    public void filing(Blackhole blackhole) {
        for (int i = 0; i < Sample.RECORDS; i++) {
            blackhole.consume(reader.read(layouts.get(i), records, i * COLUMNS));
        }
    }

    /** An SE10 of this project. */
    @Benchmark
    public Object se10() {
        return reader.read(CargoReleaseRecords.SE10, se10, 0);
    }

    /** The same record, by Bindy. */
    @Benchmark
    public Object se10ByBindy() throws Exception {
        return bindySe10.read(se10);
    }

    /** An SE60 of this project. */
    @Benchmark
    public Object se60() {
        return reader.read(CargoReleaseLineRecords.SE60, se60, 0);
    }

    /** The same record, by Bindy. */
    @Benchmark
    public Object se60ByBindy() throws Exception {
        return bindySe60.read(se60);
    }

    private static byte[] record(int index) {
        return Sample.FILING.records().get(index).getBytes(StandardCharsets.US_ASCII);
    }
}
