package org.acesim.cbp.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.Tariff;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.AssessmentLine;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.duty.DutyEstimate;
import org.acesim.customs.duty.LineEstimate;

/** Every layer of the duty on the goods of a cargo release, those of chapter 99 too. */
final class PreviewedDuty {
    private static final String CHAPTER_99 = "99";

    private PreviewedDuty() {}

    /** The duty under the law of a day; nothing where a line is not one article of the tariff at hand. */
    static Optional<Assessment> of(CargoRelease release, LocalDate lawOf, Assessments duties) {
        List<AssessmentLine> lines = new ArrayList<>();
        for (Line line : release.lines()) {
            Optional<AssessmentLine> read = line(line);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            lines.add(read.get());
        }
        AssessmentRequest request = new AssessmentRequest(
                release.header().entryType(),
                lawOf,
                release.header().portOfEntry(),
                release.header().modeOfTransport(),
                lines);
        return duties.preview(request) instanceof Outcome.Assessed assessed
                ? Optional.of(assessed.assessment())
                : Optional.empty();
    }

    private static Optional<AssessmentLine> line(Line line) {
        List<Tariff> goods = line.tariffs().stream()
                .filter(tariff -> !tariff.hts().startsWith(CHAPTER_99))
                .toList();
        if (goods.size() != 1) {
            return Optional.empty();
        }
        List<String> declared = line.tariffs().stream()
                .map(Tariff::hts)
                .filter(hts -> hts.startsWith(CHAPTER_99))
                .map(hts -> hts.substring(0, Math.min(8, hts.length())))
                .toList();
        Long value = goods.get(0).value();
        return Optional.of(new AssessmentLine(
                line.item().number(),
                goods.get(0).hts(),
                line.item().origin(),
                BigDecimal.valueOf(value == null ? 0 : value),
                List.of(),
                "",
                declared));
    }

    static DutyEstimate figures(Assessment assessment) {
        return new DutyEstimate(
                assessment.lines().stream().map(PreviewedDuty::line).toList(),
                assessment.fees(),
                assessment.duty(),
                assessment.tax(),
                assessment.feeTotal(),
                assessment.total(),
                "Total = duty + tax + fees, by the rates of " + assessment.revision()
                        + ". A cargo release has no quantities: what needs them is left out, and says so.");
    }

    private static LineEstimate line(AssessedLine line) {
        return new LineEstimate(
                line.number(),
                line.hts(),
                line.origin(),
                line.value().longValue(),
                Stream.concat(line.duties().stream(), line.taxes().stream()).toList());
    }
}
