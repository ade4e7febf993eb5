package org.acesim.gateway.filing;

/** Why the gateway refuses a filing: its own codes, which are none of CBP's condition codes. */
public enum ProblemCode {
    /** Nothing of this filing can be read: broken JSON in a line, a broken record. */
    UNREADABLE("This filing cannot be read."),
    /** A name that the gateway does not know. */
    UNKNOWN_FIELD("There is no field of this name."),
    /** The same name twice in one object, or the same shipment twice in one file. */
    DUPLICATE("It is stated twice."),
    /** A text where a list belongs, a number where an object belongs. */
    WRONG_TYPE("It is of the wrong type."),
    /** Required, and left out or blank. */
    MISSING("It is required and left out."),
    /** Not a date, a number, a code of the form that this place has. */
    MALFORMED("It does not have the form that belongs here."),
    /** Longer, or more of them, than the message has room for. */
    TOO_LONG("It is longer than its place in the message."),
    /** A character that this place of the message cannot carry. */
    CHARACTER("The message cannot carry this character."),
    /** Well formed, but not a code of the list. */
    UNKNOWN_CODE("It is not a known code."),
    /** The check digit does not belong to the number. */
    CHECK_DIGIT("The check digit is wrong."),
    /** A filer code that the account does not own. */
    NOT_YOURS("The filer code belongs to another filer."),
    /** Stated, though this entry type does not take it. */
    NOT_ALLOWED("This entry type does not take it."),
    /** Above what the entry type covers. */
    LIMIT("It is above the limit of the entry type."),
    /** The law in force does not let this filing be made. */
    NOT_IN_FORCE("The rules in force do not allow it."),
    /** Two statements of the filing contradict each other. */
    CONFLICT("It contradicts another statement of the filing.");

    private final String meaning;

    ProblemCode(String meaning) {
        this.meaning = meaning;
    }

    /** One sentence for a person. */
    public String meaning() {
        return meaning;
    }
}
