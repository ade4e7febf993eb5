package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acesim.customs.tariff.Tariff;
import org.acesim.customs.tariff.TariffFiles;
import org.acesim.customs.tariff.TariffFiles.BrokenRows;

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

    /** A tariff of one free number, which is not in the sample, by a file in a folder of the test's. */
    static Tariff tariff(Path folder, String number, String unit) throws IOException {
        var dotted = number.replaceAll("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)", "$1.$2.$3.$4");
        var file = Files.writeString(folder.resolve("one.csv"), """
                HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties
                %s,0,Goods,"[""%s""]",Free,,Free,,
                """.formatted(dotted, unit));
        return TariffFiles.read(file, BrokenRows.REFUSE).tariff();
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
