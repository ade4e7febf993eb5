package org.acesim.catair.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acesim.catair.code.Coded;

/**
 * An 80-column record, declared once as a table that can be read beside the chapter's page. Reading, writing, checking and
 * describing all come from the declaration:
 *
 * <pre>{@code
 * static final Layout<Tariff> SE60 = layout("SE60", Tariff.class, "Tariff number and value of a line")
 *         .source(CARGO_RELEASE)
 *         .alphanumeric(5, 14, "HTS Number", MANDATORY, Tariff::hts)
 *         .digits(15, 24, "Line Item Value", CONDITIONAL, Tariff::value)
 *         .filler(25, 80)
 *         .build(in -> new Tariff(in.text(), in.optionalNumber()));
 * }</pre>
 *
 * <p>Any 80 characters are either read or give problems; never an exception.
 */
public final class Layout<T> {

    /** The width of every record. */
    public static final int COLUMNS = 80;

    private static final byte[] BLANKS = " ".repeat(COLUMNS).getBytes(StandardCharsets.ISO_8859_1);

    private final String id;
    private final String recordId;
    private final String title;
    private final Chapter source;
    private final String usage;
    private final List<Column<T>> columns;
    private final Column<T>[] fixedColumns;
    private final List<Column<T>> valueColumns;
    private final Function<FieldReader, T> build;

    @SuppressWarnings("unchecked") // an array of a generic type
    Layout(LayoutBuilder<T> declared, Function<FieldReader, T> build) {
        this.id = declared.id();
        this.recordId = declared.recordId();
        this.title = declared.title();
        this.source = declared.source();
        this.usage = declared.usage();
        this.columns = declared.columns();
        this.fixedColumns =
                columns.stream().filter(column -> !column.hasValue()).toArray(Column[]::new);
        this.valueColumns = columns.stream().filter(Column::hasValue).toList();
        this.build = build;
        rehearse();
    }

    /**
     * Begins a declaration. The control identifier is declared by it.
     *
     * @param type tells the compiler of which record the getters are
     * @param id the record's identifier, with a suffix after a hyphen where one identifier has several layouts (A-out)
     */
    public static <T> LayoutBuilder<T> layout(String id, @SuppressWarnings("unused") Class<T> type, String title) {
        return new LayoutBuilder<>(id, title);
    }

    /** A value with gaps, and the problems that caused them. */
    public record Partial<T>(T value, List<Problem> problems) {}

    /** The identifier, with a suffix where one identifier has several layouts. */
    public String id() {
        return id;
    }

    /** The control identifier, as it stands in the first columns. */
    public String recordId() {
        return recordId;
    }

    /** What the record says, in a few words. */
    public String title() {
        return title;
    }

    /** Where it was published. */
    public Chapter source() {
        return source;
    }

    /** How often it is sent and when, or empty. */
    public String usage() {
        return usage;
    }

    /** Every field, fillers too, from column 1 to 80. */
    public List<Field> fields() {
        return columns.stream().map(Column::field).toList();
    }

    /** The meanings of a field's codes, as far as they are known. */
    public List<Coded> codes(Field field) {
        return columns.stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .map(Column::codes)
                .orElse(List.of());
    }

    /** Whether a record has this control identifier. */
    public boolean matches(String record) {
        return record.startsWith(recordId);
    }

    /** Reads a record. Any text is an answer: of other than 80 columns, it is a problem. */
    public Reading<T> read(String record) {
        if (record.length() != COLUMNS) {
            return new Reading.Unreadable<>(List.of(new RecordProblem(0, wrongLength(record))));
        }
        RecordBytes bytes = new RecordBytes();
        bytes.take(id, record);
        return answer(bytes, read(bytes, new FieldReader(bytes, this)));
    }

    /** Reads the 80 bytes from an offset, which must be there. */
    public Reading<T> read(byte[] message, int offset) {
        RecordBytes bytes = new RecordBytes();
        bytes.take(id, message, offset);
        return answer(bytes, read(bytes, new FieldReader(bytes, this)));
    }

    /** What can be read of 80 bytes, with what cannot. A field with a problem is empty in the value. */
    public Partial<T> readPartially(byte[] message, int offset) {
        RecordBytes bytes = new RecordBytes();
        bytes.take(id, message, offset);
        T value = read(bytes, new FieldReader(bytes, this));
        return new Partial<>(value, List.copyOf(bytes.problems()));
    }

    /** A record as 80 columns. Throws when a value does not fit: writing is the program's own duty. */
    public String write(T value) {
        byte[] record = new byte[COLUMNS];
        write(value, record, 0);
        return new String(record, StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes 80 columns from an offset. Blank mandatory fields are written blank, for CBP to complain of.
     *
     * @throws IllegalArgumentException naming record, columns and field, when a value is too wide or has characters outside
     *     the field's class
     */
    public void write(T value, byte[] target, int offset) {
        List<Problem> problems = render(value, target, offset);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
    }

    /** Everything that a reader of the written value would complain of, and what would not fit. */
    public List<Problem> problems(T value) {
        byte[] record = new byte[COLUMNS];
        List<Problem> problems = new ArrayList<>(render(value, record, 0));
        Reading<T> read = read(record, 0);
        for (RecordProblem found : read.problems()) {
            if (problems.stream()
                    .noneMatch(known -> known.from() == found.problem().from())) {
                problems.add(found.problem());
            }
        }
        return List.copyOf(problems);
    }

    /** Every field with what stands in it. Text that is too short is taken as if spaces followed, and cut after column 80. */
    public List<FieldText> describe(String record) {
        String padded = record.length() < COLUMNS ? record + " ".repeat(COLUMNS - record.length()) : record;
        RecordBytes bytes = new RecordBytes();
        bytes.take(id, padded);
        return columns.stream()
                .map(column -> new FieldText(column.field(), bytes.raw(column), meaning(column, bytes.raw(column))))
                .toList();
    }

    @Override
    public String toString() {
        return id;
    }

    /** Reads into a value; when the bytes then have problems, the value has gaps and must not be used. */
    T read(RecordBytes bytes, FieldReader fields) {
        fields.start(this);
        T value = build.apply(fields);
        for (Column<T> column : fixedColumns) {
            bytes.checkFixed(column);
        }
        return value;
    }

    List<Column<T>> valueColumns() {
        return valueColumns;
    }

    /** A problem of the record as a whole. */
    static Problem problem(Problem.Kind kind, String record, String found, String expected) {
        return new Problem(kind, record, 1, recordIdLength(record), Field.CONTROL_IDENTIFIER, found, expected);
    }

    private static int recordIdLength(String record) {
        int suffix = record.indexOf('-');
        return Math.min(4, Math.max(1, suffix < 0 ? record.length() : suffix));
    }

    private Problem wrongLength(String record) {
        return new Problem(
                Problem.Kind.WRONG_LENGTH,
                id,
                1,
                COLUMNS,
                Field.CONTROL_IDENTIFIER,
                record.length() + " columns",
                COLUMNS + " columns");
    }

    private Reading<T> answer(RecordBytes bytes, T value) {
        return bytes.hasProblems()
                ? new Reading.Unreadable<>(bytes.problems().stream()
                        .map(problem -> new RecordProblem(0, problem))
                        .toList())
                : new Reading.Read<>(value);
    }

    private List<Problem> render(T value, byte[] target, int offset) {
        System.arraycopy(BLANKS, 0, target, offset, COLUMNS);
        FieldWriter writer = new FieldWriter(id, target, offset);
        for (Column<T> column : columns) {
            writer.write(column, value);
        }
        return writer.problems();
    }

    private static String meaning(Column<?> column, String text) {
        return Coded.find(column.codes(), text.strip()).map(Coded::text).orElse("");
    }

    /**
     * Tries the declaration when its class loads: build must take the declared fields, and each getter must return what build
     * was given for its field. Blanks must not make build throw, for that is what it gets where nothing can be read.
     */
    private void rehearse() {
        rehearse(Rehearsal.OF_BLANKS);
        rehearse(Rehearsal.withFlag(0));
        for (Column<T> column : valueColumns) {
            if (column.kind() == Column.Kind.FLAG) {
                rehearse(Rehearsal.withFlag(column.field().from()));
            }
        }
    }

    private void rehearse(Rehearsal script) {
        FieldReader fields = new FieldReader(script, this);
        T value = build.apply(fields);
        if (!fields.isDone()) {
            throw new IllegalStateException(id + ": build takes fewer fields than were declared");
        }
        if (script == Rehearsal.OF_BLANKS) {
            return;
        }
        for (Column<T> column : valueColumns) {
            if (!script.expected(column).equals(column.getter().apply(value))) {
                throw new IllegalStateException(id + " columns "
                        + column.field().from() + "-" + column.field().to() + ", "
                        + column.field().name() + ": the getter does not return what build was given for it");
            }
        }
    }
}
