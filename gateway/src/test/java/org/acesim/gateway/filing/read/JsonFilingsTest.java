package org.acesim.gateway.filing.read;

import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.object;
import static org.acesim.gateway.filing.Filings.read;
import static org.acesim.gateway.filing.Filings.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class JsonFilingsTest {

    @Test
    void readsOneFilingAsSingle() throws IOException {
        try (FilingReader reader =
                FilingReader.open(DocumentFormat.JSON, new ByteArrayInputStream(sample("parcel-86.json")))) {
            assertThat(reader.single()).isTrue();
            assertThat(reader.next()).isInstanceOf(ReadFiling.Understood.class);
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void readsAnArrayOneFilingAfterTheOther() {
        String one = json("parcel-86.json").toString();

        assertThat(read(DocumentFormat.JSON, "[" + one + ", 7, " + one + "]"))
                .extracting(ReadFiling::position, filing -> filing.getClass().getSimpleName())
                .containsExactly(tuple(1L, "Understood"), tuple(2L, "Unreadable"), tuple(3L, "Understood"));
    }

    @Test
    void refusesOneFilingOfAnArrayAndReadsTheOthers() {
        ObjectNode wrong = json("parcel-86.json");
        wrong.put("unknown", 1);

        assertThat(read(DocumentFormat.JSON, "[" + wrong + "," + json("parcel-86.json") + "]"))
                .extracting(filing -> filing.problems().size())
                .containsExactly(1, 0);
    }

    @Test
    void findsWhereAnArrayBreaksBeforeAnythingIsFiled() throws IOException {
        String broken = "[\n" + json("parcel-86.json") + ",\n{\"entryType\": \"86\",, }\n]";

        assertThat(verify(broken)).hasValueSatisfying(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(20);
            assertThat(problem.message()).startsWith("This is not JSON");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "7",
                "\"text\"",
                "{",
                "[{}",
                "{} {}",
                "[] x",
                "{\"a\":}",
                "[{\"a\": tru}]",
                "{\"a\": \"line\nbreak\"}",
                "\u0000\u0001"
            })
    void saysWhereADocumentCannotBeRead(String document) throws IOException {
        assertThat(verify(document)).isPresent();
        assertThatThrownBy(() -> read(DocumentFormat.JSON, document)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void findsNothingWrongWithWhatCanBeRead() throws IOException {
        assertThat(verify("[]")).isEmpty();
        assertThat(verify(json("parcel-86.json").toString())).isEmpty();
        assertThat(verify("[" + json("parcel-86.json") + ", 7]")).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws IOException {
        byte[] latin1 = "{\"seller\": {\"name\": \"Müller\"}}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(FilingReader.verify(DocumentFormat.JSON, new ByteArrayInputStream(latin1)))
                .isPresent();
    }

    @Test
    void refusesWhatIsTooDeepOrTooLongToBeAFiling() throws IOException {
        assertThat(verify("[".repeat(50_000))).isPresent();
        assertThat(verify("{\"a\":\"" + "x".repeat(30_000) + "\"}")).isPresent();
        assertThat(verify("{\"a\":" + "9".repeat(100) + "}")).isPresent();
        assertThat(verify("{\"" + "n".repeat(500) + "\":1}")).isPresent();
    }

    @Test
    void countsTheLinesOfAFilingWithoutKeepingAllOfThem() {
        ObjectNode json = json("parcel-86.json");
        for (int i = 0; i < 5_000; i++) {
            json.withArray("/lines").add(object(json, "/lines/0").deepCopy());
        }

        ReadFiling read = read(DocumentFormat.JSON, json.toString()).get(0);

        assertThat(read.filing().lines()).hasSize(1_000);
        assertThat(read.problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple("TOO_LONG", "/lines"));
    }

    @Test
    void readsALargeArrayWithoutHoldingIt() throws IOException {
        byte[] one = (json("parcel-86.json") + ",").getBytes(StandardCharsets.UTF_8);
        int filings = 40_000;
        long read = 0;

        try (FilingReader reader = FilingReader.open(DocumentFormat.JSON, repeated(one, filings))) {
            while (reader.hasNext()) {
                read += reader.next() instanceof ReadFiling.Understood ? 1 : 0;
            }
        }

        assertThat(read).isEqualTo(filings);
    }

    /** An array of the same filing, made as it is read. */
    private static InputStream repeated(byte[] one, int times) {
        return new InputStream() {
            private long at = -1;

            @Override
            public int read() {
                long length = (long) one.length * times - 1; // without the last comma
                at++;
                if (at == 0) {
                    return '[';
                }
                if (at <= length) {
                    return one[(int) ((at - 1) % one.length)] & 0xff;
                }
                return at == length + 1 ? ']' : -1;
            }
        };
    }

    private static Optional<DocumentProblem> verify(String document) throws IOException {
        return FilingReader.verify(
                DocumentFormat.JSON, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
