package org.acesim.gateway.summary.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingDraft;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.check.field.FieldWalk;
import org.acesim.gateway.filing.check.field.Report;
import org.acesim.gateway.filing.json.FilingJson;
import org.jspecify.annotations.Nullable;

/**
 * What was filed, with what a form states in the place of its own.
 *
 * @param stated by line of the filing, from 0; nothing where the form has none of it
 * @param places of the lines in the form, by line of the filing; its own place where the form has none of it
 */
record Merge(
        Filing filing, List<SummaryForm.@Nullable Line> stated, List<Integer> places, List<FilingProblem> problems) {

    static Merge of(Filing filed, SummaryForm form) {
        int lines = filed.lines().size();
        List<SummaryForm.@Nullable Line> stated = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            stated.add(null);
            places.add(i);
        }
        List<FilingProblem> problems = new ArrayList<>();
        for (int place = 0; place < form.lines().size(); place++) {
            SummaryForm.Line line = form.lines().get(place);
            long number = line.number() == null ? place + 1L : line.number();
            if (number < 1 || number > lines || stated.get((int) number - 1) != null) {
                problems.add(FilingProblem.of(
                        ProblemCode.CONFLICT,
                        "/lines/" + place + "/number",
                        "It is no line of the entry, or the same one twice.",
                        Long.toString(number),
                        "each of 1 to " + lines + " once"));
            } else {
                stated.set((int) number - 1, line);
                places.set((int) number - 1, place);
            }
        }
        List<Filing.Line> merged = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            SummaryForm.Line line = stated.get(i);
            merged.add(
                    line == null ? filed.lines().get(i) : merged(filed.lines().get(i), line));
        }
        Filing filing = FilingDraft.of(filed)
                .paymentType(or(form.paymentType(), filed.paymentType()))
                .stateOfDestination(or(form.stateOfDestination(), filed.stateOfDestination()))
                .lines(merged)
                .filing();
        Merge merge = new Merge(filing, stated, places, problems);
        merge.check(form);
        return merge;
    }

    /** The pointer of a line, as its filer stated it. */
    String pointer(int line) {
        return "/lines/" + places.get(line);
    }

    private static Filing.Line merged(Filing.Line filed, SummaryForm.Line line) {
        return new Filing.Line(
                filed.description(),
                or(line.hts(), filed.hts()),
                or(line.origin(), filed.origin()),
                or(line.value(), filed.value()),
                filed.quantity(),
                filed.unit(),
                line.statistical().isEmpty() ? filed.statistical() : line.statistical(),
                line.chapter99().isEmpty() ? filed.chapter99() : line.chapter99(),
                or(line.spi(), filed.spi()),
                filed.countryOfExport(),
                filed.exportDate(),
                or(line.charges(), filed.charges()),
                or(line.grossWeightKg(), filed.grossWeightKg()),
                filed.manufacturerId(),
                filed.relatedParties(),
                filed.parties());
    }

    private static <T> @Nullable T or(@Nullable T stated, @Nullable T filed) {
        return stated == null ? filed : stated;
    }

    /** What is stated has the form of the same fields in a filing; what was filed has been looked at then. */
    private void check(SummaryForm form) {
        Report report = new Report(true);
        FieldWalk.check(FilingJson.tree(filing), Objects.requireNonNullElse(filing.entryType(), ""), true, report);
        for (FilingProblem problem : report.problems()) {
            if ((problem.pointer().equals("/paymentType") && form.paymentType() != null)
                    || (problem.pointer().equals("/stateOfDestination") && form.stateOfDestination() != null)) {
                problems.add(problem);
            }
            for (int i = 0; i < stated.size(); i++) {
                String own = "/lines/" + i + "/";
                if (stated.get(i) != null && problem.pointer().startsWith(own)) {
                    problems.add(problem.at(pointer(i) + "/" + problem.pointer().substring(own.length())));
                }
            }
        }
    }
}
