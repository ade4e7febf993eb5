package org.acesim.cbp.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.acesim.catair.code.Coded;
import org.acesim.catair.layout.Field;
import org.acesim.catair.layout.Layout;

/**
 * A record's layout.
 *
 * @param record       with what the record begins
 * @param id           what the layout is called, where several records begin alike
 * @param applications of which batches; none for the envelope, which is that of all
 * @param own          whether it is the simulator's own
 */
record LayoutView(
        @Schema(description = "With what the record begins", example = "SE60")
        String record,

        @Schema(description = "What the layout is called, where several records begin alike", example = "SE60")
        String id,

        @Schema(example = "Line item tariff and value") String name,

        @Schema(description = "The applications whose batches it stands in; none for the envelope, which all have")
        List<String> applications,

        @Schema(description = "When and how often it stands there, or empty")
        String usage,

        @Schema(description = "The chapter that it was published in")
        String source,

        @Schema(description = "Whether it is the simulator's own, which CBP does not know")
        boolean own,

        @Schema(description = "From the first column to the 80th")
        List<FieldView> fields) {

    /**
     * A field of a record.
     *
     * @param fieldClass as the chapter prints it
     * @param use        M, C or O
     */
    record FieldView(
            @Schema(description = "The first column, counted from 1")
            int from,

            @Schema(description = "The last column") int to,

            @com.fasterxml.jackson.annotation.JsonProperty("class")
            @Schema(
                    description = "Width and class: A letters, AN letters and digits, X keyboard characters, N digits,"
                            + " (S)N digits that may follow spaces, D date MMDDYY, S spaces",
                    example = "10N")
            String fieldClass,

            @Schema(description = "M mandatory, C conditional, O optional", example = "C")
            String use,

            @Schema(example = "Line Item Value") String name,

            @Schema(description = "What it holds, in a few words, or empty")
            String note,

            @Schema(description = "The codes that it takes, where they are a list")
            List<FieldCode> codes) {}

    /** A code that a field takes. */
    record FieldCode(String code, String text) {
        static FieldCode of(Coded coded) {
            return new FieldCode(coded.code(), coded.text());
        }
    }

    static LayoutView of(Layout<?> layout, List<String> applications) {
        return new LayoutView(
                layout.recordId(),
                layout.id(),
                layout.title(),
                applications,
                layout.usage(),
                layout.source().title(),
                !layout.source().isCatair(),
                layout.fields().stream().map(field -> field(layout, field)).toList());
    }

    private static FieldView field(Layout<?> layout, Field field) {
        return new FieldView(
                field.from(),
                field.to(),
                field.printedClass(),
                field.status().symbol(),
                field.name(),
                field.note(),
                layout.codes(field).stream().map(FieldCode::of).toList());
    }
}
