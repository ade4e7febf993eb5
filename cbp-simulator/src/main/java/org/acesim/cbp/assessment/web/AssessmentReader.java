package org.acesim.cbp.assessment.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.customs.assessment.AssessmentLine;
import org.acesim.customs.assessment.AssessmentRequest;
import org.acesim.customs.assessment.Quantity;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regimes;

/** Reads what is to be assessed, and finds everything that is wrong with it at once. */
final class AssessmentReader {
    private static final int LINES_MAX = 999;
    private static final int QUANTITIES_MAX = 3;
    private static final int HEADINGS_MAX = 8;
    private static final int DATES_MAX = 10;
    private static final LocalDate FIRST = Regimes.all().get(0).from();
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final BigDecimal VALUE_MAX = new BigDecimal("9999999999.99");
    private static final BigDecimal QUANTITY_MAX = new BigDecimal("9999999999");
    private static final Set<String> TYPES = Set.of(EntryTypes.SECTION_321, EntryTypes.INFORMAL, EntryTypes.FORMAL);
    private static final String A_DATE = "a date from " + FIRST + " to " + LAST;

    private AssessmentReader() {}

    /**
     * Reads a body: the goods under the law of a day, then the same goods under the laws of the days to compare.
     *
     * @param today the day where none is given
     */
    static List<AssessmentRequest> read(byte[] body, LocalDate today) {
        JsonFields fields = JsonFields.read(
                body, Set.of("entryType", "date", "portOfEntry", "modeOfTransport", "lines", "compare"));
        String type = entryType(fields).orElse(EntryTypes.INFORMAL);
        LocalDate date = date(fields, "date").orElse(today);
        String port = matching(fields, "portOfEntry", "[0-9]{4}", "four digits").orElse("4701");
        String mode =
                matching(fields, "modeOfTransport", "[0-9]{2}", "two digits").orElse("40");
        List<AssessmentLine> lines = new ArrayList<>();
        List<JsonFields> given =
                fields.objects("lines", Set.of("hts", "origin", "value", "quantities", "spi", "chapter99"), LINES_MAX);
        if (given.isEmpty()) {
            fields.problem("MISSING", "lines", "State at least one line of goods.");
        }
        given.forEach(line -> line(line, lines.size() + 1).ifPresent(lines::add));
        AssessmentRequest asked = new AssessmentRequest(type, date, port, mode, lines);
        List<AssessmentRequest> all = new ArrayList<>(List.of(asked));
        for (JsonFields other : fields.objects("compare", Set.of("date", "entryType"), DATES_MAX)) {
            all.add(asked.entered(
                    date(other, "date").orElse(date), entryType(other).orElse(type)));
        }
        fields.refuseProblems();
        return all;
    }

    private static Optional<AssessmentLine> line(JsonFields line, int number) {
        Optional<String> hts = required(line, "hts", "[0-9.]{10,13}", "a tariff number of ten digits");
        Optional<String> origin = required(line, "origin", "[A-Z]{2}", "a country of two letters");
        Optional<BigDecimal> value = line.decimal("value", BigDecimal.ZERO, VALUE_MAX, 2);
        if (value.isEmpty()) {
            line.missing("value", "State what the line is worth, in USD.");
        }
        List<Quantity> quantities = new ArrayList<>();
        for (JsonFields quantity : line.objects("quantities", Set.of("quantity", "unit"), QUANTITIES_MAX)) {
            Optional<BigDecimal> amount = quantity.decimal("quantity", BigDecimal.ZERO, QUANTITY_MAX, 2);
            Optional<String> unit = required(quantity, "unit", "[A-Z0-9]{1,3}", "a unit of the tariff");
            if (amount.isEmpty()) {
                quantity.missing("quantity", "State how much there is.");
            }
            amount.ifPresent(much -> unit.ifPresent(of -> quantities.add(new Quantity(much, of))));
        }
        String claim = matching(line, "spi", "[A-Z+*]{0,2}", "the symbol of a special program")
                .orElse("");
        List<String> headings = line.texts("chapter99", HEADINGS_MAX);
        if (hts.isEmpty() || origin.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AssessmentLine(number, hts.get(), origin.get(), value.get(), quantities, claim, headings));
    }

    private static Optional<String> entryType(JsonFields fields) {
        return fields.text(
                "entryType", "one of 86, 11, 01", text -> Optional.of(text).filter(TYPES::contains));
    }

    private static Optional<LocalDate> date(JsonFields fields, String name) {
        return fields.text(name, A_DATE, text -> {
            try {
                return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> required(JsonFields fields, String name, String form, String expected) {
        Optional<String> found = matching(fields, name, form, expected);
        if (found.isEmpty()) {
            fields.missing(name, "State " + expected + ".");
        }
        return found;
    }

    private static Optional<String> matching(JsonFields fields, String name, String form, String expected) {
        Function<String, Optional<String>> reader =
                text -> Optional.of(text).filter(Pattern.compile(form).asMatchPredicate());
        return fields.text(name, expected, reader);
    }
}
