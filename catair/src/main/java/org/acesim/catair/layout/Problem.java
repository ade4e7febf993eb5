package org.acesim.catair.layout;

/**
 * What is wrong with a record, and where. Columns count from 1; a problem of a whole record is placed at its control
 * identifier.
 *
 * @param found the text that stands there; characters that cannot be printed are shown as {@code \x0A}
 */
public record Problem(Kind kind, String record, int from, int to, String field, String found, String expected) {

    /** What sort of wrong. */
    public enum Kind {
        /** A mandatory field is blank. */
        MISSING_VALUE,
        /** The field has a character that its class does not allow, or is not the date, time or number that it should be. */
        MALFORMED,
        /** A value does not fit into its columns. Only when writing. */
        TOO_WIDE,
        /** A space was expected. */
        DATA_IN_FILLER,
        /** A character that no keyboard has: a control character, or one outside ASCII. */
        NON_STANDARD_DATA,
        /** A record of other than 80 columns. */
        WRONG_LENGTH,
        /** The transaction does not begin with its header record. */
        HEADER_MISSING,
        /** No record of this application has this identifier. */
        UNKNOWN_RECORD,
        /** The record exists at CBP, but this program does not read it. */
        UNSUPPORTED_RECORD,
        /** The record does not belong where it stands. */
        OUT_OF_SEQUENCE,
        /** The record stands apart from others of its kind that it belongs with. */
        NON_CONTIGUOUS,
        /** More repetitions than the application allows. */
        LOOP_EXCEEDED,
        /** A mandatory record is not there. */
        MISSING_RECORD,
        /** The record may not be sent with the action that the header asks for. */
        NOT_ALLOWED
    }

    /** One line for people: {@code SE60 columns 15-24, Line Item Value: found 'X', expected digits}. */
    @Override
    public String toString() {
        return record + " columns " + from + "-" + to + ", " + field + ": found '" + found + "', expected " + expected;
    }
}
