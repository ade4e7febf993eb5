package org.acesim.cbp.inquiry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.inquiry.Penalty.Statute;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.customs.penalty.Culpability;
import org.acesim.customs.penalty.FalseStatement;

/**
 * The fields that say what a penalty is claimed for.
 *
 * @param amount to claim, or to mitigate to, in US dollars
 */
public record PenaltyFields(
        Optional<Statute> statute,
        Optional<Culpability> culpability,
        Optional<BigDecimal> lossOfRevenue,
        Optional<BigDecimal> domesticValue,
        Optional<BigDecimal> dutiableValue,
        Optional<Boolean> priorDisclosure,
        Optional<BigDecimal> interest,
        Optional<BigDecimal> amount) {
    /** Their names. */
    public static final Set<String> FIELDS = Set.of(
            "statute",
            "culpability",
            "lossOfRevenue",
            "domesticValue",
            "dutiableValue",
            "priorDisclosure",
            "interest",
            "amount");

    private static final String AMOUNT = "amount";
    private static final BigDecimal MOST = new BigDecimal("9999999999");

    /** Reads them. */
    public static PenaltyFields of(JsonFields fields) {
        return new PenaltyFields(
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
                dollars(fields, AMOUNT));
    }

    /** What is claimed; what is missing or does not belong there is noted as a problem. */
    public Optional<PenaltyClaim> claim(JsonFields fields) {
        fields.missing("statute", "State what is broken, one of " + List.of(Statute.values()) + ".");
        if (statute.isEmpty()) {
            return Optional.empty();
        }
        if (statute.get() == Statute.DE_MINIMIS) {
            ofStatement().forEach(field -> refuse(field, fields));
            return Optional.of(new PenaltyClaim(Statute.DE_MINIMIS, null, null));
        }
        fields.missing("culpability", "State how much the importer is to blame.");
        if (culpability.isEmpty()) {
            return Optional.empty();
        }
        FalseStatement statement = new FalseStatement(
                culpability.get(),
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

    /** Notes what stands there although nothing is claimed; an amount may belong to something else. */
    public void refuse(JsonFields fields) {
        refuse(new Named("statute", statute), fields);
        ofStatement().stream().filter(field -> !field.name().equals(AMOUNT)).forEach(field -> refuse(field, fields));
    }

    private List<Named> ofStatement() {
        return List.of(
                new Named("culpability", culpability),
                new Named("lossOfRevenue", lossOfRevenue),
                new Named("domesticValue", domesticValue),
                new Named("dutiableValue", dutiableValue),
                new Named("priorDisclosure", priorDisclosure),
                new Named("interest", interest),
                new Named(AMOUNT, amount));
    }

    private record Named(String name, Optional<?> value) {}

    private static void refuse(Named field, JsonFields fields) {
        if (field.value().isPresent()) {
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
