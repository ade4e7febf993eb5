package org.acesim.cbp.targeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.examine.Concern;
import org.acesim.cbp.setting.InspectionKind;
import org.acesim.cbp.setting.Risk;
import org.acesim.cbp.setting.Settings;
import org.acesim.customs.goods.GoodsKind;
import org.acesim.customs.goods.GoodsRule;
import org.jspecify.annotations.Nullable;

/**
 * Decides which entries CBP looks at, and how. Goods that the law treats apart come first, then the seeded draw, then descriptions
 * that say nothing.
 */
public final class Targeting {
    /** What is drawn; part of every draw, so that another draw for the same entry is another number. */
    private static final String INSPECTION = "inspection";

    private static final String KIND = "kind of inspection";

    /** The rule whose goods bear a false mark. */
    private static final String COUNTERFEIT = "COUNTERFEIT";

    private Targeting() {}

    /** Decides about one entry and explains it. */
    public static Selection select(Settings settings, Candidate candidate, Instant at) {
        return ofGoods(candidate, at).orElseGet(() -> drawn(settings, candidate, at));
    }

    /** What a scenario decides in place of all that; what has no tailgate is X-rayed where it would have that looked at. */
    public static Selection forced(Candidate candidate, Outcome outcome, Forced forced, Decision decision) {
        boolean possible = !(outcome instanceof Outcome.Tailgate) || candidate.hasTailgate();
        return new Selection(possible ? outcome : new Outcome.Xray(), forced, decision);
    }

    private static Optional<Selection> ofGoods(Candidate candidate, Instant at) {
        List<Concern.OfGoods> goods = candidate.goods();
        return goods.stream()
                .filter(concern -> concern.rule().kind() == GoodsKind.PROHIBITED)
                .findFirst()
                .or(() -> goods.stream().findFirst())
                .map(concern -> ofGoods(concern, at));
    }

    private static Selection ofGoods(Concern.OfGoods concern, Instant at) {
        GoodsRule rule = concern.rule();
        Map<String, String> inputs = Decision.facts(
                "goodsRule", rule.id(), "kind", rule.kind(), "line", concern.line(), "source", rule.source());
        if (rule.kind() == GoodsKind.PROHIBITED) {
            ExamResult result = rule.id().equals(COUNTERFEIT) ? ExamResult.COUNTERFEIT : ExamResult.PROHIBITED;
            Decision decision = Decision.of(Decision.Rule.GOODS, at, inputs, "Examined intensively: " + concern.text());
            return new Selection(new Outcome.Intensive(), new Forced(result, null, null, null), decision);
        }
        String agency = agency(rule);
        Decision decision = Decision.of(
                Decision.Rule.GOODS, at, inputs, "Held for the partner agency " + agency + ": " + concern.text());
        return Selection.of(new Outcome.PartnerAgency(agency), decision);
    }

    private static Selection drawn(Settings settings, Candidate candidate, Instant at) {
        Map<Risk, String> risks = candidate.risks();
        BigDecimal base = settings.inspectionRate(candidate.entryType());
        BigDecimal rate = base;
        for (Risk risk : risks.keySet()) {
            rate = rate.multiply(settings.review().factor(risk));
        }
        rate = rate.min(BigDecimal.ONE);
        BigDecimal draw = Draw.of(settings.seed(), candidate.entryNumber(), INSPECTION);
        if (draw.compareTo(rate) >= 0) {
            return passed(candidate, decision(settings, candidate, at, base, rate, draw, null));
        }
        BigDecimal kindDraw = Draw.of(settings.seed(), candidate.entryNumber(), KIND);
        InspectionKind kind = kind(settings, candidate, kindDraw);
        return Selection.of(
                outcome(kind), decision(settings, candidate, at, base, rate, draw, kind + " by " + kindDraw));
    }

    /** Not drawn: a description that says nothing is asked about all the same. */
    private static Selection passed(Candidate candidate, Decision decision) {
        String vague = candidate.risks().get(Risk.VAGUE_DESCRIPTION);
        if (vague == null) {
            return Selection.of(new Outcome.None(), decision);
        }
        Decision asked = new Decision(
                Decision.Rule.VAGUE_DESCRIPTION,
                decision.inputs(),
                decision.threshold(),
                decision.draw(),
                decision.decidedBy(),
                decision.at(),
                "A document is asked for: " + vague + ". " + decision.text(),
                List.of());
        return Selection.of(new Outcome.Documents(Outcome.COMMERCIAL_INVOICE), asked);
    }

    private static Decision decision(
            Settings settings,
            Candidate candidate,
            Instant at,
            BigDecimal base,
            BigDecimal rate,
            BigDecimal draw,
            @Nullable String kind) {
        String share = shown(rate);
        String what = candidate.risks().isEmpty()
                ? "the rate " + share + " of type " + candidate.entryType()
                : share + ", the rate " + shown(base) + " of type " + candidate.entryType() + " times its risks";
        String text = kind == null
                ? "Not selected for inspection: the draw " + draw + " is not below " + what
                : "Selected for inspection: the draw " + draw + " is below " + what;
        Map<String, String> inputs = new LinkedHashMap<>(Decision.facts(
                "seed", settings.seed(), "entryNumber", candidate.entryNumber(), "drawn", INSPECTION, KIND, kind));
        candidate
                .risks()
                .forEach((risk, why) ->
                        inputs.put(risk.name(), "x" + shown(settings.review().factor(risk)) + ": " + why));
        return Decision.of(Decision.Rule.TARGETING, at, inputs, text)
                .against(share)
                .drawn(draw.toPlainString());
    }

    private static InspectionKind kind(Settings settings, Candidate candidate, BigDecimal draw) {
        BigDecimal all = Arrays.stream(InspectionKind.values())
                .map(settings.review()::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wanted = draw.multiply(all);
        BigDecimal upTo = BigDecimal.ZERO;
        for (InspectionKind kind : InspectionKind.values()) {
            upTo = upTo.add(settings.review().share(kind));
            if (wanted.compareTo(upTo) < 0) {
                return kind == InspectionKind.TAILGATE && !candidate.hasTailgate() ? InspectionKind.XRAY : kind;
            }
        }
        return InspectionKind.DOCUMENTS;
    }

    private static Outcome outcome(InspectionKind kind) {
        return switch (kind) {
            case DOCUMENTS -> new Outcome.Documents(Outcome.COMMERCIAL_INVOICE);
            case XRAY -> new Outcome.Xray();
            case TAILGATE -> new Outcome.Tailgate();
            case INTENSIVE -> new Outcome.Intensive();
            case AGENCY -> new Outcome.PartnerAgency(Outcome.CONSUMER_PRODUCTS);
        };
    }

    private static String agency(GoodsRule rule) {
        return rule.agency().isEmpty() ? Outcome.CONSUMER_PRODUCTS : rule.agency();
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
