package org.acesim.catair.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.FieldText;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for each layout, whatever it declares. */
class EveryLayoutTest {

    private static final int RECORDS_EACH = 1_000;

    static List<Layout<?>> layouts() {
        return Layouts.all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyLayoutCoversColumns1To80(Layout<?> layout) {
        int column = 1;
        for (Field field : layout.fields()) {
            assertThat(field.from()).isEqualTo(column);
            column = field.to() + 1;
        }
        assertThat(column).isEqualTo(81);
    }

    @Test
    void everyLayoutHasAnIdOfItsOwn() {
        assertThat(Layouts.all()).extracting(Layout::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    <T> void anyEightyCharactersParseOrExplain(Layout<T> layout) {
        Random random = new Random(80);
        for (int i = 0; i < RECORDS_EACH; i++) {
            String record = EightyCharacters.some(random, layout);
            Reading<T> reading = layout.read(record);
            if (reading instanceof Reading.Read<T> read) {
                assertThat(layout.problems(read.value())).isEmpty();
                assertThat(layout.read(layout.write(read.value()))).isEqualTo(reading);
            } else {
                assertThat(reading.problems()).isNotEmpty().allSatisfy(found -> explains(found, layout));
            }
            assertThat(layout.describe(record)).hasSameSizeAs(layout.fields());
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    <T> void whatIsFilledByTheRulesIsReadAndComesBack(Layout<T> layout) {
        Random random = new Random(81);
        for (int i = 0; i < RECORDS_EACH; i++) {
            String record = EightyCharacters.canonical(random, layout);
            Reading<T> reading = layout.read(record);
            assertThat(reading).as(record).isInstanceOf(Reading.Read.class);
            assertThat(layout.write(reading.orThrow())).isEqualTo(record);
        }
    }

    private static void explains(RecordProblem found, Layout<?> layout) {
        Problem problem = found.problem();
        assertThat(problem.record()).isEqualTo(layout.id());
        assertThat(layout.fields())
                .anyMatch(field -> field.from() == problem.from()
                        && field.to() == problem.to()
                        && field.name().equals(problem.field()));
        assertThat(problem.expected()).isNotBlank();
        assertThat(problem.toString().chars()).allMatch(character -> character >= ' ' && character <= '~');
    }

    @Test
    void describesTheMeaningOfCodes() {
        Layout<?> so60 = Layouts.all().stream()
                .filter(layout -> layout.id().equals("SO60"))
                .findFirst()
                .orElseThrow();
        String record = String.format("%-80s", "SO60101626143198RELEASED                                10162603");
        assertThat(so60.describe(record).stream()
                        .map(FieldText::meaning)
                        .filter(meaning -> !meaning.isEmpty())
                        .collect(Collectors.toList()))
                .containsExactly("RELEASED", "ACTUAL ARRIVAL DATE");
    }
}
