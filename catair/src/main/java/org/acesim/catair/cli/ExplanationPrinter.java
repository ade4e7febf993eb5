package org.acesim.catair.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acesim.catair.check.Finding;
import org.acesim.catair.explain.Explanation;
import org.acesim.catair.explain.RecordText;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.FieldText;

/** Prints a message as a person likes to read it: each record under a ruler, its fields with their meanings, what is wrong. */
final class ExplanationPrinter {

    private static final String INDENT = " ".repeat(8);
    private static final String RULER =
            "....+....1....+....2....+....3....+....4....+....5....+....6....+....7....+....8";
    private static final int WIDEST_NAME = 40;

    private final PrintStream out;
    private final Style style;
    private final boolean blanks;

    /** @param blanks whether blank fields are shown */
    ExplanationPrinter(PrintStream out, Style style, boolean blanks) {
        this.out = out;
        this.style = style;
        this.blanks = blanks;
    }

    void print(byte[] message, List<Finding> findings) {
        Map<Integer, List<Finding>> byRecord = findings.stream().collect(Collectors.groupingBy(Finding::record));
        for (RecordText record : Explanation.of(message)) {
            print(record, byRecord.getOrDefault(record.number(), List.of()));
        }
        byRecord.getOrDefault(0, List.of()).forEach(this::print);
    }

    private void print(RecordText record, List<Finding> findings) {
        String title = record.layout().isEmpty() ? "no record that is known here" : record.title();
        out.println(style.faint(String.format("%6d  ", record.number()))
                + style.bold(record.layout().isEmpty() ? "?" : record.layout()) + "  " + title);
        out.println(INDENT + style.faint(RULER));
        out.println(INDENT + printable(record.record()));
        record.fields().stream().filter(this::isShown).forEach(this::print);
        findings.forEach(this::print);
        out.println();
    }

    private boolean isShown(FieldText text) {
        return blanks || !(text.text().isBlank() || text.field().name().equals(Field.CONTROL_IDENTIFIER));
    }

    private void print(FieldText text) {
        Field field = text.field();
        String columns = field.width() == 1 ? "" + field.from() : field.from() + "-" + field.to();
        String line = String.format(
                "%s%-6s %-5s %-" + WIDEST_NAME + "s  %s",
                INDENT,
                columns,
                field.printedClass(),
                field.name(),
                text.text().stripTrailing());
        out.println(line.stripTrailing() + (text.meaning().isEmpty() ? "" : "  " + style.meaning(text.meaning())));
    }

    private void print(Finding finding) {
        out.println(INDENT
                + style.wrong(
                        finding.condition().code() + " " + finding.condition().text())
                + (finding.place().isEmpty() ? "" : ", " + finding.place())
                + (finding.found().isEmpty() ? "" : ": found '" + finding.found() + "'")
                + (finding.expected().isEmpty() ? "" : ", expected " + finding.expected()));
    }

    /** A control character would play tricks on a terminal. */
    private static String printable(String record) {
        return record.replaceAll("[^ -~]", "?");
    }
}
