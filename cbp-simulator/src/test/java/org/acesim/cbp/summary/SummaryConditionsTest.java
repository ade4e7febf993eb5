package org.acesim.cbp.summary;

import static org.acesim.cbp.summary.SummaryCase.edited;
import static org.acesim.cbp.summary.SummaryCase.with;
import static org.acesim.cbp.summary.SummaryCase.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.summary.EntrySummaryResponse;
import org.acesim.cbp.ProjectFiles;
import org.acesim.cbp.entry.EntryOnFile;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SampleSummary;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition of an entry summary, by a filing that meets it and no other. */
class SummaryConditionsTest {
    private static final LocalDate CLASSIC = LocalDate.of(2024, 6, 3);
    private static final List<String> INFORMAL = SampleSummary.informal("ABC", 1);
    private static final List<String> FORMAL = SampleSummary.formal("ABC", 1);
    private static final String NUMBER = EntryNumber.of("ABC", 1).toString();
    private static final Submission SUBMISSION = new Submission("4701", "GWY", "ABC", "4701", "", "", "ID:1");
    private static final Assessments ENGINE = new Assessments(Tariff.sample());

    /** What CBP has of an entry when a summary of it comes. */
    private enum Known {
        NOTHING,
        AN_ENTRY,
        A_CANCELLED_ENTRY,
        A_SUMMARY,
        A_PAID_SUMMARY
    }

    /**
     * A filing that meets one condition.
     *
     * @param at the references, as the answer names them
     */
    private record Case(String code, String at, List<String> records, Known known) {
        static Case of(String code, String at, List<String> records) {
            return new Case(code, at, records, Known.AN_ENTRY);
        }

        Case knowing(Known other) {
            return new Case(code, at, records, other);
        }

        @Override
        public String toString() {
            return code + " at " + at;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(ofHeader(), ofImportation(), ofLines(), ofAmounts()).flatMap(cases -> cases);
    }

    private static Stream<Case> ofHeader() {
        return Stream.of(
                Case.of("B01", "", edited(INFORMAL, "10", 3, " ")),
                Case.of("B02", "", edited(INFORMAL, "10", 3, "X")),
                Case.of("B06", "", SampleSummary.informal("XYZ", 1)),
                Case.of("B14", "", edited(INFORMAL, "10", 9, "        ")),
                Case.of("B15", "", edited(INFORMAL, "10", 9, "0000001A")),
                Case.of("B16", "", edited(INFORMAL, "10", 9, "00000011")),
                Case.of("B03", "", edited(INFORMAL, "10", 18, "    ")),
                Case.of("B04", "", edited(INFORMAL, "10", 18, "47A1")),
                Case.of("B17", "", edited(INFORMAL, "10", 34, "  ")),
                Case.of("B18", "", edited(INFORMAL, "10", 34, "86")),
                Case.of("Z14", "", edited(INFORMAL, "10", 34, "03")),
                Case.of("Z15", "", FORMAL),
                Case.of("Z12", "", INFORMAL).knowing(Known.NOTHING),
                Case.of("B22", "", edited(INFORMAL, "10", 18, "4601")),
                Case.of("B31", "", INFORMAL).knowing(Known.A_CANCELLED_ENTRY),
                Case.of("B29", "", INFORMAL).knowing(Known.A_PAID_SUMMARY),
                Case.of("B29", "", SampleSummary.deleting(INFORMAL)).knowing(Known.A_PAID_SUMMARY),
                Case.of("B35", "", edited(INFORMAL, "10", 22, "REF9")).knowing(Known.A_SUMMARY),
                Case.of("B25", "", SampleSummary.deleting(INFORMAL)),
                Case.of("B24", "", with(SampleSummary.deleting(INFORMAL), "10", INFORMAL.get(1)))
                        .knowing(Known.A_SUMMARY),
                Case.of("B39", "", edited(INFORMAL, "10", 39, " ")),
                Case.of("B40", "", edited(INFORMAL, "10", 39, "Y")),
                Case.of("Z13", "", edited(INFORMAL, "10", 40, "A")),
                Case.of("B49", "", edited(INFORMAL, "10", 65, "Y")),
                Case.of("131", "", edited(INFORMAL, "10", 43, "Q")),
                Case.of("164", "", edited(FORMAL, "10", 36, "  ")),
                Case.of("165", "", edited(INFORMAL, "10", 36, "99")),
                Case.of("197", "", edited(INFORMAL, "10", 51, "9")),
                Case.of("199", "", edited(INFORMAL, "10", 52, "061024")),
                Case.of("202", "", edited(INFORMAL, "10", 51, "2")),
                Case.of("204", "", edited(edited(INFORMAL, "10", 51, "2"), "10", 52, "060824")),
                Case.of("205", "", edited(edited(INFORMAL, "10", 51, "2"), "10", 52, "060324")),
                Case.of("206", "", edited(edited(INFORMAL, "10", 51, "2"), "10", 52, "090324")),
                Case.of("112", "", edited(FORMAL, "31", 3, "0")),
                Case.of("119", "", without(FORMAL, "31")),
                Case.of("120", "", edited(FORMAL, "10", 38, "0")));
    }

    private static Stream<Case> ofImportation() {
        return Stream.of(
                Case.of("100", "", edited(INFORMAL, "11", 3, "            ")),
                Case.of("102", "", edited(INFORMAL, "11", 3, "12345678900 ")),
                Case.of("103", "", edited(INFORMAL, "11", 3, "00-000000000")),
                Case.of("255", "", edited(FORMAL, "11", 15, "            ")),
                Case.of("107", "", edited(FORMAL, "11", 15, "00-000000000")),
                Case.of("105", "", edited(INFORMAL, "11", 15, "1234        ")),
                Case.of("132", "", edited(FORMAL, "11", 61, "  ")),
                Case.of("133", "", edited(INFORMAL, "11", 61, "QQ")));
    }

    private static Stream<Case> ofLines() {
        String line = "LINITM 001";
        String tariff = "LINITM 001, TARIFF 6109100012";
        List<String> chapter99 = edited(
                with(INFORMAL, "40", "5099038803   0000000000 0000000000" + " ".repeat(14) + "   "), "40", 9, "CN");
        return Stream.of(
                Case.of("400", "", without(without(INFORMAL, "40"), "50")),
                Case.of("402", "LINITM", edited(INFORMAL, "40", 5, "   ")),
                Case.of("407", line, edited(INFORMAL, "40", 9, "  ")),
                Case.of("408", line, edited(INFORMAL, "40", 9, "QQ")),
                Case.of("410", line, edited(FORMAL, "40", 11, "  ")),
                Case.of("411", line, edited(INFORMAL, "40", 11, "QQ")),
                Case.of("418", line, edited(FORMAL, "40", 13, "      ")),
                Case.of("415", line, edited(FORMAL, "40", 56, " ")),
                Case.of("664", line, edited(FORMAL, "40", 27, "0000000000")),
                Case.of("431", line, without(INFORMAL, "50")),
                Case.of("432", "LINITM 001, TARIFF", edited(INFORMAL, "50", 3, "          ")),
                Case.of("433", "LINITM 001, TARIFF 6118000000", edited(INFORMAL, "50", 3, "6118000000")),
                Case.of("434", "LINITM 001, TARIFF 9903012500", edited(chapter99, "50", 3, "9903012500")),
                Case.of("436", line, with(INFORMAL, "40", "50" + INFORMAL.get(4).substring(2))),
                Case.of("Z16", line, edited(INFORMAL, "40", 8, "X")),
                Case.of(
                        "611",
                        "LINITM 001, TARIFF 99038803",
                        edited(edited(chapter99, "50", 3, "99038803  "), "50", 25, "0000000009")),
                Case.of("437", tariff, edited(INFORMAL, "50", 25, "00000008X1")),
                Case.of("438", tariff, edited(INFORMAL, "50", 14, "000001X217")),
                Case.of("440", tariff, edited(INFORMAL, "50", 36, "00000000X200")),
                Case.of("439", tariff, edited(INFORMAL, "50", 36, " ".repeat(45))),
                Case.of("443", tariff, edited(INFORMAL, "50", 51, " ".repeat(15))),
                Case.of("442", tariff, edited(INFORMAL, "50", 48, "NO ")),
                Case.of("614", tariff, edited(INFORMAL, "40", 25, "MX")),
                Case.of("665", line, with(INFORMAL, "50", "616720000000100")));
    }

    private static Stream<Case> ofAmounts() {
        String line = "LINITM 001";
        String tariff = "LINITM 001, TARIFF 6109100012";
        List<String> byShip = edited(FORMAL, "10", 36, "11");
        return Stream.of(
                Case.of("624", tariff, edited(edited(INFORMAL, "50", 14, "0000013517"), "90", 3, "00000013517")),
                Case.of("627", "TOTALS", edited(edited(INFORMAL, "50", 14, "0000013517"), "90", 3, "00000013517")),
                Case.of("722", "TOTALS", edited(INFORMAL, "90", 3, "00000013218")),
                Case.of("726", "TOTALS", edited(INFORMAL, "90", 15, "00000000254")),
                Case.of("724", "TOTALS", edited(INFORMAL, "90", 27, "00000000001")),
                Case.of("744", "TOTALS", edited(INFORMAL, "90", 39, "00000000001")),
                Case.of("746", "TOTALS", edited(INFORMAL, "90", 51, "00000000001")),
                Case.of("701", "TOTALS", without(INFORMAL, "90")),
                Case.of("635", "HDRFEE 311", edited(INFORMAL, "10", 36, "50")),
                Case.of("636", "HDRFEE 311", without(without(edited(INFORMAL, "90", 15, "00000000000"), "34"), "89")),
                Case.of("638", "HDRFEE 311", edited(INFORMAL, "34", 6, "00000254")),
                Case.of("731", "FEETOT 311", edited(edited(INFORMAL, "89", 6, "00000000254"), "90", 15, "00000000254")),
                Case.of("637", "HDRFEE 311", with(FORMAL, "31", "3431100000253")),
                Case.of("630", "LINITM 001, LINFEE 499", with(INFORMAL, "50", "6249900000277")),
                Case.of("633", line, without(FORMAL, "62")),
                Case.of("634", "LINITM 001, LINFEE 499", edited(FORMAL, "62", 6, "00001040")),
                Case.of("639", "FEETOT 499", edited(edited(FORMAL, "89", 6, "00000003166"), "90", 15, "00000003166")),
                Case.of("601", line, byShip),
                Case.of("600", "LINITM 002", secondLineWithoutHarborFee()),
                Case.of("Z17", line, edited(FORMAL, "50", 25, "9999999999")),
                Case.of("481", line, with(INFORMAL, "50", "6250100000100")),
                Case.of("482", line, with(FORMAL, "62", "6250100000375")),
                Case.of("249", line, with(INFORMAL, "50", "6299900000000")),
                Case.of("250", line, with(INFORMAL, "50", "6231100000000")),
                Case.of("254", "FEETOT 311", edited(INFORMAL, "89", 17, "31100000000000")),
                Case.of(
                        "719",
                        "FEETOT 501",
                        edited(edited(FORMAL, "89", 17, "50100000000100"), "90", 15, "00000003267")),
                Case.of(
                        "720",
                        "FEETOT 056",
                        edited(edited(INFORMAL, "89", 17, "05600000000100"), "90", 15, "00000000353")),
                Case.of(
                        "730",
                        "FEETOT 496",
                        edited(edited(INFORMAL, "89", 17, "49600000000100"), "90", 15, "00000000353")),
                Case.of("646", line, SampleSummary.informal("ABC", 1, 2501, "41267")),
                Case.of("648", "TOTALS", twoLines()));
    }

    /** Two lines over a water border, one of them with the harbor maintenance fee. */
    private static List<String> secondLineWithoutHarborFee() {
        List<String> one = with(edited(FORMAL, "10", 36, "12"), "62", "6250100000375");
        List<String> two = with(one, "62501", "40  002 DEDE053024        0000000100     0000000040    N");
        return with(two, "40  002", FORMAL.get(4));
    }

    /** Two lines of 2,000 USD each. */
    private static List<String> twoLines() {
        List<String> one = SampleSummary.informal("ABC", 1, 2000, "33000");
        List<String> two = with(one, "50", "40  002 DE");
        return edited(with(two, "40  002", one.get(4)), "90", 3, "00000066000");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheConditionWhereItHolds(Case example) {
        assertThat(found(example)).contains((example.code + " " + example.at).strip());
    }

    @Test
    void findsNothingInAGoodSummary() {
        assertThat(found(Case.of("", "", INFORMAL))).isEmpty();
        assertThat(found(formal())).isEmpty();
    }

    @Test
    void takesTheDutyAsStatedWhereTheRateCannotBeReckoned() {
        List<String> set =
                edited(edited(edited(INFORMAL, "50", 3, "8206000000"), "50", 48, "PCS"), "50", 51, " ".repeat(15));

        assertThat(found(Case.of("", "", set))).containsExactly("622 LINITM 001, TARIFF 8206000000");
    }

    @Test
    void letsDutyDifferByLessThanThreeDollars() {
        List<String> within = edited(edited(INFORMAL, "50", 14, "0000013516"), "90", 3, "00000013516");

        assertThat(found(Case.of("", "", within))).isEmpty();
    }

    @Test
    void findsEveryProblemAtOnce() {
        List<String> wrong = edited(edited(edited(INFORMAL, "40", 11, "QQ"), "11", 61, "QQ"), "90", 15, "00000000254");

        assertThat(found(Case.of("", "", wrong))).containsExactly("133", "411 LINITM 001", "726 TOTALS");
    }

    @Test
    void theDocumentNamesEveryConditionAndATest() throws IOException {
        String document = Files.readString(ProjectFiles.root().resolve("docs/codes.md"));
        Set<String> documented = Pattern.compile("\\| E1 \\| (...) \\| .+? \\| `")
                .matcher(document)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        Set<String> provoked = cases().map(Case::code).collect(Collectors.toSet());

        assertThat(documented).containsAll(provoked);
        assertThat(SummaryConditions.ALL.stream()
                        .map(condition -> condition.code().code()))
                .allMatch(documented::contains);
        assertThat(Stream.of(SummaryConditionCode.values(), OwnCondition.values())
                        .<Coded>flatMap(Stream::of)
                        .filter(code -> documented.contains(code.code())))
                .allSatisfy(
                        code -> assertThat(document).contains("| E1 | " + code.code() + " | " + code.text() + " | `"));
    }

    private static Case formal() {
        return Case.of("", "", FORMAL);
    }

    /** Every condition that the answer names, each with what it is about. */
    private static List<String> found(Case example) {
        SummaryFiling filing = SummaryFiling.read(new Transaction(example.records));
        List<String> found = new ArrayList<>();
        for (EntrySummaryResponse.Group group :
                docket(example).decide(filing, SUBMISSION).groups()) {
            String at = group.references().stream()
                    .filter(reference -> !reference.type().equals("SUMMRY"))
                    .map(reference -> (reference.type() + " " + reference.text()).strip())
                    .collect(Collectors.joining(", "));
            group.conditions().forEach(condition -> found.add((condition.code() + " " + at).strip()));
        }
        return found;
    }

    private static SummaryDocket docket(Case example) {
        boolean formal = example.records.get(0).startsWith("01", 33) && !example.code.equals("Z15");
        EntryStatus status = example.known == Known.A_CANCELLED_ENTRY ? EntryStatus.CANCELLED : EntryStatus.RELEASED;
        EntryOnFile entry = new EntryOnFile(
                NUMBER,
                SUBMISSION,
                status,
                CLASSIC,
                formal ? SampleBatch.formal("ABC", 1, 3000) : SampleBatch.informal("ABC", 1, 801));
        SummaryOnFile summary = SummaryOnFile.none(NUMBER).accepted("REF000001", SimulatedCbp.START, INFORMAL);
        boolean onFile = example.known == Known.A_SUMMARY || example.known == Known.A_PAID_SUMMARY;
        return new SummaryDocket(
                example.known == Known.NOTHING ? Map.of() : Map.of(NUMBER, entry),
                onFile ? Map.of(NUMBER, summary) : Map.of(),
                Map.of(),
                example.known == Known.A_PAID_SUMMARY ? Set.of(NUMBER) : Set.of(),
                ENGINE,
                SimulatedCbp.START);
    }
}
