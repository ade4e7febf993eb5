package org.acesim.cbp.payment;

import static org.acesim.cbp.wire.SampleBatch.formal;
import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.payment.Statement.Status;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.customs.assessment.Charges;
import org.acesim.customs.calendar.CustomsZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements: gathered, printed, and paid by debit. It is Monday, 3 June 2024. */
class StatementTest {
    private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 4);

    private static String number(long serial) {
        return EntryNumber.of("ABC", serial).toString();
    }

    private static void owes(SimulatedCbp cbp, long serial, int version, String total, String type, LocalDate printOn) {
        cbp.assess(new DutyOwed(
                number(serial),
                new Submission("4701", "GWY", "ABC", "4701", "", "", "ID:1"),
                "01",
                version,
                new Charges(new BigDecimal(total), Map.of(), Map.of()),
                false,
                false,
                type,
                printOn,
                cbp.now()));
    }

    private static void filed(SimulatedCbp cbp, long serial) {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", formal("ABC", serial, 3000))));
    }

    private static void becomes(SimulatedCbp cbp, String day, int hour, int minute) {
        cbp.advanceTo(LocalDate.parse(day)
                .atTime(LocalTime.of(hour, minute))
                .atZone(CustomsZone.NEW_YORK)
                .toInstant());
    }

    /** What is paid of it and when is said by a daily statement of two entries, one of which changes meanwhile. */
    private static List<String> daily(SimulatedCbp cbp) {
        List<String> seen = new ArrayList<>();
        StatementStore statements = cbp.bean(StatementStore.class);
        for (long serial = 2; serial <= 4; serial++) {
            filed(cbp, serial);
        }
        owes(cbp, 2, 2, "100.00", "2", TUESDAY);
        owes(cbp, 3, 2, "50.00", "2", TUESDAY);
        owes(cbp, 4, 2, "7.00", "2", TUESDAY);
        owes(cbp, 4, 3, "7.00", "1", null);
        owes(cbp, 3, 3, "60.00", "2", TUESDAY);
        cbp.payDuty(number(2));
        long id = statements.of(number(2)).orElseThrow();
        becomes(cbp, "2024-06-04", 5, 59);
        seen.add(statements.find(id).orElseThrow().toString());
        becomes(cbp, "2024-06-04", 6, 0);
        seen.add(statements.find(id).orElseThrow().toString());
        seen.add(cbp.payment(number(2)).toString());
        cbp.withdrawSummary(number(3));
        becomes(cbp, "2024-06-17", 16, 59);
        seen.add(cbp.payment(number(2)).status());
        becomes(cbp, "2024-06-17", 17, 0);
        seen.add(statements.find(id).orElseThrow().toString());
        seen.add(statements.lines(id).toString());
        seen.add(cbp.payment(number(2)).toString());
        seen.add(cbp.payment(number(3)).toString());
        seen.add(cbp.payment(number(4)).toString());
        cbp.payDuty(number(2));
        becomes(cbp, "2024-06-19", 9, 0);
        seen.add(cbp.payment(number(2)).status() + cbp.payment(number(4)).status());
        return seen;
    }

    @Test
    void aDailyStatementHasAPreliminaryAndAFinalFigure() {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            List<String> seen = daily(cbp);

            assertThat(seen.get(0)).contains("status=OPEN", "entries=2", "collectOn=null");
            assertThat(seen.get(1))
                    .contains(
                            "status=PRELIMINARY",
                            "collectOn=2024-06-17",
                            "Figure[entries=2, charges=Charges[duty=160.00,");
            assertThat(seen.get(2)).contains("status=DUE", "toPay=100.00", "dueBy=2024-06-17");
            assertThat(seen.get(3)).isEqualTo("DUE");
            assertThat(seen.get(4))
                    .contains(
                            "status=FINAL",
                            "preliminary=Figure[entries=2, charges=Charges[duty=160.00,",
                            "collected=Figure[entries=1, charges=Charges[duty=100.00,");
            assertThat(seen.get(5)).contains("collected=100.00", "preliminary=60.00, collected=null");
            assertThat(seen.get(6)).contains("status=PAID", "paid=100.00", "toPay=0.00");
            assertThat(seen.get(7)).contains("status=NONE");
            assertThat(seen.get(8)).contains("status=DUE", "dueBy=2024-06-17");
            assertThat(seen.get(9)).isEqualTo("PAIDLATE");
            assertThat(cbp.isSettled(number(2))).isTrue();
            assertThat(cbp.entry(number(2)).decisions())
                    .extracting(decision -> decision.text())
                    .anyMatch(text -> text.contains("nothing was paid, and the statement stands"))
                    .anyMatch(text -> text.contains("Preliminary statement"))
                    .anyMatch(text -> text.contains("automatic debit"));
        }
    }

    @Test
    void doesTheSameOnPostgres() {
        try (SimulatedCbp onPostgres = SimulatedCbp.onPostgres();
                SimulatedCbp onH2 = SimulatedCbp.onH2()) {
            assertThat(daily(onPostgres)).isEqualTo(daily(onH2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // type, named date, print date, importer, debited on
        "2, 2024-06-10, 2024-06-10, '', 2024-06-17",
        "3, 2024-06-10, 2024-06-10, 12-345678900, 2024-06-17",
        "5, 2024-06-10, 2024-06-10, 12-3456789, 2024-06-17",
        "2, , 2024-06-04, '', 2024-06-17",
        "2, 2024-06-08, 2024-06-04, '', 2024-06-17",
        // After the entry is due: on the print date itself.
        "2, 2024-06-20, 2024-06-20, '', 2024-06-20",
        "6, 2024-06-10, 2024-07-01, '', 2024-07-22",
        "7, 2024-06-10, 2024-07-01, 12-345678900, 2024-07-22",
        "8, 2024-06-10, 2024-07-01, 12-3456789, 2024-07-22"
    })
    void isPrintedAndDebitedAsItsTypeSays(
            String type, LocalDate named, LocalDate printed, String importer, LocalDate debited) {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            filed(cbp, 2);
            owes(cbp, 2, 2, "100.00", type, named);
            StatementStore statements = cbp.bean(StatementStore.class);
            long id = statements.of(number(2)).orElseThrow();

            assertThat(statements.find(id).orElseThrow().printOn()).isEqualTo(printed);
            assertThat(statements.find(id).orElseThrow().importer()).isEqualTo(importer);
            becomes(cbp, debited.toString(), 16, 59);
            assertThat(statements.find(id).orElseThrow().status()).isEqualTo(Status.PRELIMINARY);
            assertThat(cbp.payment(number(2)).status()).isEqualTo("DUE");
            assertThat(cbp.payment(number(2)).dueBy()).isEqualTo(debited);
            becomes(cbp, debited.toString(), 17, 0);
            assertThat(cbp.payment(number(2)).status()).isEqualTo("PAID");
        }
    }

    @Test
    void goodsThatWaitForPaymentAreReleasedByTheDebit() {
        try (SimulatedCbp cbp = SimulatedCbp.onH2().paidFirst("01")) {
            filed(cbp, 2);
            owes(cbp, 2, 2, "100.00", "2", TUESDAY);
            assertThat(cbp.waitingWithoutDeadline()).isEmpty();

            becomes(cbp, "2024-06-04", 17, 0);
            assertThat(cbp.entry(number(2)).status()).isEqualTo(EntryStatus.RELEASED);
        }
    }

    @Test
    void aFullStatementIsFollowedByAnother() {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            StatementStore statements = cbp.bean(StatementStore.class);
            long first = 0;
            for (int i = 0; i < StatementStore.ENTRIES_MAX; i++) {
                first = statements.join(false, "ABC", "", TUESDAY, "ABC-" + i).statement();
            }
            StatementStore.Place next = statements.join(false, "ABC", "", TUESDAY, "ABC-MORE");

            assertThat(next.statement()).isNotEqualTo(first);
            assertThat(next.begun()).isTrue();
            assertThat(statements.lines(first)).hasSize(StatementStore.ENTRIES_MAX);
            assertThat(statements.join(false, "XYZ", "", TUESDAY, "XYZ-1").statement())
                    .isNotIn(first, next.statement());
        }
    }

    @Test
    void aSecondPrintOrDebitChangesNothing() {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            filed(cbp, 2);
            owes(cbp, 2, 2, "100.00", "2", TUESDAY);
            long id = cbp.bean(StatementStore.class).of(number(2)).orElseThrow();
            becomes(cbp, "2024-06-17", 17, 0);
            Instant now = cbp.now();
            int decisions = cbp.entry(number(2)).decisions().size();

            cbp.bean(StatementRun.class).print(id, now);
            cbp.bean(StatementRun.class).collect(id, now);

            assertThat(cbp.entry(number(2)).decisions()).hasSize(decisions);
        }
    }
}
