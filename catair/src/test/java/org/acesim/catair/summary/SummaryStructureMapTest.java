package org.acesim.catair.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.envelope.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summary with every record that the structure map draws, and how often each may repeat. */
class SummaryStructureMapTest {

    private static final List<String> EVERY_RECORD = List.of(
            "10AZZZ  00001043 4601S4          0611 XA          1",
            "1112-3456789  12-3456789                 101626101526       NJ",
            "20MAEU4601101526E001EVER SAMPLE",
            "SE13JANE FILER                              2125550100",
            "21001E",
            "2200000100CTNS",
            "23MMAEU123456789012",
            "SE16MAEU001E 10152600000100CTNS EVER SAMPLE",
            "SE17MSKU1234567",
            "30ZZZ  00001050 4601Y",
            "318B 123",
            "32ZZZ  00001068",
            "3301",
            "3431100000269",
            "35H01",
            "36VALUE CORRECTED",
            "SE20CR REF000101",
            "SE30SE ACME EXPORT GMBH",
            "SE31DUNS123456789",
            "SE3515HAUPTSTRASSE 5",
            "SE36BERLIN                                      10115          DE",
            "40  001 DEDE100126        0000000500428790000001250    N",
            "41P1015260000000100",
            "42DEACMWER12SOL  INVOICE 1         0001 0002",
            "43R     123456",
            "44LITHIUM ION BATTERY PACKS",
            "47MDEACMWER12SOL",
            "SE50MF ACME WERK GMBH",
            "SE51LEI 5493000IBP32UQZ0KL24",
            "SE5515FABRIKWEG 12",
            "SE56SOLINGEN                                    42651          DE",
            "508507600020 0000034000 0000010000 000000050000NO 000000125000KG",
            "SE60Y",
            "SE618507600021",
            "OI        LITHIUM ION BATTERY PACKS",
            "PG01001CPSCPS",
            "51123456789",
            "5201LIC0000001",
            "53A570123456C00001017A  0000010000            0000101700",
            "5401SOMETHING DECLARED",
            "600160000000100",
            "616720000000100",
            "6249900003464",
            "SE6201FSHNG INFOMETHOD OF HARVEST",
            "SE63LONGLINE",
            "63L01",
            "CW02     27A01",
            "8800000000000 00000101700",
            "8949900000003464",
            "9000000034000 00000003464 00000000000 00000101700 00000000000");

    @Test
    void everyRecordIsReadAndComesBack() {
        Transaction transaction = transaction(EVERY_RECORD);
        EntrySummary summary = EntrySummary.read(transaction).orThrow();
        assertThat(summary.write()).isEqualTo(transaction);
        assertThat(summary.action()).contains(SummaryAction.ADD);
        SummaryItem line = summary.lines().get(0);
        assertThat(line.goods().get(0).invoice()).isNotNull();
        assertThat(line.tariffs().get(0).tariff().duty()).isEqualByComparingTo("340.00");
        assertThat(line.declarations().dumpingCases().get(0).rate()).isEqualByComparingTo("10.17");
        assertThat(line.charges().fees().get(0).classCode()).isEqualTo("499");
        assertThat(summary.totals().all()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "11, 1",
        "20, 1",
        "SE13, 1",
        "21, 1",
        "23, 4",
        "SE16, 99",
        "SE17, 99",
        "30, 1",
        "31, 2",
        "32, 999",
        "33, 1",
        "34, 1",
        "35, 1",
        "36, 99",
        "SE20, 4",
        "SE30, 12",
        "SE31, 4",
        "SE35, 3",
        "SE36, 1",
        "41, 1",
        "42, 999",
        "43, 1",
        "44, 999",
        "47, 6",
        "SE50, 11",
        "SE51, 4",
        "SE55, 3",
        "SE56, 1",
        "50, 32",
        "SE60, 1",
        "SE61, 1",
        "51, 1",
        "52, 1",
        "53, 2",
        "54, 9",
        "60, 1",
        "61, 1",
        "62, 9",
        "SE63, 99",
        "63, 1",
        "CW02, 1",
        "88, 1",
        "89, 9",
        "90, 1"
    })
    void oneMoreThanTheLimitIsNamed(String id, int most) {
        assertThat(problems(repeated(id, most))).isEmpty();
        assertThat(problems(repeated(id, most + 1)))
                .singleElement()
                .asString()
                .startsWith((index(id) + most) + " LOOP_EXCEEDED " + id);
    }

    @ParameterizedTest
    @CsvSource({"11", "23", "50", "SE63", "90"})
    void aMissingRecordIsNamed(String id) {
        List<String> records = new ArrayList<>(EVERY_RECORD);
        records.removeIf(record -> record.startsWith(id));
        assertThat(problems(records)).anyMatch(problem -> problem.endsWith("MISSING_RECORD " + id));
    }

    @Test
    void anAddNeedsALine() {
        List<String> records = new ArrayList<>(EVERY_RECORD.subList(0, index("40")));
        records.addAll(EVERY_RECORD.subList(index("88"), EVERY_RECORD.size()));
        assertThat(problems(records)).containsExactly((index("40") - 1) + " MISSING_RECORD 40");
    }

    @Test
    void aDeletionHoldsItsHeaderAlone() {
        EntrySummary summary = EntrySummary.read(transaction(EVERY_RECORD)).orThrow();
        EntrySummary deletion = EntrySummary.delete(summary.header());
        assertThat(deletion.write().records())
                .containsExactly(String.format("%-80s", "10DZZZ  00001043 4601S4          06"));
        assertThat(EntrySummary.read(deletion.write()).orThrow()).isEqualTo(deletion);

        List<String> records = new ArrayList<>(EVERY_RECORD);
        records.set(0, "10DZZZ  00001043 4601S4          06");
        assertThat(problems(records))
                .hasSize(EVERY_RECORD.size() - 1)
                .allMatch(problem -> problem.contains("NOT_ALLOWED"));
    }

    @Test
    void recordsOfTheAgenciesThatAreNotDeclaredAreNamedAsSuch() {
        List<String> records = new ArrayList<>(EVERY_RECORD);
        records.add(index("51"), "PG02");
        assertThat(problems(records)).containsExactly(index("51") + " UNSUPPORTED_RECORD PG02");
    }

    private static List<String> repeated(String id, int times) {
        int index = index(id);
        return Stream.of(
                        EVERY_RECORD.subList(0, index),
                        Collections.nCopies(times, EVERY_RECORD.get(index)),
                        EVERY_RECORD.subList(index + 1, EVERY_RECORD.size()))
                .flatMap(List::stream)
                .toList();
    }

    private static int index(String id) {
        return IntStream.range(0, EVERY_RECORD.size())
                .filter(i -> EVERY_RECORD.get(i).startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(List<String> records) {
        return EntrySummary.read(transaction(records)).problems().stream()
                .map(found -> found.recordIndex() + " " + found.problem().kind() + " "
                        + found.problem().record())
                .toList();
    }

    private static Transaction transaction(List<String> records) {
        return new Transaction(
                records.stream().map(record -> String.format("%-80s", record)).toList());
    }
}
