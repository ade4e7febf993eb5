package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;
import org.acesim.customs.measure.Measures;
import org.acesim.customs.table.Tables;
import org.acesim.customs.tariff.NumberStanding;
import org.acesim.customs.tariff.NumberStandings;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every assessment, on seeded random entries. */
class AssessmentPropertiesTest {

    private static final List<String> NUMBERS = Tables.read(Tariff.class, "sample.csv", row -> row.get("number"));
    private static final List<String> ORIGINS =
            List.of("DE", "CN", "HK", "CU", "RU", "BY", "US", "VN", "CA", "MX", "BR", "IN", "JP", "KH", "CH", "KR");
    private static final List<String> HEADINGS = List.of("9903.82.01", "9903.05.87", "9903.03.12", "9903.88.15");

    static Stream<AssessmentRequest> entries() {
        var random = new Random(20240603);
        return Stream.generate(() -> entry(random)).limit(500);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyTotalIsTheSumOfItsParts(AssessmentRequest entry) {
        var assessment = preview(entry);
        var lines = assessment.lines();

        assertThat(assessment.duty())
                .isEqualTo(sum(
                        lines.stream().flatMap(line -> line.duties().stream()).map(Layer::amount)));
        assertThat(assessment.tax())
                .isEqualTo(sum(
                        lines.stream().flatMap(line -> line.taxes().stream()).map(Layer::amount)));
        assertThat(assessment.feeTotal())
                .isEqualTo(sum(assessment.fees().stream().map(Fee::amount)));
        assertThat(assessment.total())
                .isEqualTo(assessment.duty().add(assessment.tax()).add(assessment.feeTotal()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyAmountHasTwoDecimalsAndAReasonThatAMessageCanCarry(AssessmentRequest entry) {
        var lines = preview(entry).lines();
        var layers = lines.stream()
                .flatMap(line -> Stream.concat(line.duties().stream(), line.taxes().stream()))
                .toList();
        var fees = Stream.concat(preview(entry).fees().stream(), lines.stream().flatMap(line -> line.fees().stream()))
                .toList();

        assertThat(layers).allMatch(layer -> isAmount(layer.amount()) && isAmount(layer.base()));
        assertThat(layers).allMatch(layer -> layer.why().matches("[ -~]{10,120}"));
        assertThat(layers).allMatch(layer -> layer.rate().matches("[ -~]{0,60}"));
        assertThat(layers).allMatch(layer -> layer.heading().matches("\\d{3,10}"));
        assertThat(layers)
                .filteredOn(layer -> !layer.applied())
                .allMatch(layer -> layer.amount().signum() == 0 && layer.why().startsWith("left out: "));
        assertThat(fees).allMatch(fee -> isAmount(fee.amount()) && fee.why().matches("[ -~]{10,120}"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aDollarMoreNeverCostsLess(AssessmentRequest entry) {
        var dearer = new AssessmentRequest(
                entry.entryType(),
                entry.date(),
                entry.port(),
                entry.modeOfTransport(),
                entry.lines().stream()
                        .map(line -> new AssessmentLine(
                                line.number(),
                                line.hts(),
                                line.origin(),
                                line.value().add(BigDecimal.ONE),
                                line.quantities(),
                                line.claim(),
                                line.chapter99()))
                        .toList());

        assertThat(preview(dearer).total())
                .isGreaterThanOrEqualTo(preview(entry).total());
    }

    private static Assessment preview(AssessmentRequest entry) {
        return ((Outcome.Assessed) new Assessments(Tariff.sample()).preview(entry)).assessment();
    }

    private static AssessmentRequest entry(Random random) {
        var day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3400));
        return Sample.entry(
                pick(random, List.of("11", "01", "01")),
                day,
                pick(random, List.of("4701", "4770", "2095")),
                pick(random, List.of("40", "50", "11")),
                Stream.generate(() -> line(random, day))
                        .limit(random.nextInt(4))
                        .toArray(AssessmentLine[]::new));
    }

    private static AssessmentLine line(Random random, LocalDate day) {
        var hts = pick(random, NUMBERS);
        List<Quantity> quantities = random.nextBoolean()
                ? List.of()
                : Tariff.sample().find(hts).orElseThrow().units().stream()
                        .filter(unit -> !unit.equals("X"))
                        .map(unit -> new Quantity(BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3)), unit))
                        .toList();
        var origin = pick(random, ORIGINS);
        return new AssessmentLine(
                1,
                hts,
                origin,
                BigDecimal.valueOf(random.nextInt(80_000), 2),
                quantities,
                "",
                HEADINGS.stream()
                        .filter(heading -> random.nextInt(8) == 0)
                        .filter(heading -> NumberStandings.of(heading, day) == NumberStanding.USABLE)
                        .filter(heading -> !Measures.known().isOfOtherOrigins(heading, origin))
                        .toList());
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static boolean isAmount(BigDecimal amount) {
        return amount.scale() == 2 && amount.signum() >= 0;
    }
}
