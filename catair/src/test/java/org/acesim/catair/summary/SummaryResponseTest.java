package org.acesim.catair.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryCondition;
import org.junit.jupiter.api.Test;

class SummaryResponseTest {

    private static final String SUMMARY = "E0 SUMMRY 000001 REF ID: ZZZ 00001043 S4";
    private static final String LINE = "E0 LINITM 000001 REF ID: 001";
    private static final String MISMATCH = "E1 F624   EST DUTY/CALC'D DUTY MISMATCH - LINE    ZZZ  00001043     S4";
    private static final String REJECTED = "E1RF998   TRANSACTION DATA REJECTED               ZZZ  00001043     S4";
    private static final String ADDED = "E1A 995   SUMMARY HAS BEEN ADDED                  ZZZ  0000104300100S4";

    @Test
    void conditionsStandBehindWhatTheyAreAbout() {
        EntrySummaryResponse response = EntrySummaryResponse.read(
                        transaction(SUMMARY, MISMATCH, LINE, MISMATCH, MISMATCH, REJECTED))
                .orThrow();
        assertThat(response.accepted()).isFalse();
        assertThat(response.groups()).hasSize(2);
        assertThat(response.groups().get(1).references().get(0).type()).isEqualTo("LINITM");
        assertThat(response.conditions()).extracting(SummaryCondition::code).containsExactly("624", "624", "624");
        assertThat(response.outcome().code()).isEqualTo("998");
    }

    @Test
    void anAcceptedSummaryHasAVersion() {
        EntrySummaryResponse response =
                EntrySummaryResponse.read(transaction(SUMMARY, ADDED)).orThrow();
        assertThat(response.accepted()).isTrue();
        assertThat(response.outcome().version()).isEqualTo("00100");
        assertThat(response.conditions()).isEmpty();
    }

    @Test
    void whatIsOutOfPlaceIsNamed() {
        assertThat(problems(ADDED)).containsExactly("0 HEADER_MISSING E0", "0 OUT_OF_SEQUENCE E1");
        assertThat(problems(SUMMARY, MISMATCH)).containsExactly("1 MISSING_RECORD E1");
        assertThat(problems(SUMMARY, ADDED, MISMATCH)).containsExactly("2 OUT_OF_SEQUENCE E1");
        assertThat(problems(SUMMARY, ADDED, LINE, MISMATCH))
                .containsExactly("2 OUT_OF_SEQUENCE E0", "3 OUT_OF_SEQUENCE E1");
        assertThat(EntrySummaryResponse.read(new Transaction(List.of())).problems())
                .isNotEmpty();
    }

    @Test
    void groupsThatCouldNotBeToldApartAreRefused() {
        EntrySummaryResponse response =
                EntrySummaryResponse.read(transaction(SUMMARY, ADDED)).orThrow();
        EntrySummaryResponse.Group group = response.groups().get(0);
        List<EntrySummaryResponse.Group> twice = List.of(group, group);
        SummaryCondition outcome = response.outcome();
        assertThatThrownBy(() -> new EntrySummaryResponse(twice, outcome))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Group 1");
    }

    private static List<String> problems(String... records) {
        return EntrySummaryResponse.read(transaction(records)).problems().stream()
                .map(found -> found.recordIndex() + " " + found.problem().kind() + " "
                        + found.problem().record())
                .toList();
    }

    private static Transaction transaction(String... records) {
        return new Transaction(
                Stream.of(records).map(record -> String.format("%-80s", record)).toList());
    }
}
