package org.acesim.gateway.filing.check.field;

/** What belongs in a field. */
public interface Form {

    /** As the documentation says it. */
    String shown();

    /** Reports what is wrong with a value that is stated. */
    void check(String value, String pointer, Report report);
}
