package org.acesim.cbp.examine;

import static org.acesim.cbp.examine.Records.insertedAfter;
import static org.acesim.cbp.examine.Records.with;
import static org.acesim.cbp.examine.Records.without;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.envelope.Transaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not read is answered with the condition of its field, where CBP has one, else with one of acesim's own. */
class SyntaxConditionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final List<String> PARCEL = parcel("ABC", 1);

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("001", with(PARCEL, "SE10", 5, " ")),
                Arguments.of("003", with(PARCEL, "SE10", 6, "   ")),
                Arguments.of("004", with(PARCEL, "SE10", 6, "A-C")),
                Arguments.of("005", with(PARCEL, "SE10", 11, "        ")),
                Arguments.of("009", with(PARCEL, "SE10", 20, "  ")),
                Arguments.of("Z03", with(PARCEL, "SE40", 8, "  ")),
                Arguments.of("Z04", with(PARCEL, "SE40", 5, "A01")),
                Arguments.of("Z05", with(PARCEL, "SE10", 9, "X")),
                Arguments.of("Z06", insertedAfter(PARCEL, "SE20CR", padded("SE99"))),
                Arguments.of("Z07", insertedAfter(PARCEL, "SE60", padded("PG14"))),
                Arguments.of("Z08", outOfSequence()),
                Arguments.of("Z09", tooMany()),
                Arguments.of("Z10", without(PARCEL, "SE60")),
                Arguments.of("Z11", with(PARCEL, "SE10", 5, "D")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheConditionOfWhatDoesNotRead(String code, List<String> records) {
        assertThat(Filing.read(new Transaction(records))
                        .examine(new Circumstances("ABC", false, DAY, DAY))
                        .findings())
                .extracting(Finding::code)
                .contains(code);
    }

    private static List<String> outOfSequence() {
        List<String> records = new ArrayList<>(PARCEL);
        Collections.swap(records, 1, 2);
        return records;
    }

    private static List<String> tooMany() {
        return insertedAfter(PARCEL, "SE13", PARCEL.get(1));
    }

    private static String padded(String record) {
        return "%-80s".formatted(record);
    }
}
