package org.acesim.catair.explain;

import java.util.List;
import org.acesim.catair.code.Coded;
import org.acesim.catair.layout.Chapter;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.Layout;

/** The declared layouts as a page to read, in Markdown. */
public final class ReferencePage {

    private static final String HEAD = """
            # Records

            Every record that this project reads and writes, made from their declarations in `catair`; do not edit.
            Columns count from 1. Classes: A letters, AN letters and digits, X keyboard characters, N digits filled with zeros,
            (S)N digits that may follow spaces, D date MMDDYY, S spaces; the number before them is the width. St: M mandatory, C
            conditional, O optional.

            SIMULATED. Not connected with, made or endorsed by U.S. Customs and Border Protection.
            """;

    private ReferencePage() {}

    /** The whole page. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Chapter chapter : Chapter.values()) {
            List<Layout<?>> layouts = Layouts.all().stream()
                    .filter(layout -> layout.source() == chapter)
                    .toList();
            if (!layouts.isEmpty()) {
                page.append("\n## ").append(chapter.title()).append('\n');
                layouts.forEach(layout -> append(page, layout));
            }
        }
        return page.toString();
    }

    private static void append(StringBuilder page, Layout<?> layout) {
        page.append("\n### ")
                .append(layout.id())
                .append(": ")
                .append(layout.title())
                .append("\n\n");
        if (!layout.usage().isEmpty()) {
            page.append(sentence(layout.usage())).append("\n\n");
        }
        page.append("| Columns | Class | St | Element | Note |\n|---|---|---|---|---|\n");
        for (Field field : layout.fields()) {
            String columns = field.width() == 1 ? "" + field.from() : field.from() + "-" + field.to();
            page.append("| ")
                    .append(String.join(
                            " | ",
                            columns,
                            field.printedClass(),
                            field.status().symbol(),
                            field.name(),
                            note(layout, field)))
                    .append(" |\n");
        }
    }

    private static String note(Layout<?> layout, Field field) {
        List<Coded> codes = layout.codes(field);
        if (!field.note().isEmpty() || codes.isEmpty()) {
            return field.note();
        }
        return codes.size() > 12
                ? codes.size() + " codes"
                : String.join(" ", codes.stream().map(Coded::code).toList());
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
