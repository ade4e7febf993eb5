package org.acesim.cbp.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.own.OwnCondition;
import org.acesim.cbp.ProjectFiles;
import org.junit.jupiter.api.Test;

/** What holds of the conditions of an entry summary together, and the page that lists them. */
class SummaryConditionsTest {
    private static final Path DOCUMENT = ProjectFiles.root().resolve("docs/codes.md");

    /** A condition, the test that provokes it, and by what. */
    private record Row(String code, String test, String input) {
        String text() {
            String text = codes().filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .text();
            return "| E1 | %s | %s | `%s.findsTheConditionWhereItHolds` | %s |\n".formatted(code, text, test, input);
        }
    }

    @Test
    void findsNothingInAGoodSummary() {
        assertThat(ConditionCase.of("", EditedSummary.informal()).found()).isEmpty();
        assertThat(ConditionCase.of("", EditedSummary.formal()).found()).isEmpty();
    }

    @Test
    void findsEveryProblemAtOnce() {
        EditedSummary wrong = EditedSummary.informal()
                .edited("40", 11, "QQ")
                .edited("11", 61, "QQ")
                .edited("90", 15, "00000000254");

        assertThat(ConditionCase.of("", wrong).found()).containsExactly("133", "411 LINITM 001", "726 TOTALS");
    }

    @Test
    void theDocumentSaysWhichInputProvokesEachCondition() throws IOException {
        String rows = Stream.of(
                        rows(SummaryHeaderConditionsTest.class, SummaryHeaderConditionsTest.cases()),
                        rows(SummaryLineConditionsTest.class, SummaryLineConditionsTest.cases()),
                        rows(SummaryAmountConditionsTest.class, SummaryAmountConditionsTest.cases()))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Row::code))
                .map(Row::text)
                .collect(Collectors.joining());

        ProjectFiles.agrees(
                DOCUMENT,
                ProjectFiles.between(
                        Files.readString(DOCUMENT),
                        "conditions of an entry summary",
                        "| record | code | text | test | provoked by |\n|---|---|---|---|---|\n" + rows));
    }

    @Test
    void theDocumentNamesEveryConditionAndATest() throws IOException {
        String document = Files.readString(DOCUMENT);
        Set<String> documented = Pattern.compile("\\| E1 \\| (...) \\| .+? \\| `")
                .matcher(document)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());

        assertThat(SummaryConditions.ALL.stream()
                        .map(condition -> condition.code().code()))
                .allMatch(documented::contains);
        assertThat(codes().filter(code -> documented.contains(code.code()))).allSatisfy(code -> assertThat(document)
                .contains("| E1 | " + code.code() + " | " + code.text() + " | `"));
    }

    private static Stream<Row> rows(Class<?> test, Stream<ConditionCase> cases) {
        return cases
                .collect(Collectors.groupingBy(
                        ConditionCase::code, Collectors.mapping(ConditionCase::input, Collectors.joining("; or "))))
                .entrySet()
                .stream()
                .map(row -> new Row(row.getKey(), test.getSimpleName(), row.getValue()));
    }

    private static Stream<Coded> codes() {
        return Stream.of(SummaryConditionCode.values(), OwnCondition.values()).flatMap(Arrays::stream);
    }
}
