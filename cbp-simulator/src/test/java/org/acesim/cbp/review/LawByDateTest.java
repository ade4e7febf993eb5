package org.acesim.cbp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.customs.calendar.CustomsZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One parcel, filed on four dates under the law of each. */
class LawByDateTest {
    private static final String ENTRY = "ABC-0000001-0";

    private final SimulatedCbp cbp = SimulatedCbp.onH2().underLawByDate();

    @AfterEach
    void close() {
        cbp.close();
    }

    @Test
    void isReleasedUnderTheClassicExemption() {
        file(LocalDate.of(2024, 6, 3), "CN");

        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(entry().lawOf()).isEqualTo("2024-06-03");
    }

    @Test
    void isNotEligibleIn2025WhenItComesFromChina() {
        file(LocalDate.of(2025, 6, 15), "CN");

        assertThat(entry().status()).isEqualTo(EntryStatus.TYPE_NOT_ELIGIBLE);
        assertThat(told()).contains("SE DATA ACCEPTED").contains("33ET86 INELIGIBLE COUNTRY");
        Decision decision = decision(Decision.Rule.ORIGIN);
        assertThat(decision.text()).contains("by the law of 2025-06-15", "type 11 under a new number");
    }

    @Test
    void isReleasedIn2025WhenItComesFromGermany() {
        file(LocalDate.of(2025, 6, 15), "DE");

        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void isCancelledByCbpWhenItsFilerDoesNothingForFifteenDays() {
        file(LocalDate.of(2025, 6, 15), "CN");

        cbp.advanceTo(nine(LocalDate.of(2025, 7, 1)));

        assertThat(entry().status()).isEqualTo(EntryStatus.CANCELLED);
    }

    @Test
    void isRejectedOnceTheExemptionIsSuspended() {
        file(LocalDate.of(2025, 9, 1), "DE");

        assertThat(entry().status()).isEqualTo(EntryStatus.REJECTED);
        assertThat(decision(Decision.Rule.CONDITIONS).inputs()).containsEntry("lawOf", "2025-09-01");
    }

    @Test
    void isRejectedByTheLawAsKnownForOctober2026() {
        file(LocalDate.of(2026, 10, 10), "DE");

        assertThat(entry().status()).isEqualTo(EntryStatus.REJECTED);
        assertThat(decision(Decision.Rule.CONDITIONS).inputs()).containsEntry("lawOf", "2026-10-10");
    }

    private void file(LocalDate day, String origin) {
        cbp.advanceTo(nine(day));
        List<String> records = SampleBatch.parcel("ABC", 1, 75, "%tm%<td%<ty".formatted(day)).stream()
                .map(record -> record.startsWith("SE40") ? record.replaceFirst("DE", origin) : record)
                .toList();
        assertThat(records).anyMatch(record -> record.startsWith("SE40") && record.contains(origin));
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", records)));
    }

    private FiledEntry entry() {
        return cbp.entry(ENTRY);
    }

    private Decision decision(Decision.Rule rule) {
        return entry().decisions().stream()
                .filter(decision -> decision.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private String told() {
        return String.join(
                "\n", cbp.sent().stream().map(SimulatedCbp.Sent::content).toList());
    }

    private static Instant nine(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(CustomsZone.NEW_YORK).toInstant();
    }
}
