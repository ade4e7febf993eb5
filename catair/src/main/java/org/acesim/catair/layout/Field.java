package org.acesim.catair.layout;

/**
 * A field of a record, as the chapter prints it. Columns count from 1.
 *
 * @param note what the field holds, in a few words, or empty
 */
public record Field(int from, int to, FieldClass fieldClass, Status status, String name, String note) {

    /** The name of every field that is not one. */
    public static final String FILLER = "Filler";

    /** The name of fields that are kept for later. */
    public static final String RESERVED = "Reserved";

    /** The name of the field that says which record it is. */
    public static final String CONTROL_IDENTIFIER = "Control Identifier";

    /** How many columns it has. */
    public int width() {
        return to - from + 1;
    }

    /** Length and class as the chapter prints them, such as {@code 10AN}. */
    public String printedClass() {
        return width() + fieldClass.symbol();
    }

    /** Whether it holds nothing but spaces. */
    public boolean isFiller() {
        return name.equals(FILLER) || name.equals(RESERVED);
    }
}
