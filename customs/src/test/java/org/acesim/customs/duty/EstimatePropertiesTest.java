package org.acesim.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acesim.customs.table.Tables;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every estimate, on seeded random requests. */
class EstimatePropertiesTest {

    private static final List<String> NUMBERS = numbers();
    private static final List<String> ORIGINS = List.of("DE", "CN", "CU", "KP", "RU", "BY", "US", "VN");

    static Stream<EstimateRequest> requests() {
        var random = new Random(20240603);
        return Stream.generate(() -> request(random)).limit(500);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyTotalIsTheSumOfItsParts(EstimateRequest request) {
        var estimate = Estimates.of(Tariff.sample(), request);

        assertThat(estimate.duty()).isEqualTo(sum(estimate.lines().stream().map(LineEstimate::duty)));
        assertThat(estimate.lines()).allSatisfy(line -> assertThat(line.duty())
                .isEqualTo(sum(line.layers().stream().filter(Layer::applied).map(Layer::amount))));
        assertThat(estimate.feeTotal()).isEqualTo(sum(estimate.fees().stream().map(Fee::amount)));
        assertThat(estimate.total())
                .isEqualTo(estimate.duty().add(estimate.tax()).add(estimate.feeTotal()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyAmountHasTwoDecimalsAndAReasonThatAMessageCanCarry(EstimateRequest request) {
        var estimate = Estimates.of(Tariff.sample(), request);
        var layers = estimate.lines().stream()
                .flatMap(line -> line.layers().stream())
                .toList();

        assertThat(Stream.of(estimate.duty(), estimate.tax(), estimate.feeTotal(), estimate.total()))
                .allMatch(this::isAmount);
        assertThat(layers).allMatch(layer -> isAmount(layer.amount()) && isAmount(layer.base()));
        assertThat(layers).allMatch(layer -> layer.why().matches("[ -~]{10,120}"));
        assertThat(layers)
                .filteredOn(layer -> !layer.applied())
                .allMatch(layer -> layer.amount().signum() == 0 && layer.why().startsWith("left out: "));
        assertThat(estimate.fees())
                .allMatch(fee -> isAmount(fee.amount()) && fee.why().matches("[ -~]{10,120}"));
        assertThat(estimate.why()).matches("[ -~]{10,300}");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aDollarMoreNeverCostsLess(EstimateRequest request) {
        var dearer = new EstimateRequest(
                request.entryType(),
                request.date(),
                request.port(),
                request.modeOfTransport(),
                request.lines().stream()
                        .map(line -> new EstimateLine(line.number(), line.hts(), line.origin(), line.value() + 1))
                        .toList());

        assertThat(Estimates.of(Tariff.sample(), dearer).total())
                .isGreaterThanOrEqualTo(Estimates.of(Tariff.sample(), request).total());
    }

    private static EstimateRequest request(Random random) {
        return new EstimateRequest(
                pick(random, List.of("86", "11", "01")),
                LocalDate.of(2016, 1, 1).plusDays(random.nextInt(4500)),
                pick(random, List.of("4701", "4770", "2095", "1234")),
                pick(random, List.of("40", "50", "11")),
                IntStream.rangeClosed(1, random.nextInt(5))
                        .mapToObj(n ->
                                new EstimateLine(n, pick(random, NUMBERS), pick(random, ORIGINS), random.nextInt(3000)))
                        .toList());
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> numbers() {
        var numbers = new ArrayList<>(Tables.read(Tariff.class, "sample.csv", row -> row.get("number")));
        numbers.add("9999999999");
        return numbers;
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private boolean isAmount(BigDecimal amount) {
        return amount.scale() == 2 && amount.signum() >= 0;
    }
}
