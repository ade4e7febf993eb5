package org.acesim.gateway.filing.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void readsTheSameLinesWhereverItsBufferEnds() {
        Random random = new Random(11);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            expected.add("ü".repeat(random.nextInt(400)) + i);
        }

        assertThat(lines(String.join("\n", expected), 100_000)).containsExactlyElementsOf(expected);
        assertThat(lines(String.join("\r\n", expected) + "\r\n", 100_000)).containsExactlyElementsOf(expected);
    }

    @Test
    void cutsALineThatIsTooLongAndSaysSo() {
        TextLines lines = new TextLines(
                new ByteArrayInputStream(("x".repeat(200_000) + "\nshort").getBytes(StandardCharsets.UTF_8)), 1_000);

        TextLines.Line first = lines.next();
        assertThat(first.whole()).isFalse();
        assertThat(first.text()).hasSize(1_000);
        assertThat(lines.next()).isEqualTo(new TextLines.Line(2, "short", true));
        assertThat(lines.next()).isNull();
    }

    private static List<String> lines(String text, int lengthMax) {
        List<String> read = new ArrayList<>();
        TextLines lines = new TextLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lengthMax);
        TextLines.Line line;
        while ((line = lines.next()) != null) {
            assertThat(line.number()).isEqualTo(read.size() + 1);
            read.add(line.text());
        }
        return read;
    }
}
