package org.acesim.cbp.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.catair.code.ConditionSeverity;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.catair.summary.SummaryNaming;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;
import org.acesim.cbp.entry.Decision;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.Assessments;
import org.jspecify.annotations.Nullable;

/**
 * What CBP finds when it examines an entry summary.
 *
 * @param findings   everything at once, in the order of the records
 * @param assessment what it makes of one that it takes; null of a deletion, and of what is refused
 */
record SummaryExamination(
        SummaryFiling filing,
        List<SummaryFinding> findings,
        @Nullable Assessment assessment) {
    /** Nobody reads an explanation that goes on and on; the response names the rest. */
    private static final int EXPLAINED_MAX = 20;
    /** Of two that say the same of a line, the one that CBP publishes for the case. */
    private static final Set<String> SAID_OF_HARBOR_FEE = Set.of("481", "482", "600");

    /** Keeps its own copy of the findings. */
    SummaryExamination {
        findings = List.copyOf(findings);
    }

    /** Of a filing whose header does not read. */
    static SummaryExamination unreadable(SummaryFiling filing) {
        return new SummaryExamination(filing, SummarySyntax.findings(filing.problems(), filing.records()), null);
    }

    /**
     * Examines a filing whose header reads.
     *
     * @param lawOf  the day whose law the entry is under
     * @param duties duty by the tariff in use
     */
    static SummaryExamination of(SummaryFiling filing, SummarySubject subject, LocalDate lawOf, Assessments duties) {
        List<SummaryFinding> findings = new ArrayList<>(SummarySyntax.findings(filing.problems(), filing.records()));
        if (!SummarySyntax.areOfFieldsOnly(filing.problems())) {
            return new SummaryExamination(filing, findings, null);
        }
        SummaryConditions.findings(subject).stream()
                .filter(finding -> findings.stream().noneMatch(any -> saysTheSame(any, finding)))
                .forEach(findings::add);
        boolean assessable = filing.problems().isEmpty()
                && !subject.summary().lines().isEmpty()
                && (subject.isInformal() || subject.isFormal())
                && subject.summary().lines().stream()
                        .allMatch(line -> StatedGoods.articles(line).size() == 1);
        if (!assessable) {
            return new SummaryExamination(filing, findings, null);
        }
        AssessedSummary assessed = AssessedSummary.of(subject, lawOf, duties);
        assessed.findings().stream()
                .filter(finding -> !finding.code().code().equals("601") || !isSaidOfHarborFee(findings, finding))
                .forEach(findings::add);
        boolean refused = findings.stream().anyMatch(SummaryFinding::isFatal);
        return new SummaryExamination(filing, findings, refused ? null : assessed.assessment());
    }

    private static boolean saysTheSame(SummaryFinding one, SummaryFinding other) {
        return one.code().equals(other.code()) && one.references().equals(other.references());
    }

    private static boolean isSaidOfHarborFee(List<SummaryFinding> findings, SummaryFinding mismatch) {
        return findings.stream()
                .filter(finding -> SAID_OF_HARBOR_FEE.contains(finding.code().code()))
                .anyMatch(finding ->
                        finding.references().get(0).equals(mismatch.references().get(0)));
    }

    boolean accepted() {
        return findings.stream().noneMatch(SummaryFinding::isFatal);
    }

    boolean finds(SummaryConditionCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    SummaryExamination with(SummaryFinding finding) {
        return new SummaryExamination(
                filing, Stream.concat(findings.stream(), Stream.of(finding)).toList(), assessment);
    }

    /** CBP's answer to what it takes: E0 SUMMRY, what it says of parts of it, and the outcome. */
    EntrySummaryResponse accepted(SummaryConditionCode outcome, String version) {
        SummaryNaming naming = filing.naming();
        String severity = findings.isEmpty() ? "" : ConditionSeverity.INFORMATION.code();
        return new EntrySummaryResponse(groups(naming), naming.accepted(severity, outcome, version));
    }

    /** CBP's answer to what it refuses. */
    EntrySummaryResponse rejected() {
        SummaryNaming naming = filing.naming();
        return new EntrySummaryResponse(groups(naming), naming.rejected());
    }

    private List<EntrySummaryResponse.Group> groups(SummaryNaming naming) {
        Map<List<SummaryReference>, List<SummaryFinding>> byPlace = findings.stream()
                .collect(Collectors.groupingBy(SummaryFinding::references, LinkedHashMap::new, Collectors.toList()));
        List<SummaryFinding> ofAll = byPlace.remove(List.<SummaryReference>of());
        List<EntrySummaryResponse.Group> groups = new ArrayList<>();
        if (ofAll != null || byPlace.isEmpty()) {
            groups.add(group(naming, List.of(naming.reference()), ofAll == null ? List.of() : ofAll));
        }
        byPlace.forEach((references, found) -> groups.add(group(
                naming,
                groups.isEmpty()
                        ? Stream.concat(Stream.of(naming.reference()), references.stream())
                                .toList()
                        : references,
                found)));
        return groups;
    }

    private static EntrySummaryResponse.Group group(
            SummaryNaming naming, List<SummaryReference> references, List<SummaryFinding> found) {
        return new EntrySummaryResponse.Group(
                references,
                found.stream()
                        .map(finding -> naming.condition(finding.severity().code(), finding.code()))
                        .toList());
    }

    /** Why CBP takes it or not. */
    Decision decision(Instant at, String done) {
        String found = findings.stream()
                        .limit(EXPLAINED_MAX)
                        .map(SummaryFinding::inWords)
                        .collect(Collectors.joining("; "))
                + (findings.size() > EXPLAINED_MAX ? "; and " + (findings.size() - EXPLAINED_MAX) + " more" : "");
        String text = accepted()
                ? done + (found.isEmpty() ? ": no condition is met" : "; " + found)
                : "The entry summary is rejected: " + found;
        return Decision.of(
                Decision.Rule.ENTRY_SUMMARY,
                at,
                Decision.facts(
                        "action",
                        filing.readable()
                                .map(summary -> summary.header().action())
                                .orElse(null),
                        "brokerReference",
                        filing.naming().brokerReference()),
                text);
    }

    /** The codes that it was refused for, in one line. */
    String reasons() {
        return findings.stream()
                .filter(SummaryFinding::isFatal)
                .map(SummaryFinding::inWords)
                .collect(Collectors.joining("; "));
    }
}
