package org.acesim.catair.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sequence of a filing: what stands where it should not is named with its place, and hides nothing behind it. */
class CargoReleaseTest {

    private static final String SE10 = "SE10AABC  00000010 86               40000000000754701";
    private static final String SE13 = "SE13JANE FILER                              2125550100";
    private static final String SE15 = "SE15R    17612345675                                       00000001     N";
    private static final String SE20 = "SE20EDA060324";
    private static final String SE30 = "SE30CN JOHN BUYER";
    private static final String SE35 = "SE3515151 MAIN ST";
    private static final String SE36 = "SE36ALBANY                             NY       12207          US";
    private static final String SE40 = "SE40001DE COTTON T-SHIRT";
    private static final String SE50 = "SE50SE LADEN GMBH";
    private static final String SE55 = "SE5515LADENSTRASSE 9";
    private static final String SE56 = "SE56HAMBURG                                     20095          DE";
    private static final String SE60 = "SE6061091000120000000075";

    private static final String OI = "OI        COTTON T-SHIRT";
    private static final String PG01 = "PG01001FDAFOO";

    private static final List<String> WHOLE =
            List.of(SE10, SE13, SE15, SE20, SE30, SE35, SE36, SE40, SE50, SE55, SE56, SE60);

    @Test
    void readsAWholeFiling() {
        CargoRelease filing = CargoRelease.read(transaction(WHOLE)).orThrow();
        assertThat(filing.header().entryNumber()).isEqualTo("00000010");
        assertThat(filing.header().value()).isEqualTo(75);
        assertThat(filing.bills()).containsExactly(new Bill("R", "", "17612345675", 1L, "N"));
        assertThat(filing.references()).containsExactly(new Reference("EDA", "060324"));
        assertThat(filing.parties()).hasSize(1);
        assertThat(filing.parties().get(0).city()).isEqualTo(new City("ALBANY", "NY", "12207", "US"));
        assertThat(filing.lines()).hasSize(1);
        assertThat(filing.lines().get(0).parties().get(0).name().name()).isEqualTo("LADEN GMBH");
        assertThat(filing.lines().get(0).tariffs()).containsExactly(new Tariff("6109100012", 75L));
    }

    @Test
    void readsSeveralOfEachGroup() {
        CargoRelease filing = CargoRelease.read(transaction(List.of(
                        SE10, SE13, SE30, SE35, SE35, SE30, SE36, SE30, SE40, SE60, SE60, SE40, SE50, SE50, SE55,
                        SE60)))
                .orThrow();
        assertThat(filing.parties())
                .extracting(party -> party.addresses().size())
                .containsExactly(2, 0, 0);
        assertThat(filing.lines()).extracting(line -> line.tariffs().size()).containsExactly(2, 1);
        assertThat(filing.lines()).extracting(line -> line.parties().size()).containsExactly(0, 2);
    }

    @Test
    void readsPartiallyWhatHasMalformedFields() {
        List<String> records = new ArrayList<>(WHOLE);
        records.set(1, SE13.replace("JANE FILER", "          "));
        records.set(11, SE60.replace("0000000075", "00000000XX"));

        CargoRelease filing = CargoRelease.readPartially(transaction(records)).orElseThrow();
        assertThat(filing.contact().name()).isEmpty();
        assertThat(filing.contact().phone()).isEqualTo("2125550100");
        assertThat(filing.lines().get(0).tariffs()).containsExactly(new Tariff("6109100012", null));
        assertThat(CargoRelease.readPartially(transaction(List.of(SE13)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11})
    void namesAMissingRecordAtTheOneBefore(int missing) {
        List<String> records = new ArrayList<>(WHOLE);
        String id = records.remove(missing).substring(0, 4);
        assertThat(problems(records)).containsExactly((missing - 1) + " MISSING_RECORD " + id);
    }

    @Test
    void anAddNeedsALine() {
        assertThat(problems(List.of(SE10, SE13, SE15))).containsExactly("2 MISSING_RECORD SE40");
        assertThat(problems(List.of(SE10.replace("SE10A", "SE10R"), SE13, SE15)))
                .isEmpty();
    }

    @Test
    void namesAMissingHeader() {
        assertThat(problems(WHOLE.subList(1, 12))).containsExactly("0 HEADER_MISSING SE10");
        assertThat(CargoRelease.read(new Transaction(List.of())).problems()).isNotEmpty();
    }

    /** Each record of the filing moved to its end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void namesARecordOutOfSequenceOnceAndReadsOn(int moved) {
        List<String> records = new ArrayList<>(WHOLE);
        String record = records.remove(moved);
        records.add(record);
        assertThat(problems(records)).containsExactly("11 OUT_OF_SEQUENCE " + record.substring(0, 4));
    }

    @Test
    void namesAnAddressWithoutItsParty() {
        assertThat(problems(List.of(SE10, SE13, SE35, SE36, SE40, SE55, SE60)))
                .containsExactly("2 OUT_OF_SEQUENCE SE35", "3 OUT_OF_SEQUENCE SE36", "5 OUT_OF_SEQUENCE SE55");
    }

    @Test
    void findsProblemsBehindARecordOutOfSequence() {
        assertThat(problems(List.of(SE10, SE13, SE20, SE15, SE40, SE60.replace("0000000075", "ABC"))))
                .containsExactly("3 OUT_OF_SEQUENCE SE15", "5 MALFORMED SE60");
    }

    @Test
    void namesUnknownAndUnsupportedRecords() {
        assertThat(problems(List.of(SE10, SE13, SE40, SE60, OI, PG01, "PG02", "PG60")))
                .containsExactly("6 UNSUPPORTED_RECORD PG02", "7 UNSUPPORTED_RECORD PG60");
        assertThat(problems(List.of(SE10, "SE99", SE13, "XX", SE40, SE60, "")))
                .containsExactly("1 UNKNOWN_RECORD SE99", "3 UNKNOWN_RECORD XX  ", "6 UNKNOWN_RECORD     ");
    }

    @Test
    void limitsEveryLoop() {
        assertThat(exceeded(SE13, 1, 2)).containsExactly("2 LOOP_EXCEEDED SE13");
        assertThat(exceeded(SE20, 3, 99)).isEmpty();
        assertThat(exceeded(SE20, 3, 100)).containsExactly("102 LOOP_EXCEEDED SE20");
        assertThat(exceeded(SE15, 2, 999)).isEmpty();
        assertThat(exceeded(SE15, 2, 1000)).containsExactly("1001 LOOP_EXCEEDED SE15");
        assertThat(exceeded(SE35, 5, 4)).containsExactly("8 LOOP_EXCEEDED SE35");
        assertThat(exceeded(SE36, 6, 2)).containsExactly("7 LOOP_EXCEEDED SE36");
        assertThat(exceeded(SE55, 9, 4)).containsExactly("12 LOOP_EXCEEDED SE55");
        assertThat(exceeded(SE56, 10, 2)).containsExactly("11 LOOP_EXCEEDED SE56");
        assertThat(exceeded(SE60, 11, 32)).isEmpty();
        assertThat(exceeded(SE60, 11, 33)).containsExactly("43 LOOP_EXCEEDED SE60");
    }

    @Test
    void limitsTheGroups() {
        List<String> records = new ArrayList<>(List.of(SE10, SE13));
        records.addAll(Collections.nCopies(13, SE30));
        assertThat(problems(append(records, SE40, SE60))).containsExactly("14 LOOP_EXCEEDED SE30");

        records = new ArrayList<>(List.of(SE10, SE13, SE40));
        records.addAll(Collections.nCopies(12, SE50));
        assertThat(problems(append(records, SE60))).containsExactly("14 LOOP_EXCEEDED SE50");

        records = new ArrayList<>(List.of(SE10, SE13));
        for (int i = 0; i < 1000; i++) {
            append(records, SE40, SE60);
        }
        assertThat(problems(records)).containsExactly("2000 LOOP_EXCEEDED SE40");
    }

    @Test
    void takesThreeBillsForOneGrouping() {
        List<String> records = new ArrayList<>(List.of(SE10, SE13));
        for (int i = 0; i < 999; i++) {
            append(
                    records,
                    SE15.replace("SE15R", "SE15I"),
                    SE15.replace("SE15R", "SE15M"),
                    SE15.replace("SE15R", "SE15H"));
        }
        assertThat(problems(append(records, SE40, SE60))).isEmpty();
    }

    @Test
    void namesTheRecordsThatAnActionDoesNotAllow() {
        String cancel = SE10.replace("SE10A", "SE10D");
        assertThat(problems(List.of(cancel, SE13, SE20))).isEmpty();
        assertThat(problems(List.of(cancel, SE13, SE15, SE20, SE40, SE60)))
                .containsExactly("2 NOT_ALLOWED SE15", "4 NOT_ALLOWED SE40", "5 NOT_ALLOWED SE60");
        String update = SE10.replace("SE10A", "SE10U");
        assertThat(problems(List.of(update, SE13, SE15, SE20))).isEmpty();
        assertThat(problems(List.of(update, SE13, SE30))).containsExactly("2 NOT_ALLOWED SE30");
    }

    @Test
    void placesEachProblemInItsRecordAndColumns() {
        List<RecordProblem> problems = CargoRelease.read(transaction(
                        List.of(SE10.replace("0000000075", "75"), SE13, SE40 + " ".repeat(50) + "~", SE60 + "X")))
                .problems();
        assertThat(problems)
                .extracting(found -> found.recordIndex() + " " + found.problem())
                .containsExactly(
                        "0 SE10 columns 40-49, Estimated Entry Value: found '754701    ', expected 10 digits",
                        "3 SE60 columns 25-80, Filler: found '" + "X" + " ".repeat(55) + "', expected spaces");
    }

    @Test
    void keepsTheFirstThousandProblems() {
        List<String> records = new ArrayList<>(List.of(SE10, SE13));
        records.addAll(Collections.nCopies(5_000, "ZZZZ"));
        assertThat(problems(records)).hasSize(RecordSequence.MOST_PROBLEMS);
    }

    @Test
    void refusesToWriteAForgedRecord() {
        CargoRelease filing = CargoRelease.read(transaction(WHOLE)).orThrow();
        Line line = new Line(new LineItem(1, "DE", "SHIRT\nSE60"), List.of(), List.of());
        CargoRelease forged = new CargoRelease(
                filing.header(),
                filing.contact(),
                filing.bills(),
                filing.references(),
                filing.parties(),
                List.of(line));
        assertThatThrownBy(forged::write)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SE40 columns 11-80, Commercial Invoice Description: found 'SHIRT\\x0ASE60'");
    }

    @Test
    void writesMandatoryBlanksForCbpToComplainOf() {
        CargoRelease filing = CargoRelease.read(transaction(WHOLE)).orThrow();
        CargoRelease blank = new CargoRelease(
                filing.header(),
                new Contact("", "", "", false, false, false),
                filing.bills(),
                filing.references(),
                filing.parties(),
                filing.lines());
        Reading<CargoRelease> read = CargoRelease.read(blank.write());
        assertThat(read.problems())
                .extracting(
                        found -> found.problem().kind() + " " + found.problem().field())
                .containsExactly("MISSING_VALUE Contact Name", "MISSING_VALUE Contact Phone");
    }

    /** The whole filing with one record repeated. */
    private static List<String> exceeded(String record, int index, int times) {
        List<String> records = new ArrayList<>(WHOLE);
        records.addAll(index, Collections.nCopies(times - 1, record));
        return problems(records);
    }

    private static List<String> append(List<String> records, String... more) {
        Collections.addAll(records, more);
        return records;
    }

    private static List<String> problems(List<String> records) {
        return CargoRelease.read(transaction(records)).problems().stream()
                .map(found -> found.recordIndex() + " " + found.problem().kind() + " " + id(found.problem()))
                .toList();
    }

    private static String id(Problem problem) {
        return problem.record();
    }

    private static Transaction transaction(List<String> records) {
        return new Transaction(
                records.stream().map(record -> String.format("%-80s", record)).toList());
    }
}
