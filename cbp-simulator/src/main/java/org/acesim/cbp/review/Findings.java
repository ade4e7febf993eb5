package org.acesim.cbp.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.acesim.catair.code.DocumentType;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.inquiry.Paper;
import org.acesim.cbp.targeting.Draw;
import org.acesim.cbp.targeting.ExamResult;
import org.acesim.cbp.targeting.Forced;
import org.jspecify.annotations.Nullable;

/** What exams find, and what comes of it: by a seeded draw, unless a scenario or an officer has said it. */
final class Findings {
    /** How likely each violation is among those found, in percent: an own choice, since no figures are published. */
    private static final List<Map.Entry<ExamResult, Integer>> SHARES = List.of(
            Map.entry(ExamResult.UNDERVALUED, 40),
            Map.entry(ExamResult.MISDESCRIBED, 70),
            Map.entry(ExamResult.COUNTERFEIT, 80),
            Map.entry(ExamResult.PROHIBITED, 90),
            Map.entry(ExamResult.PARTLY_REFUSED, 100));

    private Findings() {}

    /**
     * What the automatic officer finds.
     *
     * @param decision the same, explained but for the sentence
     */
    record Found(ExamResult result, Decision decision) {}

    /** The course after the automatic officer has examined the goods. */
    static Course examined(Course course, Instant at) {
        Found found = find(course, at);
        return found(course.spent(), found.result(), forced(course).foundValue(), found.decision(), "");
    }

    /** The course after an exam whose result counts once the invoice is here, which is asked for. */
    static Course withoutInvoice(Course course, Found found) {
        Forced forced = forced(course);
        String text = "The parcel was opened, and no invoice has come by the Document Image System: it is asked for";
        Order order = new Order(
                ReviewEvent.DOCUMENTS_WANTED,
                DocumentType.COMMERCIAL_INVOICE.code(),
                "",
                new Forced(found.result(), forced.foundValue(), null, forced.decidedBy()),
                text);
        return course.ordered(order, told(found.decision(), text, ""));
    }

    /** What the automatic officer finds: what a scenario says, else by a draw. */
    static Found find(Course course, Instant at) {
        Facts facts = course.facts();
        Forced forced = forced(course);
        BigDecimal rate = facts.settings().review().violationRate();
        ExamResult result = forced.examResult();
        Decision decision = Decision.of(Decision.Rule.EXAM, at, Decision.facts("result", result), "");
        if (result == null) {
            BigDecimal draw = Draw.of(facts.settings().seed(), facts.entryNumber(), "exam");
            result = draw.compareTo(rate) < 0 ? violation(facts) : ExamResult.COMPLIANT;
            decision = Decision.of(Decision.Rule.EXAM, at, Decision.facts("result", result, "drawn", "exam"), "")
                    .against(rate.toPlainString())
                    .drawn(draw.toPlainString());
        }
        return new Found(result, decision);
    }

    /**
     * The course after an exam has found something.
     *
     * @param value    the value found, where another than the declared one was found; drawn where null
     * @param decision who found it, when, and by what
     * @param remark   what the officer says to it, or blank
     */
    static Course found(
            Course course, ExamResult result, @Nullable BigDecimal value, Decision decision, String remark) {
        return switch (result) {
            case COMPLIANT ->
                course.after(ReviewEvent.REVIEW_PASSED, told(decision, "The goods are what was declared", remark));
            case UNDERVALUED ->
                undervalued(course, value == null ? drawnValue(course.facts()) : value, decision, remark);
            case MISDESCRIBED -> {
                String text = "The goods are not what the description says: a corrected invoice is required";
                Order order = new Order(
                        ReviewEvent.DOCUMENTS_WANTED, DocumentType.CORRECTED_INVOICE.code(), "", forced(course), text);
                yield course.ordered(order, told(decision, text, remark));
            }
            case COUNTERFEIT ->
                course.after(
                        ReviewEvent.SEIZURE, told(decision, "The goods are counterfeit: seized (19 USC 1526)", remark));
            case PROHIBITED ->
                course.after(
                        ReviewEvent.REFUSAL,
                        told(decision, "The goods may not enter: they are to be exported or destroyed", remark));
            case PARTLY_REFUSED ->
                course.after(
                        ReviewEvent.PARTIAL_REFUSAL,
                        told(
                                decision,
                                "Some of the goods may not enter: once those are exported or destroyed, the rest is"
                                        + " released",
                                remark));
        };
    }

    private static Course undervalued(Course course, BigDecimal value, Decision decision, String remark) {
        Facts facts = course.facts();
        BigDecimal limit = BigDecimal.valueOf(facts.limit());
        boolean overLimit = value.compareTo(limit) > 0;
        Decision found = with(
                decision,
                Decision.facts(
                        "declaredValue",
                        facts.value(),
                        Reasons.FOUND_VALUE,
                        value.toPlainString(),
                        "limit",
                        facts.limit() == Long.MAX_VALUE ? null : facts.limit()));
        if (overLimit) {
            String text = "The goods are worth " + value.toPlainString() + " USD, more than type "
                    + facts.release().header().entryType()
                    + " covers: cancel the entry (reason 05) and file it again as"
                    + " type 11 under a new number";
            return course.after(ReviewEvent.FOUND_WORTH_MORE, told(found, text, remark));
        }
        String text = "The goods are worth " + value.toPlainString() + " USD, not " + facts.value()
                + " as declared; nothing else stands against release";
        return course.after(ReviewEvent.REVIEW_PASSED, told(found, text, remark))
                .writing(new Paper.Opens(
                        NoticeKind.VALUE_FOUND, NoticeStatus.CLOSED, "", text, decision.at(), null, value));
    }

    private static ExamResult violation(Facts facts) {
        BigDecimal draw = Draw.of(facts.settings().seed(), facts.entryNumber(), "violation");
        int percent = draw.movePointRight(2).intValue();
        return SHARES.stream()
                .filter(share -> percent < share.getValue())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** One and a half times to four times what was declared. */
    private static BigDecimal drawnValue(Facts facts) {
        BigDecimal draw = Draw.of(facts.settings().seed(), facts.entryNumber(), "value found");
        return BigDecimal.valueOf(facts.value())
                .multiply(new BigDecimal("1.5").add(draw.multiply(new BigDecimal("2.5"))))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Forced forced(Course course) {
        ReviewFile file = course.file();
        return file == null ? Forced.NOTHING : file.forced();
    }

    private static Decision told(Decision decision, String text, String remark) {
        return new Decision(
                decision.rule(),
                decision.inputs(),
                decision.threshold(),
                decision.draw(),
                decision.decidedBy(),
                decision.at(),
                remark.isBlank() ? text : text + ". " + remark,
                List.of());
    }

    private static Decision with(Decision decision, Map<String, String> more) {
        Map<String, String> inputs = new java.util.LinkedHashMap<>(decision.inputs());
        inputs.putAll(more);
        return new Decision(
                decision.rule(),
                inputs,
                decision.threshold(),
                decision.draw(),
                decision.decidedBy(),
                decision.at(),
                decision.text(),
                List.of());
    }
}
