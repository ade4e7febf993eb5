package org.acesim.gateway.duty;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.customs.assessment.AssessedLine;
import org.acesim.customs.assessment.Assessment;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Worksheet;
import org.acesim.customs.assessment.WorksheetPage;
import org.acesim.gateway.account.Simulated;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.release.ReleaseText;

/** The worksheet of what CBP last told of an entry's cost, in the look of every worksheet. */
public final class Sheet {
    /** Layers under an accounting class instead of a tariff number are internal revenue taxes. */
    private static final int CLASS_DIGITS = 3;

    private final String title;
    private final Assessment assessment;

    private Sheet(String title, Assessment assessment) {
        this.title = title;
        this.assessment = assessment;
    }

    /** The worksheet of an entry. */
    public static Sheet of(Entry entry, Filing filing, Duty duty) {
        AssessmentRequest request = new AssessmentRequest(
                entry.filed().entryType(),
                entry.filed().lawOf(),
                ReleaseText.raised(filing.portOfEntry()),
                ReleaseText.raised(filing.modeOfTransport()),
                List.of());
        String title = "Entry %s: %s, version %d".formatted(entry.number(), duty.kind(), duty.version());
        return new Sheet(
                title,
                new Assessment(
                        request,
                        "the law of regime " + duty.regime(),
                        duty.lines().stream().map(Sheet::line).toList(),
                        duty.feeLines().stream()
                                .map(fee -> new org.acesim.customs.duty.Fee(
                                        fee.classCode(), new BigDecimal(fee.amount()), fee.why()))
                                .toList()));
    }

    /** As text that can be followed with a pencil. */
    public String text() {
        return Simulated.SENTENCE + "\n\n" + title + "\n" + Worksheet.text(assessment);
    }

    /** As a page. */
    public String html() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"UTF-8\"><title>" + title
                + "</title></head>\n<body>\n<p role=\"note\">" + Simulated.SENTENCE + "</p>\n<h1>" + title + "</h1>\n"
                + WorksheetPage.html(assessment) + "</body>\n</html>\n";
    }

    private static AssessedLine line(Duty.Line line) {
        return new AssessedLine(
                line.number(),
                line.hts(),
                line.origin(),
                new BigDecimal(line.value()),
                line.layers().stream()
                        .filter(layer -> layer.heading().length() > CLASS_DIGITS)
                        .map(Sheet::layer)
                        .toList(),
                line.layers().stream()
                        .filter(layer -> layer.heading().length() <= CLASS_DIGITS)
                        .map(Sheet::layer)
                        .toList(),
                List.of());
    }

    private static org.acesim.customs.duty.Layer layer(Duty.Layer layer) {
        return new org.acesim.customs.duty.Layer(
                layer.heading(),
                new BigDecimal(layer.base()),
                layer.rate(),
                new BigDecimal(layer.amount()),
                layer.applied(),
                layer.why());
    }
}
