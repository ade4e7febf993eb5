package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.Layer;

/** An assessment's worksheet as a piece of HTML: one table a line, one for the entry, without styles or scripts. */
public final class WorksheetPage {

    private static final String HEAD =
            "<thead><tr><th>Heading</th><th>Base</th><th>Rate</th><th>Amount</th><th>Why</th></tr></thead>\n";

    private WorksheetPage() {}

    /** The section, to be put into a page. */
    public static String html(Assessment assessment) {
        var request = assessment.request();
        var page = new StringBuilder("<section class=\"worksheet\">\n");
        page.append(paragraph("Entry type %s of %s, port %s, mode of transport %s. Rates of %s."
                .formatted(
                        request.entryType(),
                        request.date(),
                        request.port(),
                        request.modeOfTransport(),
                        assessment.revision())));
        for (AssessedLine line : assessment.lines()) {
            page.append(line(line));
        }
        page.append("<table>\n<caption>Fees on the entry</caption>\n")
                .append(HEAD)
                .append("<tbody>\n");
        assessment.fees().forEach(fee -> page.append(fee(fee)));
        page.append(sum("Fees", assessment.feeTotal())).append("</tbody>\n</table>\n");
        page.append(paragraph("Duty %s + tax %s + fees %s = %s USD"
                .formatted(assessment.duty(), assessment.tax(), assessment.feeTotal(), assessment.total())));
        return page.append("</section>\n").toString();
    }

    private static String line(AssessedLine line) {
        var table = new StringBuilder("<table>\n<caption>")
                .append(escaped("Line %d: %s, origin %s, value %s USD"
                        .formatted(line.number(), line.hts(), line.origin(), line.value())))
                .append("</caption>\n")
                .append(HEAD)
                .append("<tbody>\n")
                .append(layers(line.duties()))
                .append(sum("Duty", line.duty()));
        if (!line.taxes().isEmpty()) {
            table.append(layers(line.taxes())).append(sum("Tax", line.tax()));
        }
        line.fees().forEach(fee -> table.append(fee(fee)));
        return table.append("</tbody>\n</table>\n").toString();
    }

    private static String layers(List<Layer> layers) {
        var rows = new StringBuilder();
        for (Layer layer : layers) {
            rows.append(row(
                    layer.heading(),
                    layer.base().toPlainString(),
                    layer.rate(),
                    layer.applied() ? layer.amount().toPlainString() : "-",
                    layer.why()));
        }
        return rows.toString();
    }

    private static String fee(Fee fee) {
        return row(fee.classCode(), "", "", fee.amount().toPlainString(), fee.why());
    }

    private static String sum(String what, BigDecimal amount) {
        return "<tr><th scope=\"row\" colspan=\"3\">" + what + "</th><td>" + amount + "</td><td></td></tr>\n";
    }

    private static String row(String... cells) {
        var row = new StringBuilder("<tr>");
        for (String cell : cells) {
            row.append("<td>").append(escaped(cell)).append("</td>");
        }
        return row.append("</tr>\n").toString();
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
