package org.acesim.cbp.payment;

import static org.acesim.cbp.wire.SampleBatch.ofGateway;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.customs.assessment.Charges;
import org.acesim.customs.calendar.CustomsZone;

/** An entry that owes duty, at a simulated CBP without a broker. Its assessments are given: no summary is filed for them. */
final class DutyCase {
    /** The one that everything here is about. */
    static final String ENTRY = EntryNumber.of("ABC", 2).toString();

    private final SimulatedCbp cbp;

    DutyCase(SimulatedCbp cbp) {
        this.cbp = cbp;
    }

    /** Files a cargo release. */
    void filed(List<String> records) {
        cbp.receive(cbp.fromGateway(ofGateway().block("ABC", records)));
        cbp.sent();
    }

    /** The entry is assessed from its summary, in USD, as the assessment of this number. */
    void owes(int version, String total) {
        owes(version, total, false, false, "");
    }

    /** CBP assesses anew what it had assessed. */
    void owesAnew(int version, String total) {
        owes(version, total, true, false, "");
    }

    /** Its summary says that it is a live entry. */
    void owesLive(int version, String total) {
        owes(version, total, false, true, "");
    }

    /** Its summary says that a daily statement collects it. */
    void owesByStatement(int version, String total) {
        owes(version, total, false, false, "2");
    }

    private void owes(int version, String total, boolean revised, boolean live, String paymentType) {
        cbp.assess(new DutyOwed(
                ENTRY,
                new Submission("4701", "GWY", "ABC", "4701", "", "", "ID:1"),
                cbp.entry(ENTRY).entryType(),
                version,
                new Charges(new BigDecimal(total), Map.of(), Map.of()),
                revised,
                live,
                paymentType,
                null,
                cbp.now()));
    }

    /** It becomes this day and hour in New York. */
    void becomes(String day, int hour) {
        cbp.advanceTo(LocalDate.parse(day)
                .atTime(LocalTime.of(hour, 0))
                .atZone(CustomsZone.NEW_YORK)
                .toInstant());
    }

    /** What CBP has told since this was last asked: the status of payments and entries, and notices. */
    List<String> told() {
        return cbp.sent().stream()
                .flatMap(message -> message.content().lines())
                .filter(record -> record.startsWith("DP10") || record.startsWith("DN10") || record.startsWith("SO60"))
                .map(record -> record.startsWith("DP10")
                        ? record.substring(0, 4) + record.charAt(16) + " "
                                + record.substring(17).strip().replaceAll(" +", " ")
                        : record.startsWith("DN10")
                                ? record.substring(0, 4) + record.substring(15, 18)
                                : record.substring(0, 4) + record.substring(14, 16))
                // What is assessed here was never filed: its summary is late all the same.
                .filter(record -> !record.startsWith("DN10LS"))
                .toList();
    }

    /** What was decided last about the payment of the entry. */
    Decision lastDecision() {
        return cbp.entry(ENTRY).decisions().stream()
                .filter(decision -> decision.rule() == Decision.Rule.PAYMENT)
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
