package org.acesim.cbp.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.AssessmentLine;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.duty.Layer;

/** What CBP finds out about goods that it had assessed already. */
sealed interface Revision {
    /** With an entry, as a sentence without its full stop. */
    String why();

    /** The assessment that comes of it; nothing where the goods cannot be assessed so. */
    Optional<Assessment> applied(Assessment before, Assessments engine);

    /** What goods were assessed at in all, in USD. */
    static BigDecimal value(Assessment assessment) {
        return assessment.request().lines().stream()
                .map(AssessmentLine::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The goods are worth so much in all, in USD: every line in its share of what was declared.
     *
     * @param value whole dollars and cents
     */
    record ValueFound(BigDecimal value) implements Revision {
        @Override
        public String why() {
            return "Assessed anew: CBP found the goods to be worth " + value.toPlainString() + " USD";
        }

        @Override
        public Optional<Assessment> applied(Assessment before, Assessments engine) {
            AssessmentRequest request = before.request();
            BigDecimal declared = Revision.value(before);
            List<AssessmentLine> lines = new ArrayList<>();
            BigDecimal left = value.setScale(2, RoundingMode.HALF_UP);
            for (AssessmentLine line : request.lines()) {
                boolean last = lines.size() == request.lines().size() - 1;
                BigDecimal share = last
                        ? left
                        : declared.signum() == 0
                                ? BigDecimal.ZERO
                                : value.multiply(line.value()).divide(declared, 2, RoundingMode.HALF_UP);
                left = left.subtract(share);
                lines.add(new AssessmentLine(
                        line.number(),
                        line.hts(),
                        line.origin(),
                        share,
                        line.quantities(),
                        line.claim(),
                        line.chapter99()));
            }
            return engine.of(new AssessmentRequest(
                                    request.entryType(),
                                    request.date(),
                                    request.port(),
                                    request.modeOfTransport(),
                                    lines))
                            instanceof Outcome.Assessed assessed
                    ? Optional.of(assessed.assessment())
                    : Optional.empty();
        }
    }

    /**
     * A higher rate than the filer's applies (CBP form 29).
     *
     * @param percent of the value of each line, on top of what was assessed
     */
    record RateAdvanced(BigDecimal percent) implements Revision {
        private static final BigDecimal HUNDRED = new BigDecimal("100");

        @Override
        public String why() {
            return "Assessed anew: the rate is advanced by " + percent.toPlainString()
                    + " percent of the value, as the notice of action proposed";
        }

        @Override
        public Optional<Assessment> applied(Assessment before, Assessments engine) {
            return Optional.of(new Assessment(
                    before.request(),
                    before.revision(),
                    before.lines().stream().map(this::advanced).toList(),
                    before.fees()));
        }

        private AssessedLine advanced(AssessedLine line) {
            BigDecimal more = line.value().multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            List<Layer> duties = new ArrayList<>(line.duties());
            duties.add(new Layer(
                    line.hts(),
                    line.value(),
                    percent.toPlainString() + "%",
                    more,
                    true,
                    "rate advance of the notice of action (CBP form 29): "
                            + line.value().toPlainString() + " x " + percent.toPlainString() + "%"));
            return new AssessedLine(
                    line.number(), line.hts(), line.origin(), line.value(), duties, line.taxes(), line.fees());
        }
    }

    /**
     * An officer states what duty the entry owes in all, in USD.
     *
     * @param duty with cents
     */
    record DutyStated(BigDecimal duty) implements Revision {
        @Override
        public String why() {
            return "Assessed anew: an officer states the duty as " + duty.toPlainString() + " USD";
        }

        @Override
        public Optional<Assessment> applied(Assessment before, Assessments engine) {
            List<AssessedLine> lines = new ArrayList<>();
            for (AssessedLine line : reckoned(before, engine).lines()) {
                List<Layer> duties = new ArrayList<>();
                line.duties().forEach(layer -> duties.add(overruled(layer)));
                if (lines.isEmpty()) {
                    // No record takes an amount below zero, so what is stated stands by itself, not as a difference.
                    duties.add(new Layer(
                            line.hts(),
                            line.value(),
                            "",
                            duty.setScale(2, RoundingMode.HALF_UP),
                            true,
                            "what an officer states for the whole entry"));
                }
                lines.add(new AssessedLine(
                        line.number(), line.hts(), line.origin(), line.value(), duties, line.taxes(), line.fees()));
            }
            return Optional.of(new Assessment(before.request(), before.revision(), lines, before.fees()));
        }

        /** By law, and not by what an officer stated the last time. */
        private static Assessment reckoned(Assessment before, Assessments engine) {
            return engine.of(before.request()) instanceof Outcome.Assessed assessed ? assessed.assessment() : before;
        }

        private static Layer overruled(Layer layer) {
            return new Layer(
                    layer.heading(),
                    layer.base(),
                    layer.rate(),
                    BigDecimal.ZERO.setScale(2),
                    false,
                    "an officer states the duty: " + layer.why());
        }
    }
}
