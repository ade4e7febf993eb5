package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings in force until a trainer changes them.
 *
 * @param seed            of every random draw
 * @param inspectionRates by entry type
 * @param lawOf           whose day's law is applied: a date or {@code BY_DATE}
 * @param aggregation     what one person's shipments of one day are held against
 * @param officer         who decides reviews, DESK or AUTOMATIC, the usual
 * @param violationRate   the share of exams that find something
 * @param inspectionKinds the share of each kind of inspection, where not as usual
 * @param riskFactors     how many times likelier each risk makes an inspection, where not as usual
 * @param paymentFirst    the types of entries whose duty is paid before release; none, the usual
 * @param interestRate    the yearly rate on duty that is late, where not the table's
 * @param durations       how long things take, as {@code P1D/P3D}, where not as usual
 */
@ConfigurationProperties("acesim.settings")
record SettingProperties(
        long seed,
        Map<String, BigDecimal> inspectionRates,
        LawOf lawOf,
        Aggregation aggregation,
        @Nullable Officer officer,
        @Nullable BigDecimal violationRate,
        @Nullable Map<InspectionKind, BigDecimal> inspectionKinds,
        @Nullable Map<Risk, BigDecimal> riskFactors,
        @Nullable Set<String> paymentFirst,
        @Nullable BigDecimal interestRate,
        @Nullable Map<Term, String> durations) {
    /** Who decides reviews. */
    enum Officer {
        AUTOMATIC,
        DESK
    }

    Settings settings() {
        return new Settings(
                seed,
                inspectionRates,
                lawOf,
                aggregation,
                ReviewSettings.USUAL
                        .decided(
                                officer == Officer.DESK,
                                violationRate == null ? ReviewSettings.USUAL.violationRate() : violationRate)
                        .ofKinds(inspectionKinds == null ? Map.of() : inspectionKinds)
                        .ofRisks(riskFactors == null ? Map.of() : riskFactors)
                        .with(terms()),
                new PaymentSettings(paymentFirst == null ? Set.of() : paymentFirst, interestRate));
    }

    private Map<Term, Span> terms() {
        Map<Term, Span> terms = new EnumMap<>(Term.class);
        if (durations != null) {
            durations.forEach((term, text) -> terms.put(
                    term,
                    Span.parse(text)
                            .orElseThrow(() -> new IllegalArgumentException("acesim.settings.durations." + term
                                    + ": found '" + text + "', expected a span such as P1D/P3D"))));
        }
        return terms;
    }
}
