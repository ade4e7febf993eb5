package org.acesim.gateway.summary.draft;

import java.util.List;
import org.acesim.gateway.filing.Filing.Statistical;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.json.Fields;
import org.acesim.gateway.filing.json.Json;

/** A form of an entry summary from its JSON. */
final class SummaryFormJson {
    private SummaryFormJson() {}

    /**
     * What a JSON object states, as far as it can be read.
     *
     * @param problems gets every field that is unknown, of the wrong type or malformed
     */
    static SummaryForm bind(Json.Obj object, List<FilingProblem> problems) {
        return Fields.bind(
                object,
                problems,
                f -> new SummaryForm(
                        f.text("paymentType"),
                        f.date("statementDate"),
                        f.flag("live"),
                        f.date("entryDate"),
                        f.date("importDate"),
                        f.text("stateOfDestination"),
                        f.objects("lines", SummaryFormJson::line),
                        f.objects("fees", SummaryFormJson::fee),
                        f.object("totals", SummaryFormJson::totals)));
    }

    private static SummaryForm.Line line(Fields f) {
        return new SummaryForm.Line(
                f.whole("number"),
                f.text("hts"),
                f.text("origin"),
                f.decimal("value"),
                f.text("spi"),
                f.texts("chapter99"),
                f.objects("statistical", s -> new Statistical(s.decimal("quantity"), s.text("unit"))),
                f.decimal("charges"),
                f.decimal("grossWeightKg"),
                f.decimal("duty"),
                f.decimal("tax"),
                f.objects("fees", SummaryFormJson::fee));
    }

    private static SummaryForm.Fee fee(Fields f) {
        return new SummaryForm.Fee(f.text("class"), f.decimal("amount"));
    }

    private static SummaryForm.Totals totals(Fields f) {
        return new SummaryForm.Totals(f.decimal("duty"), f.decimal("tax"), f.decimal("fees"), f.decimal("total"));
    }
}
