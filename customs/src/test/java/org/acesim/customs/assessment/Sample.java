package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acesim.customs.tariff.Tariff;

/** Entries for tests. */
final class Sample {

    private Sample() {}

    static AssessmentRequest entry(
            String entryType, LocalDate day, String port, String modeOfTransport, AssessmentLine... lines) {
        return new AssessmentRequest(entryType, day, port, modeOfTransport, List.of(lines));
    }

    /** A line whose quantities are stated like {@code 5 DOZ 9 KG}. */
    static AssessmentLine line(String hts, String origin, BigDecimal value, String quantities) {
        return new AssessmentLine(1, hts, origin, value, quantities(quantities));
    }

    /** The same, with a claim and declared headings of chapter 99. */
    static AssessmentLine line(
            String hts, String origin, String value, String quantities, String claim, String... chapter99) {
        return new AssessmentLine(
                1, hts, origin, new BigDecimal(value), quantities(quantities), claim, List.of(chapter99));
    }

    static Assessment assessed(AssessmentRequest request) {
        var outcome = new Assessments(Tariff.sample()).of(request);
        assertThat(outcome).isInstanceOf(Outcome.Assessed.class);
        return ((Outcome.Assessed) outcome).assessment();
    }

    static List<AssessmentProblem> refused(AssessmentRequest request) {
        var outcome = new Assessments(Tariff.sample()).of(request);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).problems();
    }

    static List<Quantity> quantities(String text) {
        List<Quantity> quantities = new ArrayList<>();
        var words = text.isEmpty() ? new String[0] : text.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            quantities.add(Quantity.of(words[i], words[i + 1]));
        }
        return quantities;
    }
}
