package org.acesim.gateway.summary.draft;

import static org.acesim.gateway.filing.release.ReleaseText.raised;
import static org.acesim.gateway.filing.release.ReleaseText.tariffNumber;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acesim.catair.code.SummaryAction;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.AssessmentLine;
import org.acesim.customs.assessment.AssessmentProblem;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.assessment.Outcome;
import org.acesim.customs.assessment.Quantity;
import org.acesim.customs.assessment.SummaryRules;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.tariff.Tariff;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.json.Json;
import org.acesim.gateway.filing.release.ReleaseText;

/** Drafts entry summaries from filings, by the tariff of the program. */
public final class Drafts {
    private final Assessments assessments;

    /** Drafts by a tariff, which CBP is to have too. */
    public Drafts(Tariff tariff) {
        this.assessments = new Assessments(tariff);
    }

    /** A draft, or every reason why there is none. */
    public sealed interface Result permits Drafted, Refused {}

    /** It can be filed. */
    public record Drafted(Draft draft) implements Result {}

    /** It cannot; a pointer is one of the form, or where that states nothing of it, of the filing. */
    public record Refused(List<FilingProblem> problems) implements Result {
        /** Keeps its own copy of the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Drafts the summary of a filing without anything stated besides. */
    public Result of(Filing filing, DraftContext context) {
        return of(filing, context, SummaryForm.EMPTY, new ArrayList<>());
    }

    /** Drafts the summary of a filing; whatever {@code stated} says takes the place of the draft's own. */
    public Result of(Filing filing, DraftContext context, Json.Obj stated) {
        List<FilingProblem> problems = new ArrayList<>();
        SummaryForm form = SummaryFormJson.bind(stated, problems);
        return of(filing, context, form, problems);
    }

    private Result of(Filing filed, DraftContext context, SummaryForm form, List<FilingProblem> problems) {
        Merge merge = Merge.of(filed, form);
        problems.addAll(merge.problems());
        Draft.Header header = Headers.of(merge.filing(), context, form, problems);
        needs(merge, problems);
        Outcome outcome = assessments.of(request(merge.filing(), context));
        if (outcome instanceof Outcome.Refused refused) {
            refused.problems().forEach(problem -> problems.add(problem(merge, problem)));
            return new Refused(problems);
        }
        Assessment assessment = ((Outcome.Assessed) outcome).assessment();
        Amounts amounts = Amounts.of(merge, assessment, form, problems);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        Draft draft = new Draft(context, merge.filing(), header, amounts.lines(), amounts.fees(), amounts.totals());
        return written(draft);
    }

    private static Result written(Draft draft) {
        try {
            draft.transaction(SummaryAction.ADD);
            return new Drafted(draft);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            return new Refused(List.of(FilingProblem.of(
                    ProblemCode.TOO_LONG,
                    "",
                    "The records have no room for it: " + reason,
                    "",
                    "what fits its record")));
        }
    }

    private static AssessmentRequest request(Filing filing, DraftContext context) {
        List<AssessmentLine> lines = new ArrayList<>();
        for (Filing.Line line : filing.lines()) {
            lines.add(new AssessmentLine(
                    lines.size() + 1,
                    tariffNumber(line.hts()),
                    raised(line.origin()),
                    Objects.requireNonNullElse(line.value(), BigDecimal.ZERO),
                    line.statistical().stream().map(Drafts::quantity).toList(),
                    raised(line.spi()),
                    line.chapter99().stream().map(ReleaseText::heading).toList()));
        }
        return new AssessmentRequest(
                raised(filing.entryType()),
                context.lawOf(),
                raised(filing.portOfEntry()),
                raised(filing.modeOfTransport()),
                lines);
    }

    private static Quantity quantity(Filing.Statistical statistical) {
        return new Quantity(
                Objects.requireNonNullElse(statistical.quantity(), BigDecimal.ZERO), raised(statistical.unit()));
    }

    /** What a formal summary needs besides what is assessed. */
    private static void needs(Merge merge, List<FilingProblem> problems) {
        Filing filing = merge.filing();
        String entryType = raised(filing.entryType());
        for (int i = 0; i < filing.lines().size(); i++) {
            Filing.Line line = filing.lines().get(i);
            BigDecimal value = Objects.requireNonNullElse(line.value(), BigDecimal.ZERO);
            if (line.charges() == null
                    && SummaryRules.requiresCharges(
                            entryType,
                            raised(filing.modeOfTransport()),
                            raised(line.origin()),
                            tariffNumber(line.hts()),
                            value)) {
                problems.add(new FilingProblem(
                        "664",
                        merge.pointer(i) + "/charges",
                        "A formal line worth more than 1,250 USD states its charges: freight and insurance.",
                        "",
                        "US dollars"));
            }
        }
        Filing.Party consignee = filing.parties().consignee();
        if (entryType.equals(EntryTypes.FORMAL) && (consignee == null || consignee.identifier() == null)) {
            problems.add(new FilingProblem(
                    "255",
                    "/consignee/identifier",
                    "A formal entry summary names its consignee by number; replace the entry with one that has it.",
                    "",
                    "qualifier and number"));
        }
    }

    /** The number at fault is the line's own, or a declared heading. */
    private static boolean isOfChapter99(Merge merge, AssessmentProblem problem) {
        Filing.Line line = merge.filing().lines().get(problem.line() - 1);
        return !problem.hts().equals(tariffNumber(line.hts()));
    }

    private static FilingProblem problem(Merge merge, AssessmentProblem problem) {
        String place = problem.line() == 0
                ? ""
                : merge.pointer(problem.line() - 1)
                        + switch (problem.code()) {
                            case "439", "441", "442", "443", "444" -> "/statistical";
                            case "433", "434" -> isOfChapter99(merge, problem) ? "/chapter99" : "/hts";
                            case "603" -> "/chapter99";
                            case "610", "614" -> "/spi";
                            default -> "";
                        };
        String code = problem.code().isEmpty() ? ProblemCode.CONFLICT.name() : problem.code();
        return new FilingProblem(code, place, problem.text(), "", "");
    }
}
