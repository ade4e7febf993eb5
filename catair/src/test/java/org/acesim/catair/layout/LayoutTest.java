package org.acesim.catair.layout;

import static org.acesim.catair.layout.Chapter.CARGO_RELEASE;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

    record Pair(String one, String two) {}

    record All(
            String letters,
            String code,
            String text,
            long number,
            Long spaced,
            BigDecimal amount,
            LocalDate date,
            LocalTime time,
            boolean flag) {}

    private static final Layout<All> ALL = layout("TT10", All.class, "One field of each sort")
            .source(Chapter.ENVELOPE)
            .alphabetic(5, 7, "Letters", MANDATORY, All::letters)
            .digitCode(8, 9, "Code", CONDITIONAL, All::code)
            .keyboard(10, 20, "Text", OPTIONAL, All::text)
            .digits(21, 25, "Number", MANDATORY, All::number)
            .spacedDigits(26, 30, "Spaced", OPTIONAL, All::spaced)
            .amount(31, 36, "Amount", CONDITIONAL, All::amount)
            .date(37, 42, "Date", OPTIONAL, All::date)
            .time(43, 46, "Time", OPTIONAL, All::time)
            .flag(47, FieldClass.ALPHABETIC, "Flag", OPTIONAL, 'Y', All::flag)
            .filler(48, 80)
            .build(in -> new All(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.number(),
                    in.optionalNumber(),
                    in.optionalAmount(),
                    in.optionalDate(),
                    in.optionalTime(),
                    in.flag()));

    private static final All VALUE = new All(
            "AB", "07", "X-1", 42, 7L, new BigDecimal("12.30"), LocalDate.of(2024, 6, 3), LocalTime.of(9, 5), true);

    private static final String RECORD = pad("TT10AB 07X-1        0004200007001230060324" + "0905Y");

    @Test
    void writesEachClassWithItsFill() {
        assertThat(ALL.write(VALUE)).isEqualTo(RECORD);
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(ALL.read(RECORD)).isEqualTo(new Reading.Read<>(VALUE));
    }

    @Test
    void leavesUnusedNumbersBlank() {
        All blank = new All("AB", "", "", 0, null, null, null, null, false);
        String record = pad("TT10AB              00000");
        assertThat(ALL.write(blank)).isEqualTo(record);
        assertThat(ALL.read(record)).isEqualTo(new Reading.Read<>(blank));
    }

    @Test
    void readsNumbersThatFollowSpaces() {
        String spaced = RECORD.substring(0, 25) + "    7" + "  1230" + RECORD.substring(36);
        assertThat(ALL.read(spaced)).isEqualTo(new Reading.Read<>(VALUE));
    }

    @Test
    void discardsLeadingSpacesOfText() {
        String indented = RECORD.substring(0, 9) + "  X-1      " + RECORD.substring(20);
        assertThat(ALL.read(indented)).isEqualTo(new Reading.Read<>(VALUE));
    }

    @ParameterizedTest
    /** A dot stands for a space. */
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "5,A2.,MALFORMED,5-7,letters A-Z",
                "5,...,MISSING_VALUE,5-7,letters A-Z",
                "5,A.B,MALFORMED,5-7,letters A-Z",
                "8,.7,MALFORMED,8-9,2 digits",
                "8,7.,MALFORMED,8-9,2 digits",
                "10,a,MALFORMED,10-20,keyboard characters in upper case",
                "21,...42,MALFORMED,21-25,5 digits",
                "21,.....,MISSING_VALUE,21-25,5 digits",
                "26,7....,MALFORMED,26-30,right-justified digits",
                "31,-01230,MALFORMED,31-36,right-justified digits",
                "37,023024,MALFORMED,37-42,a date MMDDYY",
                "37,000000,MALFORMED,37-42,a date MMDDYY",
                "37,0603..,MALFORMED,37-42,a date MMDDYY",
                "43,2400,MALFORMED,43-46,a time HHMM",
                "47,N,MALFORMED,47-47,'Y' or a space",
                "48,X,DATA_IN_FILLER,48-80,spaces",
                "1,SE,MALFORMED,1-4,'TT10'",
            })
    void saysWhatIsWrongAndWhere(int column, String text, Problem.Kind kind, String columns, String expected) {
        String record =
                RECORD.substring(0, column - 1) + text.replace('.', ' ') + RECORD.substring(column - 1 + text.length());
        List<RecordProblem> problems = ALL.read(record).problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0).problem();
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.record()).isEqualTo("TT10");
        assertThat(problem.from() + "-" + problem.to()).isEqualTo(columns);
        assertThat(problem.expected()).isEqualTo(expected);
        assertThat(problem.found()).isEqualTo(record.substring(problem.from() - 1, problem.to()));
    }

    @Test
    void tellsCharactersThatNoKeyboardHas() {
        for (char character : new char[] {'\n', '\0', '\u007F', 'ü', 'Ł', '\uD83D'}) {
            String record = RECORD.substring(0, 9) + character + RECORD.substring(10);
            Problem problem = ALL.read(record).problems().get(0).problem();
            assertThat(problem.kind()).isEqualTo(Problem.Kind.NON_STANDARD_DATA);
            assertThat(problem.found()).startsWith("\\x");
        }
    }

    @Test
    void findsAllProblemsOfARecordInTheOrderOfTheColumns() {
        String record = pad("TT99a1 x Ü         x");
        assertThat(ALL.read(record).problems().stream()
                        .map(found -> found.problem().from()))
                .containsExactly(1, 5, 8, 10, 21);
    }

    @Test
    void answersTextOfAnotherLength() {
        assertThat(ALL.read("TT10").problems().get(0).problem().kind()).isEqualTo(Problem.Kind.WRONG_LENGTH);
        assertThat(ALL.read("").problems()).hasSize(1);
    }

    @Test
    void readsFromWithinAMessage() {
        byte[] message = ("garbage" + RECORD + "garbage").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(ALL.read(message, 7)).isEqualTo(new Reading.Read<>(VALUE));
    }

    @Test
    void refusesToWriteWhatDoesNotFit() {
        assertThatThrownBy(() -> ALL.write(new All(
                        "ABCD",
                        "7",
                        "a\nb",
                        -1,
                        100_000L,
                        new BigDecimal("1.234"),
                        LocalDate.of(1999, 1, 1),
                        LocalTime.of(9, 5, 1),
                        false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TT10 columns 5-7, Letters: found 'ABCD', expected at most 3 characters")
                .hasMessageContaining("TT10 columns 8-9, Code: found '7', expected 2 digits")
                .hasMessageContaining("TT10 columns 10-20, Text: found 'a\\x0Ab', expected keyboard characters")
                .hasMessageContaining("TT10 columns 21-25, Number: found '-1', expected 5 digits")
                .hasMessageContaining("TT10 columns 26-30, Spaced: found '100000', expected at most 5 digits")
                .hasMessageContaining("TT10 columns 31-36, Amount: found '1.234', expected at most 2 decimals")
                .hasMessageContaining("TT10 columns 37-42, Date: found '1999-01-01', expected a year from 2000 to 2099")
                .hasMessageContaining("TT10 columns 43-46, Time: found '09:05:01', expected whole minutes");
        assertThatThrownBy(
                        () -> ALL.write(new All("A", "", "", 0, null, new BigDecimal("10000.00"), null, null, false)))
                .hasMessageContaining("expected at most 4 digits before the point");
        assertThatThrownBy(() -> ALL.write(new All("A", "", "", 0, null, new BigDecimal("1e30"), null, null, false)))
                .hasMessageContaining("expected at most 4 digits before the point");
    }

    @Test
    void listsTheProblemsOfAValueWithoutThrowing() {
        assertThat(ALL.problems(VALUE)).isEmpty();
        List<Problem> problems = ALL.problems(new All("", "07", "ä", 0, null, null, null, null, false));
        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Problem.Kind.MISSING_VALUE, Problem.Kind.NON_STANDARD_DATA);
    }

    @Test
    void describesARecordFieldByField() {
        List<FieldText> texts = ALL.describe(RECORD);
        assertThat(texts.stream().map(FieldText::text).reduce("", String::concat))
                .isEqualTo(RECORD);
        assertThat(texts.get(1).field().printedClass()).isEqualTo("3A");
        assertThat(ALL.describe("TT10")).hasSameSizeAs(texts);
        assertThat(ALL.describe(RECORD + "more")).isEqualTo(texts);
    }

    @Test
    void keepsVerbatimTextAsItWasSent() {
        Layout<Pair> verbatim = layout("TT20", Pair.class, "")
                .source(CARGO_RELEASE)
                .keyboard(5, 12, "One", OPTIONAL, Pair::one)
                .verbatim()
                .alphabetic(13, 20, "Two", OPTIONAL, Pair::two)
                .accepts(FieldClass.ALPHANUMERIC)
                .filler(21, 80)
                .build(in -> new Pair(in.text(), in.text()));
        Pair value = new Pair(" as iT is".substring(0, 8), "08");
        assertThat(verbatim.read(verbatim.write(value))).isEqualTo(new Reading.Read<>(value));
    }

    private static String pad(String text) {
        return text + " ".repeat(Layout.COLUMNS - text.length());
    }
}
