package org.acesim.catair.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.Layout;
import org.junit.jupiter.api.Test;

/** All records, field by field, against the published tables, which may lie beside the project. */
class PublishedTablesTest {

    private static final Path TABLES = ProjectRoot.path().resolve("../shared/facts/catair_layouts.csv");

    @Test
    void everyRecordIsDeclaredAsTheChapterPrintsIt() throws IOException {
        assumeTrue(Files.exists(TABLES), "skipped: the published tables do not lie beside the project");
        Map<String, List<String>> published = published();
        List<Layout<?>> declared = Layouts.all().stream()
                .filter(layout -> layout.source().isCatair())
                .toList();
        assertThat(declared).extracting(Layout::id).containsExactlyInAnyOrderElementsOf(published.keySet());
        for (Layout<?> layout : declared) {
            assertThat(fields(layout)).as(layout.id()).isEqualTo(published.get(layout.id()));
        }
    }

    private static List<String> fields(Layout<?> layout) {
        List<String> fields = new ArrayList<>();
        for (Field field : layout.fields()) {
            fields.add(String.join(
                    ",",
                    "" + field.from(),
                    "" + field.to(),
                    field.printedClass(),
                    field.status().symbol(),
                    field.name()));
        }
        return fields;
    }

    /** The fields of each record; columns 3 to 8 of the table hold no quoted text. */
    private static Map<String, List<String>> published() throws IOException {
        Map<String, List<String>> records = new LinkedHashMap<>();
        for (String line :
                Files.readAllLines(TABLES).subList(1, Files.readAllLines(TABLES).size())) {
            String[] cells = line.split(",", 10);
            records.computeIfAbsent(cells[1], record -> new ArrayList<>())
                    .add(String.join(",", cells[3], cells[4], fieldClass(cells[6]), status(cells[7]), cells[8]));
        }
        return records;
    }

    /** A class that may be blank is printed with the blank as an alternative, such as 6D/6S. */
    private static String fieldClass(String printed) {
        return printed.replaceFirst("/\\d+S$", "");
    }

    /** The application identifier of the A record is mandatory in all that this project speaks. */
    private static String status(String printed) {
        return printed.equals("M(ESAR)/O(eMAN)") ? "M" : printed;
    }
}
