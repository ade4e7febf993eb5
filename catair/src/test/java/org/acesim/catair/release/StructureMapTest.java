package org.acesim.catair.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.envelope.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filing with every record that the structure map draws, and how often each may repeat. */
class StructureMapTest {

    private static final List<String> EVERY_RECORD = List.of(
            "SE10AABC  00000010 06EI 12-3456789  1180000000075470100000",
            "SE11W060324HAW9",
            "SE13JANE FILER                              2125550100",
            "SE15M    17612345675                                                    Y",
            "SE16MAEU0012506032400000100CTNS EVER SAMPLE",
            "SE17MSKU1234567",
            "SE20EDA060324",
            "SE30CN JOHN BUYER",
            "SE31DUNS123456789",
            "SE3515151 MAIN ST",
            "SE36ALBANY                             NY       12207          US",
            "SE40001DE COTTON T-SHIRT",
            "SE41P06032400000100",
            "SE50SE LADEN GMBH",
            "SE51LEI 5493000IBP32UQZ0KL24",
            "SE5515LADENSTRASSE 9",
            "SE56HAMBURG                                     20095          DE",
            "SE6061091000120000000075",
            "SE616109100013",
            "OI        COTTON T-SHIRT",
            "PG01001FDAFOO",
            "SF10101A  EI 12-3456789             11               MAEU",
            "SF20SBN123456",
            "SF2540MSKU0000000012345671",
            "SF30MF ACME WERK GMBH",
            "SF31NU ACME",
            "SF3515FABRIKWEG 12",
            "SF36SOLINGEN                                    42651          DE");

    @Test
    void everyRecordIsReadAndComesBack() {
        Transaction transaction = transaction(EVERY_RECORD);
        CargoRelease filing = CargoRelease.read(transaction).orThrow();
        assertThat(filing.write()).isEqualTo(transaction);
        assertThat(filing.action()).contains(EntryAction.ADD);
        assertThat(filing.movement()).isNotNull();
        assertThat(filing.bills().get(0).conveyances().get(0).name()).isEqualTo("EVER SAMPLE");
        assertThat(filing.bills().get(0).equipment()).containsExactly(new Equipment("MSKU1234567"));
        assertThat(filing.parties().get(0).identifiers()).containsExactly(new BusinessIdentifier("DUNS", "123456789"));
        assertThat(filing.lines().get(0).zone()).isNotNull();
        Tariff tariff = filing.lines().get(0).tariffs().get(0);
        assertThat(tariff.current()).isEqualTo(new CurrentTariff("6109100013"));
        assertThat(tariff.agencies().get(0).lines().get(0).agency()).isEqualTo("FDA");
        assertThat(filing.securityFiling()).isNotNull();
        assertThat(filing.securityFiling().participants().get(0).names()).hasSize(1);
    }

    /** The limits of the chapter; where it prints none, those of this project. */
    @ParameterizedTest
    @CsvSource({
        "SE11, 1", "SE16, 99", "SE17, 99", "SE20, 99", "SE30, 12", "SE31, 3", "SE35, 3", "SE36, 1", "SE41, 1",
                "SE50, 11",
        "SE51, 3", "SE55, 3", "SE56, 1", "SE60, 32", "SE61, 1", "PG01, 999", "SF10, 1", "SF20, 99", "SF25, 999",
                "SF30, 99",
        "SF31, 9", "SF35, 3", "SF36, 1"
    })
    void oneMoreThanTheLimitIsNamed(String id, int most) {
        assertThat(problems(repeated(id, most))).isEmpty();
        assertThat(problems(repeated(id, most + 1))).containsExactly((index(id) + most) + " LOOP_EXCEEDED " + id);
    }

    @Test
    void whatStandsApartFromItsKindIsNotContiguous() {
        List<String> records = new ArrayList<>(EVERY_RECORD);
        records.add(index("SE30"), EVERY_RECORD.get(index("SE15")));
        assertThat(problems(records)).containsExactly(index("SE30") + " NON_CONTIGUOUS SE15");
        records = new ArrayList<>(EVERY_RECORD);
        records.add(index("SE60"), EVERY_RECORD.get(index("SE55")));
        assertThat(problems(records)).containsExactly(index("SE60") + " NON_CONTIGUOUS SE55");
    }

    @Test
    void writingRefusesMoreThanTheLimit() {
        CargoRelease filing = CargoRelease.read(transaction(EVERY_RECORD)).orThrow();
        List<Reference> hundred = Collections.nCopies(100, new Reference("CR", "1"));
        CargoRelease tooMany = filing.with(hundred, filing.parties(), filing.lines());
        assertThatThrownBy(tooMany::write)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("100 times SE20, at most 99");
    }

    @Test
    void updateAndCancelHoldOnlyWhatTheyMay() {
        CargoRelease filing = CargoRelease.read(transaction(EVERY_RECORD)).orThrow();
        CargoRelease update = CargoRelease.update(
                filing.header(), filing.movement(), filing.contact(), filing.bills(), filing.references());
        assertThat(ids(update.write())).containsExactly("SE10", "SE11", "SE13", "SE15", "SE16", "SE17", "SE20");
        assertThat(CargoRelease.read(update.write()).orThrow()).isEqualTo(update);

        CargoRelease cancel = CargoRelease.cancel(filing.header(), filing.contact(), filing.references());
        assertThat(ids(cancel.write())).containsExactly("SE10", "SE13", "SE20");
        assertThat(cancel.action()).contains(EntryAction.CANCEL);

        List<String> everythingCancelled = new ArrayList<>(EVERY_RECORD);
        everythingCancelled.set(0, EVERY_RECORD.get(0).replace("SE10A", "SE10D"));
        assertThat(problems(everythingCancelled))
                .hasSize(EVERY_RECORD.size() - 3)
                .allMatch(problem -> problem.contains("NOT_ALLOWED"));
        List<String> everythingReplaced = new ArrayList<>(EVERY_RECORD);
        everythingReplaced.set(0, EVERY_RECORD.get(0).replace("SE10A", "SE10R"));
        assertThat(problems(everythingReplaced)).isEmpty();
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

    private static List<String> ids(Transaction transaction) {
        return transaction.records().stream()
                .map(record -> record.substring(0, 4))
                .toList();
    }

    private static List<String> problems(List<String> records) {
        return CargoRelease.read(transaction(records)).problems().stream()
                .map(found -> found.recordIndex() + " " + found.problem().kind() + " "
                        + found.problem().record())
                .toList();
    }

    private static Transaction transaction(List<String> records) {
        return new Transaction(
                records.stream().map(record -> String.format("%-80s", record)).toList());
    }
}
