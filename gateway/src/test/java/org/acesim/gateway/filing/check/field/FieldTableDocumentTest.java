package org.acesim.gateway.filing.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.RandomFilings;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.json.Json;
import org.junit.jupiter.api.Test;

/** The documentation shows the table that the checks go by. With -Dacesim.docs=write it is written anew. */
class FieldTableDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "filing.md");
    private static final Predicate<String> OF_PARTY =
            Pattern.compile("/(seller|consignee|buyer|manufacturer|shipTo)/").asPredicate();

    @Test
    void theDocumentationShowsTheTableThatTheChecksGoBy() throws IOException {
        assertShows("fields", table(rule -> !OF_PARTY.test(rule.path())));
        assertShows("party", table(rule -> rule.path().startsWith("/consignee/")));
        assertShows("address", table(rule -> rule.path().startsWith("/seller/")));
        assertShows("codes", codes());
    }

    @Test
    void everyFieldThatAFilingCanHaveStandsInTheTable() {
        for (long seed = 0; seed < 100; seed++) {
            assertInTable(FilingJson.tree(new RandomFilings(seed).any()), "");
        }
    }

    private static void assertInTable(Json json, String path) {
        if (json instanceof Json.Obj object) {
            object.members().forEach((name, value) -> {
                assertThat(FieldTable.rule(path + "/" + name)).isNotNull();
                assertInTable(value, path + "/" + name);
            });
        } else if (json instanceof Json.Arr list) {
            list.elements().forEach(element -> assertInTable(element, path + "/*"));
        }
    }

    private static String table(Predicate<FieldRule> rows) {
        return "| field | 86 | 11 | 01 | what belongs there | |\n|---|---|---|---|---|---|\n"
                + FieldTable.all().stream()
                        .filter(rows)
                        .map(FieldTableDocumentTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(FieldRule rule) {
        String needs =
                FieldRule.TYPES.stream().map(type -> rule.need(type).shown()).collect(Collectors.joining(" | "));
        String name = rule.path().substring(1).replace("/*", "[]").replace('/', '.');
        return "| `%s` | %s | %s | %s |\n".formatted(name, needs, rule.form().shown(), rule.note());
    }

    private static String codes() {
        StringBuilder table = new StringBuilder("| code | meaning |\n|---|---|\n");
        for (ProblemCode code : ProblemCode.values()) {
            table.append("| `%s` | %s |\n".formatted(code, code.meaning()));
        }
        return table.toString();
    }

    private static void assertShows(String section, String table) throws IOException {
        String document = Files.readString(DOCUMENT);
        String begin = "<!-- generated: " + section + " -->\n";
        String end = "<!-- end: " + section + " -->";
        assertThat(document).contains(begin).contains(end);
        int from = document.indexOf(begin) + begin.length();
        int to = document.indexOf(end, from);
        if ("write".equals(System.getProperty("acesim.docs"))) {
            Files.writeString(DOCUMENT, document.substring(0, from) + "\n" + table + "\n" + document.substring(to));
        } else {
            assertThat(document.substring(from, to).strip())
                    .as("section %s of docs/filing.md; -Dacesim.docs=write writes it anew", section)
                    .isEqualTo(table.strip());
        }
    }
}
