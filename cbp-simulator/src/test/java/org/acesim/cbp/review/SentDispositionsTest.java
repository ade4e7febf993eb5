package org.acesim.cbp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acesim.catair.own.NoticeKind;
import org.acesim.cbp.ProjectFiles;
import org.acesim.cbp.entry.Disposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/codes.md} names every disposition that the simulator can send, and a test that provokes it. */
class SentDispositionsTest {
    private static final Path DOCUMENT = ProjectFiles.root().resolve("docs/codes.md");
    private static final List<Path> TESTS = tests();
    private static final Pattern ROW =
            Pattern.compile("\\| (S[EO]\\d\\d|DN|X1|E1) \\| (.+?) \\| (.+?) \\| `(\\w+)\\.(\\w+)` \\|( .* \\|)?");

    /**
     * A row of the document.
     *
     * @param record the record that carries the code
     * @param test   the class whose method provokes it
     */
    record Row(String record, String code, String text, String test, String method) {}

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4), row.group(5)));
    }

    @Test
    void everyDispositionHasItsRow() throws IOException {
        Stream<String> moves = Arrays.stream(Notice.values())
                .map(notice -> notice.with(Particulars.on(LocalDate.of(2024, 6, 3))))
                .map(SentDispositionsTest::code);
        Stream<String> notices = Arrays.stream(NoticeKind.values()).map(kind -> "DN " + kind.code());
        List<String> sent = Stream.concat(moves, notices).distinct().toList();

        assertThat(rows().filter(row -> !Set.of("SE90", "X1", "E1").contains(row.record()))
                        .map(row -> row.record() + " " + row.code())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(sent);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTestThatARowNamesIsThere(Row row) throws IOException {
        List<Path> found = TESTS.stream()
                .filter(file -> file.endsWith(row.test() + ".java"))
                .toList();
        assertThat(found).as(row.toString()).hasSize(1);
        assertThat(Files.readString(found.get(0))).as(row.toString()).contains("void " + row.method() + "(");
    }

    private static List<Path> tests() {
        try (Stream<Path> files = Files.walk(ProjectFiles.root(), 14)) {
            return files.filter(file -> file.toString().contains("src/test/java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(Disposition disposition) {
        String origin = disposition.releaseOrigin() == null ? "" : " origin " + disposition.releaseOrigin();
        return disposition.record() + " " + disposition.code() + origin;
    }
}
