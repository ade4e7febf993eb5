package org.acesim.catair.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.catair.Golden;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.layout.FieldText;
import org.acesim.catair.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource({
        "s3-se-cancel, A B SE10 SE13 Y Z",
        "s3-sx-referred, A-out B-out SE10 SE90 Y-out Z-out",
        "s1-so-released, A-out B-out SO10 SO20 SO40 SO40 SO50 SO60 Y-out Z-out",
        "s5-batch-rejected, A-out B-gen X0 X1 X1 Y-gen Z-gen",
        "s4-ax-rejected, A-out B-out E0 E0 E0 E1 E1 Y-out Z-out",
        "s4-uc-package-requested, A-out B-out E1-UC Y-out Z-out",
        "s4-ae-add-formal, A B 10 11 20 22 23 31 40 44 47 47 50 62 62 89 90 Y Z",
        "own-da-estimate, A-out B-out DA10 DA40 DA50 DA51 DA51 DA50 DA51 DA51 DA51 DA60 DA51 DA90 Y-out Z-out"
    })
    void findsTheLayoutOfEachRecord(String name, String layouts) {
        assertThat(Explanation.of(Golden.message(name)))
                .extracting(RecordText::layout)
                .containsExactly(layouts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s4-ae-add-formal", "s4-ax-accepted", "s4-ax-rejected", "s4-uc-package-requested"})
    void readsAndWritesEachRecordByItsLayout(String name) {
        assertThat(Batches.read(Golden.message(name))).hasOnlyElementsOfType(ReceivedBatch.Accepted.class);
        for (RecordText text : Explanation.of(Golden.message(name))) {
            Layout<?> layout = Layouts.all().stream()
                    .filter(candidate -> candidate.id().equals(text.layout()))
                    .findFirst()
                    .orElseThrow();
            assertThat(rewritten(layout, text.record())).isEqualTo(text.record());
        }
    }

    private static <T> String rewritten(Layout<T> layout, String record) {
        return layout.write(layout.read(record).orThrow());
    }

    @Test
    void showsColumnsNameRawTextAndMeaning() {
        RecordText se10 = Explanation.of(Golden.message("s3-se-cancel")).get(2);
        assertThat(se10.number()).isEqualTo(3);
        assertThat(se10.title()).isEqualTo("What the entry is");
        FieldText action = se10.fields().get(1);
        assertThat(action.field().from()).isEqualTo(5);
        assertThat(action.field().name()).isEqualTo("Action Code");
        assertThat(action.text()).isEqualTo("D");
        assertThat(action.meaning()).isEqualTo("CANCEL");
    }

    @Test
    void showsRecordsWithoutALayoutAsTheyAre() {
        List<RecordText> texts = Explanation.of("what\nis this".getBytes(StandardCharsets.US_ASCII));
        assertThat(texts).extracting(text -> text.record().strip()).containsExactly("what", "is this");
        assertThat(texts)
                .allMatch(text -> text.layout().isEmpty() && text.fields().isEmpty());
    }
}
