package org.acesim.customs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.acesim.customs.assessment.AssessmentLine;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.assessment.Quantity;
import org.acesim.customs.tariff.Tariff;
import org.acesim.customs.tariff.TariffFiles;
import org.acesim.customs.tariff.TariffFiles.BrokenRows;
import org.acesim.customs.tariff.TariffNumber;

/** Entries of three lines over the whole tariff, each line with its quantities: the same ones at each run. */
final class Sample {
    /** No goods, but additional duties and reliefs. */
    private static final String CHAPTER_99 = "99";

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final List<String> ORIGINS = List.of("CN", "VN", "IT", "MX", "JP");
    private static final int ENTRIES = 1000;
    private static final int LINES = 3;
    /** Prime, so that the entries reach every part of the tariff. */
    private static final int STEP = 7919;

    private Sample() {}

    /** The official export at this path; the numbers that come with the program where it is blank. */
    static Tariff tariff(String path) {
        try {
            return path.isEmpty()
                    ? Tariff.sample()
                    : TariffFiles.read(Path.of(path), BrokenRows.REPORT).tariff();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Entries that are assessed, not refused. */
    static List<AssessmentRequest> entries(Tariff tariff) {
        List<TariffNumber> goods = tariff.numbers().stream()
                .filter(number -> !number.number().startsWith(CHAPTER_99))
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
        Assessments assessments = new Assessments(tariff);
        List<AssessmentRequest> entries = new ArrayList<>();
        for (int candidate = 0; entries.size() < ENTRIES; candidate++) {
            AssessmentRequest entry = entry(goods, candidate);
            if (assessments.of(entry) instanceof Outcome.Assessed) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static AssessmentRequest entry(List<TariffNumber> goods, int candidate) {
        List<AssessmentLine> lines = IntStream.range(0, LINES)
                .mapToObj(index -> line(goods, index, candidate * LINES + index))
                .toList();
        return new AssessmentRequest("01", DAY, "4701", "11", lines);
    }

    private static AssessmentLine line(List<TariffNumber> goods, int index, int position) {
        TariffNumber number = goods.get((int) ((long) position * STEP % goods.size()));
        return new AssessmentLine(
                index + 1,
                number.number(),
                ORIGINS.get(position % ORIGINS.size()),
                BigDecimal.valueOf(100_050 + position, 2),
                number.units().stream()
                        .filter(unit -> !unit.equals("X"))
                        .map(unit -> Quantity.of("12.5", unit))
                        .toList());
    }
}
