package org.acesim.gateway.filing.check.field;

/** Whether an entry type takes a field. */
public enum Need {
    /** It must be stated where its object is. */
    REQUIRED("required"),
    /** It may be stated. */
    OPTIONAL("optional"),
    /** It must not be stated. */
    NOT_ALLOWED("not allowed"),
    /** A party that every line must have, its own or the header's. */
    HERE_OR_ON_LINES("required, here or on every line"),
    /** A field of a party that is not known by an identifier. */
    UNLESS_IDENTIFIED("required without `identifier`");

    private final String shown;

    Need(String shown) {
        this.shown = shown;
    }

    /** As the documentation says it. */
    public String shown() {
        return shown;
    }
}
