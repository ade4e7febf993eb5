package org.acesim.cbp.examine;

import static org.acesim.cbp.examine.Records.insertedAfter;
import static org.acesim.cbp.examine.Records.with;
import static org.acesim.cbp.examine.Records.without;
import static org.acesim.cbp.wire.SampleBatch.cancelling;
import static org.acesim.cbp.wire.SampleBatch.formal;
import static org.acesim.cbp.wire.SampleBatch.informal;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.acesim.cbp.wire.SampleBatch.replacing;
import static org.acesim.cbp.wire.SampleBatch.updating;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.SimulatorCondition;
import org.acesim.cbp.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest {
    private static final LocalDate CLASSIC = LocalDate.of(2024, 6, 3);
    private static final LocalDate SUSPENDED = LocalDate.of(2025, 9, 1);

    private static final List<String> PARCEL = parcel("ABC", 1);
    private static final List<String> INFORMAL = informal("ABC", 1, 801);
    private static final List<String> FORMAL = formal("ABC", 1, 3000);

    /** A filing that meets one condition, at one record. */
    private record Case(
            String code,
            String at,
            List<String> records,
            String block,
            boolean onFile,
            LocalDate today,
            LocalDate lawOf,
            Predecessor predecessor) {
        static Case of(String code, String at, List<String> records) {
            return new Case(code, at, records, "ABC", false, CLASSIC, CLASSIC, Predecessor.NONE);
        }

        Case onFileAlready() {
            return new Case(code, at, records, block, true, today, lawOf, predecessor);
        }

        Case inBlock(String filerCode) {
            return new Case(code, at, records, filerCode, onFile, today, lawOf, predecessor);
        }

        Case underLawOf(LocalDate day) {
            return new Case(code, at, records, block, onFile, today, day, predecessor);
        }

        Case filedOn(LocalDate day) {
            return new Case(code, at, records, block, onFile, day, lawOf, predecessor);
        }

        /** Of an entry on file, with these obstacles. */
        Case onFile(String entryType, UnpublishedCondition... obstacles) {
            Predecessor other = new Predecessor(entryType, Set.of(obstacles));
            return new Case(code, at, records, block, true, today, lawOf, other);
        }

        List<Finding> findings() {
            return Filing.read(new Transaction(records))
                    .examine(new Circumstances(block, onFile, today, lawOf, predecessor))
                    .findings();
        }

        @Override
        public String toString() {
            return code + " at " + at;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of("002", "SE10", with(PARCEL, "SE10", 5, "X")),
                Case.of("Z21", "SE10", PARCEL).inBlock("XYZ"),
                Case.of("006", "SE10", with(PARCEL, "SE10", 18, "1")),
                Case.of("007", "SE10", PARCEL).onFileAlready(),
                Case.of("008", "SE10", with(PARCEL, "SE10", 5, "R")),
                Case.of("210", "SE10", replacing(PARCEL)).onFile("11"),
                Case.of("Z90", "SE10", replacing(PARCEL)).onFile("86", UnpublishedCondition.RELEASED_ALREADY),
                Case.of("Z91", "SE10", cancelling(PARCEL, "01")).onFile("86", UnpublishedCondition.AT_ITS_END),
                Case.of("Z92", "SE10", updating(PARCEL)).onFile("86", UnpublishedCondition.GOODS_REFUSED),
                Case.of("Z93", "SE10", updating(PARCEL)).onFile("86", UnpublishedCondition.UPDATE_TOO_LATE),
                Case.of("Z94", "SE10", cancelling(PARCEL, "01")).onFile("86", UnpublishedCondition.REQUEST_PENDING),
                Case.of("Z95", "SE10", replacing(INFORMAL.subList(0, 17))).onFile("11"),
                Case.of("Z96", "SE13", cancelling(PARCEL, "  ")).onFile("86"),
                Case.of("Z96", "SE13", cancelling(PARCEL, "13")).onFile("86"),
                Case.of("Z97", "SE13", cancelling(PARCEL, "02", "EN ABC00000028"))
                        .onFile("86"),
                Case.of("Z97", "SE13", cancelling(PARCEL, "03")).onFile("86"),
                Case.of("Z97", "SE13", cancelling(PARCEL, "04")).onFile("86"),
                Case.of("Z98", "SE13", with(PARCEL, "SE13", 60, "01")),
                Case.of("Z99", "SE13", cancelling(PARCEL, "12")).onFile("86"),
                Case.of("Z44", "SE15", updating(with(PARCEL, "SE15H", 10, "HAWB-0001234")))
                        .onFile("86"),
                Case.of("Z31", "SE10", updating(with(PARCEL, "SE10", 50, "47A1 ")))
                        .onFile("86"),
                Case.of("010", "SE10", with(INFORMAL, "SE10", 20, "99")),
                Case.of("Z22", "SE10", with(INFORMAL, "SE10", 20, "03")),
                Case.of("Z23", "SE10", PARCEL).underLawOf(SUSPENDED),
                Case.of("011", "SE10", with(INFORMAL, "SE10", 22, "   ")),
                Case.of("012", "SE10", with(INFORMAL, "SE10", 22, "XX ")),
                Case.of("013", "SE10", with(INFORMAL, "SE10", 25, "            ")),
                Case.of("014", "SE10", with(INFORMAL, "SE10", 25, "12345678900 ")),
                Case.of("Z25", "SE10", with(PARCEL, "SE10", 37, "  ")),
                Case.of("Z26", "SE10", with(PARCEL, "SE10", 37, "99")),
                Case.of("Z27", "SE10", with(INFORMAL, "SE10", 39, "5")),
                Case.of("Z28", "SE10", with(PARCEL, "SE10", 39, "8")),
                Case.of("Z29", "SE10", with(FORMAL, "SE10", 39, "0")),
                Case.of("Z34", "SE10", with(FORMAL, "SE10", 39, "9")),
                Case.of("022", "SE10", parcel("ABC", 1, 0, "060324")),
                Case.of("Z01", "SE10", parcel("ABC", 1, 801, "060324")),
                Case.of("Z02", "SE10", informal("ABC", 1, 2501)),
                Case.of("119", "SE10", with(PARCEL, "SE10", 40, "0000000074")),
                Case.of("Z24", "SE10", with(PARCEL, "SE10", 40, "0000000076")),
                Case.of("Z30", "SE10", with(PARCEL, "SE10", 50, "     ")),
                Case.of("Z31", "SE10", with(INFORMAL, "SE10", 50, "47A1 ")),
                Case.of("Z32", "SE10", with(withRegularBill(PARCEL), "SE10", 37, "50")),
                Case.of("Z33", "SE10", with(PARCEL, "SE10", 55, "3")),
                Case.of("208", "SE13", with(PARCEL, "SE13", 5, " ".repeat(40))),
                Case.of("Z52", "SE13", with(PARCEL, "SE13", 63, "1")),
                Case.of("Z40", "SE10", without(PARCEL, "SE15")),
                Case.of("Z41", "SE10", insertedAfter(PARCEL, "SE15H", PARCEL.get(3))),
                Case.of("Z42", "SE15", with(INFORMAL, "SE15H", 5, "X")),
                Case.of("Z43", "SE15", with(with(withRegularBill(PARCEL), "SE15", 5, "T"), "SE10", 37, "40")),
                Case.of("Z44", "SE15", with(PARCEL, "SE15H", 10, "HAWB-0001234")),
                Case.of("Z45", "SE15", with(withRegularBill(PARCEL), "SE10", 37, "30")),
                Case.of("Z46", "SE15", with(PARCEL, "SE15H", 6, "UNKN")),
                Case.of("030", "SE15", with(PARCEL, "SE15H", 60, "        ")),
                Case.of("030", "SE15", with(PARCEL, "SE15H", 60, "00000000")),
                Case.of("030", "SE15", with(PARCEL, "SE15M", 60, "00000001")),
                Case.of("282", "SE10", without(PARCEL, "SE20EDA")),
                Case.of("288", "SE20", insertedAfter(PARCEL, "SE20EDA", PARCEL.get(5))),
                Case.of("Z50", "SE20", with(PARCEL, "SE20EDA", 8, "063124")),
                Case.of("Z53", "SE20", PARCEL).filedOn(CLASSIC.plusDays(1)),
                Case.of("Z51", "SE20", with(PARCEL, "SE20CR", 5, "QQQ")),
                Case.of("Z62", "SE10", withoutParty(PARCEL, "SE30CN")),
                Case.of("037", "SE10", withoutParty(PARCEL, "SE50SE")),
                Case.of("035", "SE10", withoutParty(INFORMAL, "SE30BY")),
                Case.of("038", "SE10", withoutParty(INFORMAL, "SE30MF")),
                Case.of("Z60", "SE30", withAnotherParty(INFORMAL, "QQ")),
                Case.of("Z61", "SE30", withAnotherParty(INFORMAL, "SE")),
                Case.of("Z63", "SE50", withAnotherLineParty(PARCEL, "CN")),
                Case.of("Z64", "SE30", with(without(INFORMAL, "SE30SE", 2), "SE30SE", 8, " ".repeat(35))),
                Case.of("Z65", "SE30", without(INFORMAL, "SE30SE", 2)),
                Case.of("Z66", "SE30", with(INFORMAL, "SE30MF", 43, "EI 12-3456789  ")),
                Case.of("Z66", "SE30", with(INFORMAL, "SE30CN", 43, "QQ 12-3456789  ")),
                Case.of("Z67", "SE30", with(FORMAL, "SE30CN", 8, "JOHN BUYER".concat(" ".repeat(45)))),
                Case.of("Z68", "SE30", with(PARCEL, "SE36", 64, "QQ")),
                Case.of("Z70", "SE40", with(PARCEL, "SE40", 5, "002")),
                Case.of("Z71", "SE40", with(PARCEL, "SE40", 8, "QQ")),
                Case.of("Z72", "SE60", with(PARCEL, "SE60", 5, "61091000  ")),
                Case.of("Z75", "SE60", with(INFORMAL, "SE60", 5, "99030125  ")),
                Case.of("Z73", "SE40", with(PARCEL, "SE60", 15, "          ")),
                Case.of("Z74", "SE60", with(PARCEL, "SE60", 5, "6118000000")),
                Case.of("Z75", "SE60", with(INFORMAL, "SE60", 5, "9903012500")),
                Case.of("Z80", "SE60", with(INFORMAL, "SE40", 8, "KP")),
                Case.of("Z81", "SE60", with(PARCEL, "SE60", 5, "2402208000")),
                Case.of("Z82", "SE60", with(PARCEL, "SE60", 5, "5201001800")),
                Case.of("Z83", "SE60", with(with(PARCEL, "SE40", 8, "CN"), "SE60", 5, "3406000000")),
                Case.of("Z84", "SE60", with(PARCEL, "SE60", 5, "9021400000")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheConditionWhereItHolds(Case example) {
        assertThat(example.findings())
                .extracting(finding -> finding.code() + " "
                        + example.records.get(finding.recordIndex()).substring(0, 4))
                .containsExactly(example.code + " " + example.at);
    }

    @Test
    void theDocumentNamesEveryCondition() throws IOException {
        String document = Files.readString(ProjectFiles.root().resolve("docs/codes.md"));

        assertThat(Stream.concat(Conditions.ALL.stream().map(Condition::code), Stream.of(SimulatorCondition.values())))
                .allSatisfy(code ->
                        assertThat(document).contains("| SE90 | " + code.code() + " | " + code.text() + " | `"));
    }

    @Test
    void everyConditionHasACase() {
        assertThat(cases().map(Case::code))
                .containsAll(Conditions.ALL.stream()
                        .map(condition -> condition.code().code())
                        .toList());
    }

    @Test
    void takesALateTypeEightySixUntilAceRefusedIt() {
        assertThat(Case.of("", "", PARCEL)
                        .filedOn(CLASSIC.plusDays(1))
                        .underLawOf(LocalDate.of(2024, 4, 12))
                        .findings())
                .isEmpty();
        assertThat(Case.of("", "", INFORMAL).filedOn(CLASSIC.plusDays(1)).findings())
                .isEmpty();
    }

    @Test
    void leavesGoodsThatTypeEightySixExcludesToTheOtherTypes() {
        for (String number : List.of("2402208000", "5201001800", "9021400000")) {
            assertThat(Case.of("", "", with(INFORMAL, "SE60", 5, number)).findings())
                    .as(number)
                    .isEmpty();
        }
    }

    @Test
    void acceptsWhatMeetsNone() {
        assertThat(Stream.of(
                                PARCEL,
                                INFORMAL,
                                FORMAL,
                                parcel("ABC", 1, 800, "060324"),
                                parcel("ABC", 1, 1, "060324"),
                                informal("ABC", 1, 2500))
                        .map(records -> Case.of("", "", records).findings()))
                .allSatisfy(findings -> assertThat(findings).isEmpty());
    }

    @Test
    void looksOnlyAtTheActionOfACancellation() {
        List<String> records = List.of(
                with(PARCEL, "SE10", 5, "D").get(0),
                with(PARCEL, "SE13", 60, "01").get(1));

        assertThat(Case.of("", "", records).findings())
                .extracting(Finding::code)
                .containsExactly("008");
        assertThat(Case.of("", "", records).onFileAlready().findings())
                .extracting(Finding::code)
                .isEmpty();
    }

    @Test
    void findsEveryProblemAtOnce() {
        List<String> records = with(with(with(PARCEL, "SE10", 18, "1"), "SE40", 8, "QQ"), "SE60", 5, "61091000  ");

        assertThat(Case.of("", "", records).findings())
                .extracting(Finding::code)
                .containsExactly("006", "Z71", "Z72");
    }

    @Test
    void everyTextFitsIntoItsRecord() {
        assertThat(Conditions.ALL).allSatisfy(condition -> {
            assertThat(condition.code().text()).hasSizeLessThanOrEqualTo(40);
            if (condition.code().code().startsWith("Z")) {
                assertThat(condition.code().text()).startsWith("SIM: ");
            }
        });
    }

    private static List<String> withRegularBill(List<String> records) {
        return with(without(records, "SE15M"), "SE15", 5, "R");
    }

    /** Without a party and its address. */
    private static List<String> withoutParty(List<String> records, String party) {
        return without(without(records, party, 2), party);
    }

    private static List<String> withAnotherParty(List<String> records, String code) {
        int from = Records.indexOf(records, "SE30SE");
        List<String> party = List.of(
                "SE30" + code + " " + records.get(from).substring(7), records.get(from + 1), records.get(from + 2));
        return insertedAfter(records, "SE36", party.toArray(String[]::new));
    }

    private static List<String> withAnotherLineParty(List<String> records, String code) {
        int from = Records.indexOf(records, "SE50SE");
        List<String> party = List.of(
                "SE50" + code + " " + records.get(from).substring(7), records.get(from + 1), records.get(from + 2));
        return insertedAfter(records, "SE56", party.toArray(String[]::new));
    }
}
