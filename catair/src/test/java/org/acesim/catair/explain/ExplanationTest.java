package org.acesim.catair.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.catair.Golden;
import org.acesim.catair.layout.FieldText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource({
        "s3-se-cancel, A B SE10 SE13 Y Z",
        "s3-sx-referred, A-out B-out SE10 SE90 Y-out Z-out",
        "s1-so-released, A-out B-out SO10 SO20 SO40 SO40 SO50 SO60 Y-out Z-out",
        "s5-batch-rejected, A-out B-gen X0 X1 X1 Y-gen Z-gen",
        "own-da-estimate, A-out B-out DA10 DA40 DA50 DA51 DA51 DA50 DA51 DA51 DA51 DA60 DA51 DA90 Y-out Z-out"
    })
    void findsTheLayoutOfEachRecord(String name, String layouts) {
        assertThat(Explanation.of(Golden.message(name)))
                .extracting(RecordText::layout)
                .containsExactly(layouts.split(" "));
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
