package org.acesim.cbp.desk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.inquiry.Penalty.Statute;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.cbp.review.DeskDecision;
import org.acesim.cbp.review.PenaltyClaim;
import org.acesim.customs.penalty.Culpability;
import org.acesim.customs.penalty.FalseStatement;

/**
 * The fields that say what a penalty is claimed for.
 *
 * @param amount to claim, or to mitigate to, in US dollars
 */
record PenaltyReader(
        Optional<Statute> statute,
        Optional<Culpability> culpability,
        Optional<BigDecimal> lossOfRevenue,
        Optional<BigDecimal> domesticValue,
        Optional<BigDecimal> dutiableValue,
        Optional<Boolean> priorDisclosure,
        Optional<BigDecimal> interest,
        Optional<BigDecimal> amount) {
    static final Set<String> FIELDS = Set.of(
            "statute",
            "culpability",
            "lossOfRevenue",
            "domesticValue",
            "dutiableValue",
            "priorDisclosure",
            "interest",
            "amount");
    private static final BigDecimal MOST = new BigDecimal("9999999999");

    static PenaltyReader of(JsonFields fields) {
        return new PenaltyReader(
                fields.text("statute", "one of " + List.of(Statute.values()), name -> find(Statute.values(), name)),
                fields.text(
                        "culpability",
                        "one of " + List.of(Culpability.values()),
                        name -> find(Culpability.values(), name)),
                dollars(fields, "lossOfRevenue"),
                dollars(fields, "domesticValue"),
                dollars(fields, "dutiableValue"),
                fields.flag("priorDisclosure"),
                dollars(fields, "interest"),
                dollars(fields, "amount"));
    }

    /** The claim of a decision that claims a penalty; what is missing or does not belong there is noted as a problem. */
    Optional<PenaltyClaim> claim(DeskDecision decision, JsonFields fields) {
        boolean claims = decision == DeskDecision.PENALTY;
        boolean mitigates = decision == DeskDecision.MITIGATE_PENALTY;
        need(claims, statute, "statute", "State what is broken, one of " + List.of(Statute.values()) + ".", fields);
        boolean ofStatement = claims && statute.filter(Statute.USC_1592::equals).isPresent();
        need(ofStatement, culpability, "culpability", "State how much the importer is to blame.", fields);
        for (var field : List.of(
                new Named("lossOfRevenue", lossOfRevenue),
                new Named("domesticValue", domesticValue),
                new Named("dutiableValue", dutiableValue),
                new Named("priorDisclosure", priorDisclosure),
                new Named("interest", interest))) {
            belongs(ofStatement, field, fields);
        }
        if (mitigates) {
            need(true, amount, "amount", "State what is to be paid instead, in US dollars.", fields);
        } else {
            belongs(ofStatement, new Named("amount", amount), fields);
        }
        if (statute.isEmpty() || !claims || (ofStatement && culpability.isEmpty())) {
            return Optional.empty();
        }
        if (!ofStatement) {
            return Optional.of(new PenaltyClaim(Statute.DE_MINIMIS, null, null));
        }
        FalseStatement statement = new FalseStatement(
                culpability.orElseThrow(),
                lossOfRevenue.orElse(null),
                domesticValue.orElse(null),
                dutiableValue.orElse(null),
                priorDisclosure.orElse(false),
                interest.orElse(null));
        statement
                .missing()
                .forEach(name -> fields.problem(
                        "MISSING", name, "The maximum of 19 USC 1592 is computed from it: state it, in US dollars."));
        return Optional.of(new PenaltyClaim(Statute.USC_1592, statement, amount.orElse(null)));
    }

    private record Named(String name, Optional<?> value) {}

    private static void need(boolean needed, Optional<?> value, String name, String message, JsonFields fields) {
        if (needed && value.isEmpty()) {
            fields.problem("MISSING", name, message);
        } else if (!needed) {
            belongs(false, new Named(name, value), fields);
        }
    }

    private static void belongs(boolean there, Named field, JsonFields fields) {
        if (!there && field.value().isPresent()) {
            fields.problem("CONTRADICTION", field.name(), "This does not belong to such a decision.");
        }
    }

    private static Optional<BigDecimal> dollars(JsonFields fields, String name) {
        return fields.decimal(name, BigDecimal.ZERO, MOST, 2);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
